package org.kauppa.web.layout;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import org.kauppa.web.security.LocalPath;
import org.kauppa.web.security.ShopAddress;

/** The address of the page at hand; on an error page, of the page that was asked for. */
@Named
@RequestScoped
public class Here {

    @Inject
    private HttpServletRequest request;

    /** Path and query, for coming back to this page; the catalogue's when it cannot be come back to. */
    public String getPath() {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = asked == null ? request.getRequestURI() : asked.toString();
        var query = request.getQueryString();
        return LocalPath.orElse(query == null ? path : path + "?" + query, "/");
    }

    /** Whether this is the page of that path. */
    boolean isAt(String path) {
        return request.getRequestURI().equals(path);
    }

    /** Whether this is the page for something that went wrong: it must work when nothing else does. */
    public boolean isProblem() {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
    }

    /** The whole address of a page of this shop, as the browser knows the shop: for links that search engines read. */
    public String whole(String path) {
        return ShopAddress.of(request).origin() + path;
    }

    /** The address for signing in and then coming back to this page. */
    public String getSignInPath() {
        return "/sign-in?from=" + encode(getPath());
    }

    /** The path as a parameter's value. */
    public String encode(String path) {
        return URLEncoder.encode(path, UTF_8);
    }
}
