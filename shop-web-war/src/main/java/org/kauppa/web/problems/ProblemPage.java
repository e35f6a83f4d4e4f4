package org.kauppa.web.problems;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.kauppa.web.layout.Here;
import org.kauppa.web.security.RequestId;

/** The page that answers every error. Asks no service: it must work when nothing else does. */
@Named
@RequestScoped
public class ProblemPage {

    private static final int INTERNAL_ERROR = 500;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Here here;

    /** What to say. */
    public Trouble getTrouble() {
        return Trouble.of(getStatus());
    }

    /** The address of the way on. */
    public String getWay() {
        return getTrouble().again() ? here.getPath() : "/";
    }

    /** The answer's status. */
    public int getStatus() {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : INTERNAL_ERROR;
    }

    /** Whether it is our fault. */
    public boolean isOurs() {
        return getStatus() >= INTERNAL_ERROR;
    }

    /** The number under which our logs know this request. */
    public String getRequestId() {
        return RequestId.current();
    }
}
