package org.kauppa.service.requests;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;

/** Finds out who sent a request: {@code X-Forwarded-For} counts only behind the proxies in {@code SHOP_TRUSTED_PROXIES}. */
@WebFilter("/*")
public class ClientAddressFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private transient TrustedProxies proxies;

    /** Reads the setting, so that one that cannot be read is found at deployment. */
    @Override
    public void init() {
        proxies = TrustedProxies.fromSettings();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var forwardedFor = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
        ClientAddress.begin(proxies.clientOf(request.getRemoteAddr(), forwardedFor));
        try {
            chain.doFilter(request, response);
        } finally {
            ClientAddress.end();
        }
    }
}
