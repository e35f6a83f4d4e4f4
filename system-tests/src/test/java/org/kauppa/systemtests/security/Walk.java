package org.kauppa.systemtests.security;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.kauppa.systemtests.security.RawRequest.Header;
import org.kauppa.systemtests.shop.Shop;

/** A random walk over everything that the services offer; the seed gives the same requests again. */
final class Walk {

    /** After so many steps the callers sign in anew. */
    private static final int STAGE = 500;

    /** With a good token the first would take away all example products, and the others end the walk's own accounts. */
    private static final Set<String> LEFT_OUT =
            Set.of("GET /dbinit", "POST /dbinit", "DELETE /api/users/me", "DELETE /api/users/me/sign-ins");

    /** An instance answers it by nothing and writes a stack trace, but nobody reaches one past the gateway. */
    private static final Pattern BROKEN_ENCODING = Pattern.compile("%(?![0-9a-fA-F]{2})");

    private static final List<String> HEADERS = List.of(
            "Accept",
            "Accept-Encoding",
            "Accept-Language",
            "Authorization",
            "Consistency-Token",
            "Content-Encoding",
            "Cookie",
            "Forwarded",
            "Idempotency-Key",
            "If-Match",
            "If-Modified-Since",
            "If-None-Match",
            "Origin",
            "Range",
            "Referer",
            "User-Agent",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-HTTP-Method-Override",
            "X-Request-Id");

    private static final List<String> MEDIA_TYPES = List.of(
            "application/json; charset=UTF-16",
            "application/json; charset=\"",
            "application/problem+json",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "text/html",
            "text/plain",
            "*/*",
            "json",
            "a/b/c",
            "");

    private final Shop shop;
    private final Random random;
    private final Hostile hostile;
    private final Bodies bodies;
    private final Callers callers;
    private final List<Operation> operations;

    private int steps;

    /** A request and where it goes. */
    record Step(int number, URI server, RawRequest request) {}

    Walk(Shop shop, long seed) {
        this.shop = shop;
        this.random = new Random(seed);
        this.hostile = new Hostile(random);
        this.bodies = new Bodies(random, hostile);
        this.callers = new Callers(shop);
        this.operations = OpenApi.operations(shop);
    }

    synchronized Step next() {
        if (steps > 0 && steps % STAGE == 0) {
            callers.signInAgain();
        }
        var operation = operations.get(random.nextInt(operations.size()));
        var token = LEFT_OUT.contains(operation.toString()) ? "left.out.here" : callers.token(random);
        var headers = headers(operation, token);
        var target = path(operation) + query(operation);
        var isDirect = isForInstances(operation)
                || random.nextBoolean() && !BROKEN_ENCODING.matcher(target).find();
        headers.add(new Header("X-Forwarded-For", (oneIn(10) ? hostile.inHeader() + ", " : "") + Addresses.next()));
        var body = operation.body().isPresent() || oneIn(20) ? bodies.of(operation) : new byte[0];
        var request = new RawRequest(operation.method(), target, headers, body);
        return new Step(steps++, isDirect ? instance(operation) : shop.address(), request);
    }

    /**
     * What is counted by addresses is counted for one that nobody else has, which the gateway would not believe; and some
     * things are not to be had from outside.
     */
    private static boolean isForInstances(Operation operation) {
        var isCounted =
                operation.service().equals("users") && operation.method().equals("POST");
        return isCounted || !operation.path().matches("/(api/.*|dbinit)");
    }

    private URI instance(Operation operation) {
        var instances = operation.service().equals("users") ? shop.usersInstances() : shop.productsInstances();
        return instances.get(random.nextInt(instances.size()));
    }

    private String path(Operation operation) {
        var path = operation.path();
        for (var name : operation.pathParameters()) {
            path = path.replace("{" + name + "}", oneIn(2) ? hostile.inAddress() : callers.id(random));
        }
        return oneIn(30) ? path + "/" + hostile.inAddress() : path;
    }

    private String query(Operation operation) {
        var query = new ArrayList<String>();
        for (var name : operation.queryParameters()) {
            if (oneIn(3)) {
                query.add(name + "=" + (oneIn(3) ? callers.id(random) : hostile.inAddress()));
            }
        }
        if (oneIn(10)) {
            query.add(hostile.inAddress() + "=" + hostile.inAddress());
        }
        return query.isEmpty() ? "" : "?" + String.join("&", query);
    }

    private List<Header> headers(Operation operation, String token) {
        var headers = new ArrayList<Header>();
        if (token != null) {
            headers.add(new Header("Authorization", "Bearer " + token));
        }
        if (operation.headers().contains("If-Match")) {
            headers.add(new Header("If-Match", "*"));
        }
        if (operation.body().isPresent() || oneIn(20)) {
            headers.add(new Header("Content-Type", oneIn(6) ? oneOf(MEDIA_TYPES) : "application/json"));
        }
        while (oneIn(3)) {
            headers.add(new Header(oneOf(HEADERS), hostile.inHeader()));
        }
        return headers;
    }

    private boolean oneIn(int number) {
        return random.nextInt(number) == 0;
    }

    private <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
