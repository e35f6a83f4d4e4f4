package org.kauppa.service.json;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.kauppa.service.problems.InvalidRequest;

/**
 * Reads one type of request from JSON and refuses whatever the type does not foresee. JSON binding is used for answers
 * only: it drops unknown members, turns {@code "1"} into 1 and cannot name the field it stumbled over.
 *
 * @param <T> the type of request
 */
public abstract class JsonRequestReader<T> implements MessageBodyReader<T> {

    /** The parser calls itself for each level: its own limit of 1,000 is too deep for the stack of a thread. */
    private static final int MAX_DEPTH = 50;

    /** Two members of one name are an error: which of them counts must never be a matter of who reads (RFC 8259, 4). */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(
            Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE, "org.eclipse.parsson.maxDepth", MAX_DEPTH));

    private final Class<T> type;

    /** A reader of {@code type}. */
    protected JsonRequestReader(Class<T> type) {
        this.type = type;
    }

    /**
     * Makes the request from its JSON.
     *
     * @throws InvalidRequest when the body is not such a request
     */
    protected abstract T read(JsonValue body);

    @Override
    public final boolean isReadable(Class<?> wanted, Type generic, Annotation[] annotations, MediaType media) {
        return wanted == type && MediaType.APPLICATION_JSON_TYPE.isCompatible(media);
    }

    @Override
    public final T readFrom(
            Class<T> wanted,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return read(parse(body));
    }

    private static JsonValue parse(InputStream body) {
        // A decoder of its own, because the parser's would read bytes that are no UTF-8 as replacement characters.
        try (var reader = READERS.createReader(new InputStreamReader(body, StandardCharsets.UTF_8.newDecoder()))) {
            return reader.readValue();
        } catch (WebApplicationException e) {
            throw e; // the body is too long
        } catch (RuntimeException e) {
            // Parsson has no type of its own for nesting that is too deep. The parser's words may quote the body or
            // name classes: they are kept out of the answer.
            throw new InvalidRequest(
                    "", "is not one well-formed JSON value in UTF-8 with distinct member names and little nesting");
        }
    }
}
