package org.kauppa.systemtests.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A form that a page of the shop lets a shopper send.
 *
 * @param page where it was found
 * @param action the path it is sent to, with its query
 * @param fields what it sends as it is, with the button that was pressed
 */
public record FoundForm(String page, String action, Map<String, String> fields) {

    static final String TOKEN = "form-token";

    /** The path it is sent to. */
    public String path() {
        return action.replaceFirst("\\?.*", "");
    }

    /** Forms of one shape do the same: only their values differ. */
    String shape() {
        return path() + new TreeSet<>(fields.keySet());
    }

    /** The form with another value in each of its fields of these names. */
    public FoundForm filledIn(Map<String, String> entries) {
        return with(changed -> changed.replaceAll((name, value) -> entries.getOrDefault(name, value)));
    }

    /** The form with another token; with none for null. */
    public FoundForm withToken(String token) {
        return token == null ? with(changed -> changed.remove(TOKEN)) : with(TOKEN, token);
    }

    /** The form with that field. */
    public FoundForm with(String name, String value) {
        return with(changed -> changed.put(name, value));
    }

    /** What is sent, in the words of HTTP. */
    public String body() {
        return fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private FoundForm with(Consumer<Map<String, String>> change) {
        var changed = new LinkedHashMap<>(fields);
        change.accept(changed);
        return new FoundForm(page, action, changed);
    }
}
