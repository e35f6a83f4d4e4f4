package org.kauppa.service.json;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kauppa.service.problems.InvalidRequest;
import org.kauppa.service.problems.Violation;

/**
 * The members of one JSON object, read strictly. What is wrong is collected, so that the client learns everything at
 * once; a value that could not be read is returned as null, and {@link #refuseOthers()} ends the reading of an object.
 */
public final class JsonMembers {

    /** More than this many violations help nobody. */
    private static final int MAX_VIOLATIONS = 20;

    private static final int MAX_INTEGER_DIGITS = 18;

    private final JsonObject object;
    private final String path;
    private final List<Violation> violations;
    private final Set<String> known = new HashSet<>();

    private JsonMembers(JsonObject object, String path, List<Violation> violations) {
        this.object = object;
        this.path = path;
        this.violations = violations;
    }

    /**
     * Begins to read a whole body.
     *
     * @throws InvalidRequest when it is not an object
     */
    public static JsonMembers ofBody(JsonValue body) {
        if (body instanceof JsonObject object) {
            return new JsonMembers(object, "", new ArrayList<>());
        }
        throw new InvalidRequest("", "must be a JSON object");
    }

    /** Begins to read an object inside a body; anything but an object counts as one without members. */
    public static JsonMembers ofElement(JsonValue element, String path, List<Violation> violations) {
        if (element instanceof JsonObject object) {
            return new JsonMembers(object, path + ".", violations);
        }
        violations.add(new Violation(path, "must be a JSON object"));
        return new JsonMembers(JsonValue.EMPTY_JSON_OBJECT, path + ".", new ArrayList<>());
    }

    /** A member that must be a whole number from {@code min} to {@code max}. */
    public Long wholeNumber(String name, long min, long max) {
        var wanted = "must be a whole number from " + min + " to " + max;
        return required(name, JsonNumber.class)
                .flatMap(number -> decimal(number, 0))
                .filter(value -> isBetween(value, BigDecimal.valueOf(min), BigDecimal.valueOf(max)))
                .map(BigDecimal::longValueExact)
                .orElseGet(() -> refuse(name, wanted));
    }

    /** A member that must be an amount of money in EUR from {@code min} to {@code max}, with at most two decimals. */
    public BigDecimal money(String name, BigDecimal min, BigDecimal max) {
        var wanted = "must be an amount from " + min + " to " + max + " with at most two decimals";
        return required(name, JsonNumber.class)
                .flatMap(number -> decimal(number, 2))
                .filter(value -> isBetween(value, min, max))
                .map(value -> value.setScale(2))
                .orElseGet(() -> refuse(name, wanted));
    }

    /** A member that must be a text of {@code min} to {@code max} characters; line breaks are its only controls. */
    public String text(String name, int min, int max) {
        var wanted = "must be a text of " + min + " to " + max + " characters without control characters";
        return required(name, JsonString.class)
                .map(JsonString::getString)
                .filter(value -> isBetween(value.codePointCount(0, value.length()), min, max))
                .filter(value -> value.codePoints().allMatch(JsonMembers::isSpeakable))
                .orElseGet(() -> refuse(name, wanted));
    }

    /** A member that must be an object, whose own members are read like these; what is wrong with them counts here. */
    public JsonMembers object(String name) {
        known.add(name);
        return ofElement(object.get(name), path + name, violations);
    }

    /** A member that is there, of any type, for a reader that looks into it itself; null when it is absent. */
    public JsonValue optional(String name) {
        known.add(name);
        return object.get(name);
    }

    /** Notes that the value of a member is wrong. */
    public <T> T wrong(String name, String message) {
        violations.add(new Violation(path + name, message));
        return null;
    }

    /** Notes every member that nobody asked for. */
    public JsonMembers refuseOthers() {
        object.keySet().stream()
                .filter(name -> !known.contains(name))
                .limit(MAX_VIOLATIONS)
                .forEach(name -> wrong(shortened(name), "is not a member of this request"));
        return this;
    }

    /**
     * Ends the reading of a body.
     *
     * @throws InvalidRequest when anything was wrong
     */
    public void orRefuse() {
        refuseIfAny(violations);
    }

    /**
     * Ends the reading of several objects.
     *
     * @throws InvalidRequest when there are violations
     */
    public static void refuseIfAny(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new InvalidRequest(violations.subList(0, Math.min(violations.size(), MAX_VIOLATIONS)));
        }
    }

    private <T> T refuse(String name, String wanted) {
        return wrong(name, object.containsKey(name) ? wanted : "is missing: it " + wanted);
    }

    private <T extends JsonValue> Optional<T> required(String name, Class<T> kind) {
        known.add(name);
        return Optional.ofNullable(object.get(name)).filter(kind::isInstance).map(kind::cast);
    }

    /** The number's value where it has at most so many decimals and fits a column: 1e999999999 is short but no value. */
    private static Optional<BigDecimal> decimal(JsonNumber number, int maxDecimals) {
        try {
            var value = number.bigDecimalValue();
            var integerDigits = (long) value.precision() - value.scale();
            return integerDigits <= MAX_INTEGER_DIGITS
                            && value.stripTrailingZeros().scale() <= maxDecimals
                    ? Optional.of(value)
                    : Optional.empty();
        } catch (NumberFormatException | UnsupportedOperationException e) {
            return Optional.empty(); // beyond what the parser is willing to hold, so beyond every range too
        }
    }

    /** Half a surrogate pair is no character: UTF-8 has no bytes for it, so it would be stored as another text. */
    private static boolean isSpeakable(int codePoint) {
        return codePoint == '\n'
                || !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.SURROGATE;
    }

    private static <T extends Comparable<T>> boolean isBetween(T value, T min, T max) {
        return value.compareTo(min) >= 0 && value.compareTo(max) <= 0;
    }

    private static String shortened(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40) + "…";
    }
}
