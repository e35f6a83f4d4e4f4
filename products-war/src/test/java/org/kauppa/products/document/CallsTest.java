package org.kauppa.products.document;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The document names every call there is, and says of it what the code does. */
class CallsTest {

    private static final Set<String> LOOKED_AT = Set.of("If-Match", "Idempotency-Key");

    private Document document;
    private Map<String, Map<String, Object>> operations;

    @BeforeEach
    void read() throws IOException {
        document = Document.read();
        operations = document.operations();
    }

    @Test
    void namesEveryCallAndNoOther() {
        assertThat(operations.keySet())
                .isEqualTo(Call.all().stream().map(Call::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void namesThemByIdsOfTheirOwn() {
        assertThat(operations.values().stream().map(operation -> operation.get("operationId")))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @Test
    void refersToEveryComponentAndToNothingElse() {
        assertThat(document.references()).isNotEmpty().allSatisfy(document::at);
        assertThat(new TreeSet<>(document.references()))
                .isEqualTo(document.components().stream()
                        .filter(name -> !name.contains("/securitySchemes/"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @TestFactory
    Stream<DynamicTest> saysOfEachWhatItTakes() {
        return Call.all().stream()
                .map(call -> DynamicTest.dynamicTest(call.name(), () -> {
                    var operation = operations.get(call.name());
                    assertThat(parameters(operation, "path")).isEqualTo(call.pathParameters());
                    assertThat(parameters(operation, "query")).isEqualTo(call.queryParameters());
                    assertHeaders(call, parameters(operation, "header"));
                    assertBody(call, operation);
                    assertAnswers(call, operation);
                    assertCallers(call, operation);
                }));
    }

    /** Conditions are the request's to evaluate; whoever is given all headers looks at one. */
    private static void assertHeaders(Call call, Set<String> headers) {
        assertThat(headers).containsAll(call.headerParameters());
        assertThat(headers.contains("If-None-Match")).as("If-None-Match").isEqualTo(call.takes(Request.class));
        assertThat(headers.stream().anyMatch(LOOKED_AT::contains))
                .as("one of " + LOOKED_AT)
                .isEqualTo(call.takes(HttpHeaders.class));
    }

    private void assertBody(Call call, Map<String, Object> operation) {
        assertThat(operation.containsKey("requestBody")).as("requestBody").isEqualTo(call.hasBody());
        if (call.hasBody()) {
            var body = document.resolved(operation.get("requestBody"));
            var types = Document.object(body.get("content")).keySet();
            if (!call.consumes().equals(List.of("*/*"))) {
                assertThat(types).containsExactlyInAnyOrderElementsOf(call.consumes());
            }
            assertThat(body.get("required")).isEqualTo(true);
            assertThat(responses(operation)).contains("413", "415");
        }
    }

    private void assertAnswers(Call call, Map<String, Object> operation) {
        assertThat(responses(operation).contains("304")).as("304").isEqualTo(call.takes(Request.class));
        Document.object(operation.get("responses")).forEach((status, response) -> {
            var types =
                    Document.object(document.resolved(response).get("content")).keySet();
            if (status.compareTo("400") >= 0) {
                assertThat(types).as(status).containsExactly("application/problem+json");
            } else if (!types.isEmpty() && !call.produces().isEmpty()) {
                assertThat(types).as(status).containsExactlyElementsOf(call.produces());
            }
        });
    }

    private static void assertCallers(Call call, Map<String, Object> operation) {
        if (call.isForOneRole()) {
            assertThat(operation.get("security")).isEqualTo(List.of(Map.of("accessToken", List.of())));
            assertThat(responses(operation)).contains("401", "403");
        }
        assertThat(responses(operation).contains("401")).as("401").isEqualTo(operation.containsKey("security"));
    }

    private static Set<String> responses(Map<String, Object> operation) {
        return Document.object(operation.get("responses")).keySet();
    }

    private static Set<String> parameters(Map<String, Object> operation, String place) {
        return Document.list(operation.get("parameters")).stream()
                .map(Document::object)
                .filter(parameter -> parameter.get("in").equals(place))
                .map(parameter -> (String) parameter.get("name"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
