package org.kauppa.service.requests;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.logging.Logger;

/** Finds out who sent a request: {@code X-Forwarded-For} counts only behind the proxies in {@code SHOP_TRUSTED_PROXIES}. */
@WebFilter("/*")
public class ClientAddressFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(ClientAddressFilter.class.getName());

    private transient TrustedProxies proxies;
    private transient volatile boolean warned;

    /** Reads the setting, so that one that cannot be read is found at deployment. */
    @Override
    public void init() {
        proxies = TrustedProxies.fromSettings();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var forwardedFor = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
        if (!forwardedFor.isEmpty() && proxies.ignores(request.getRemoteAddr()) && !warned) {
            warned = true;
            LOG.warning("X-Forwarded-For is not believed of " + request.getRemoteAddr()
                    + ", and limits count for that address: is it a gateway that SHOP_TRUSTED_PROXIES lacks?");
        }
        ClientAddress.begin(proxies.clientOf(request.getRemoteAddr(), forwardedFor));
        try {
            chain.doFilter(request, response);
        } finally {
            ClientAddress.end();
        }
    }
}
