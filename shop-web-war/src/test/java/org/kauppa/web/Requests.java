package org.kauppa.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Requests and answers of a test, which know only what the test gives them. */
public final class Requests {

    private Requests() {}

    /** A request from 192.0.2.7 for that path, without parameters. */
    public static HttpServletRequest get(String path, Map<String, List<String>> headers) {
        return get(path, headers, Map.of());
    }

    /** A request from 192.0.2.7 for that path. */
    public static HttpServletRequest get(
            String path, Map<String, List<String>> headers, Map<String, String> parameters) {
        return make(HttpServletRequest.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getRequestURI" -> path;
            case "getRemoteAddr" -> "192.0.2.7";
            case "isSecure" -> false;
            case "getParameter" -> parameters.get(arguments[0]);
            case "getHeader" ->
                headers.getOrDefault(arguments[0], List.of()).stream()
                        .findFirst()
                        .orElse(null);
            case "getHeaders" -> Collections.enumeration(headers.getOrDefault(arguments[0], List.of()));
            default -> throw unknown(method);
        });
    }

    /** An answer that keeps the headers set on it in that map. */
    public static HttpServletResponse answer(Map<String, String> headers) {
        return make(HttpServletResponse.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
            default -> throw unknown(method);
        });
    }

    private static <T> T make(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static AssertionError unknown(Method method) {
        return new AssertionError("This test knows no " + method);
    }
}
