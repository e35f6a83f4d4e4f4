package org.kauppa.systemtests.security;

import jakarta.json.Json;
import jakarta.json.JsonException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is wrong with an answer, whatever was asked. */
final class Verdict {

    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    /** None of it is part of what a walk sends. */
    private static final List<Pattern> INSIDES = List.of(
            Pattern.compile("\\bat [a-z]+(\\.\\w+)+\\("),
            Pattern.compile("(Exception|Error)\\b.{0,40}:"),
            Pattern.compile(
                    "(org\\.(kauppa|glassfish|eclipse|apache)|com\\.(mysql|sun)|fish\\.payara|java\\.(lang|util))"),
            Pattern.compile("(?i)sql syntax|sqlstate|for the right syntax to use"));

    private final RawRequest request;
    private final RawAnswer answer;
    private final List<String> faults = new ArrayList<>();

    private Verdict(RawRequest request, RawAnswer answer) {
        this.request = request;
        this.answer = answer;
    }

    /** What is wrong, or nothing. */
    static List<String> on(RawRequest request, RawAnswer answer) {
        var verdict = new Verdict(request, answer);
        verdict.examine();
        return verdict.faults;
    }

    private void examine() {
        refuse(answer.status() >= 500 && answer.status() != 503, "a status of " + answer.status());
        refuse(answer.status() == 503 && answer.header("Retry-After").isEmpty(), "no Retry-After");
        refuse(INSIDES.stream().anyMatch(inside -> inside.matcher(answer.body()).find()), "something of the inside");
        refuse(answer.body().contains(Hostile.EVALUATED), "an expression that was evaluated");
        refuse(answer.header(Hostile.INJECTED).isPresent(), "a header of the client's making");
        refuse(isForBrowsers() && answer.body().contains(Hostile.SCRIPT), "a script of the client's making");
        if (request.isHttp()) {
            var ids = answer.headers("X-Request-Id");
            refuse(ids.size() != 1 || !REQUEST_ID.matcher(ids.get(0)).matches(), "request ids " + ids);
            refuse(answer.status() >= 400 && !isProblem(), "no problem document");
        } else {
            refuse(answer.status() >= 400 && !answer.body().isEmpty() && !isProblem(), "neither a problem nor nothing");
        }
    }

    /** A browser makes a page of what has no type or one of these. */
    private boolean isForBrowsers() {
        var type = answer.header("Content-Type").orElse("text/html").toLowerCase(Locale.ROOT);
        return type.contains("html") || type.contains("xml") || type.contains("svg");
    }

    private boolean isProblem() {
        if (answer.header("Content-Type")
                .filter(type -> type.startsWith("application/problem+json"))
                .isEmpty()) {
            return false;
        }
        if (request.method().equals("HEAD")) {
            return true;
        }
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            var problem = reader.readObject();
            return problem.getInt("status") == answer.status()
                    && problem.getString("type").matches("/problems/[a-z-]+")
                    && !problem.getString("title").isEmpty()
                    && !problem.getString("detail").isEmpty();
        } catch (JsonException | ClassCastException | NullPointerException e) {
            return false;
        }
    }

    private void refuse(boolean fault, String what) {
        if (fault) {
            faults.add(what);
        }
    }
}
