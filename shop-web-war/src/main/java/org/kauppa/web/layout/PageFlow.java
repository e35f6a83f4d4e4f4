package org.kauppa.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.kauppa.web.security.LocalPath;

/** What a page's action may do with the request: read the form that was sent, and say where it goes on. */
@Named
@RequestScoped
public class PageFlow {

    private static final String FRONT = "/";
    private static final String RETRY_SECONDS = "5";

    /** Whether a form was sent, not just the page asked for. */
    public boolean isForm() {
        return request().getMethod().equals("POST");
    }

    /** The field's content, without blanks around it; empty when the form has no such field. */
    public String field(String name) {
        var value = request().getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** The field's content as it was typed: for passwords. */
    public String rawField(String name) {
        var value = request().getParameter(name);
        return value == null ? "" : value;
    }

    /** The field's content where it is a whole number of at most 18 digits and not negative. */
    public Optional<Long> number(String name) {
        var value = field(name);
        return value.matches("\\d{1,18}") ? Optional.of(Long.parseLong(value)) : Optional.empty();
    }

    /** The amount of money in the field, or null when it says none. */
    public BigDecimal amount(String name) {
        var value = field(name);
        return value.matches("\\d{1,12}\\.\\d{2}") ? new BigDecimal(value) : null;
    }

    /** Where the shopper came from, as the field {@code from} says, and goes back to; never to a page like this one. */
    public String from() {
        var from = LocalPath.orElse(field("from"), FRONT);
        return from.startsWith("/sign-") || from.startsWith("/register") ? FRONT : from;
    }

    /** Ends this request: the browser is to ask for that address next. So does every form. */
    public void seeOther(String path) {
        external().setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
        external().setResponseHeader("Location", path);
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** Answers with the page for things that are not there. */
    public void notFound() {
        end(HttpServletResponse.SC_NOT_FOUND);
    }

    /** Answers with the page for requests that make no sense. */
    public void badRequest() {
        end(HttpServletResponse.SC_BAD_REQUEST);
    }

    /** Answers with the page that says the catalogue cannot be reached. */
    public void unavailable() {
        external().setResponseHeader("Retry-After", RETRY_SECONDS);
        end(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    /** Goes on rendering this page, and says with its status that it is not all it should be. */
    public void unavailableButShown() {
        external().setResponseHeader("Retry-After", RETRY_SECONDS);
        external().setResponseStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    private static void end(int status) {
        try {
            external().responseSendError(status, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FacesContext.getCurrentInstance().responseComplete();
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) external().getRequest();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
