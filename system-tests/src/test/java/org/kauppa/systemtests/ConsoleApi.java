package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** An operator with a program, at the administration of a console, whose certificate they know. */
final class ConsoleApi {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final URI console;
    private final String password;
    private final HttpClient http;

    ConsoleApi(URI console, Path keyStore, String password) throws GeneralSecurityException, IOException {
        this.console = console;
        this.password = password;
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(KeyStore.getInstance(keyStore.toFile(), "changeit".toCharArray()));
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(context)
                .connectTimeout(LIMIT)
                .build();
    }

    /** An instance as the console knows it. */
    record Known(String name, String group, String applications) {}

    /** All but the console itself. */
    List<Known> instances() throws Exception {
        var answer = send(request("list-hazelcast-cluster-members", password).GET());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer)
                .getJsonObject("extraProperties")
                .getJsonArray("members")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(member -> member.getString("instanceType").equals("MICRO"))
                .map(member -> new Known(
                        member.getString("instanceName").strip(),
                        member.getString("instanceGroup").strip(),
                        member.getString("applications").strip()))
                .toList();
    }

    /** Has instances do something, and gives what they say. */
    String send(String targets, String command, String operand) throws Exception {
        var form = Stream.of(
                        "targets=" + encoded(targets), "command=" + command, "id=" + encoded(operand), "verbose=true")
                .collect(Collectors.joining("&"));
        var answer = send(request("send-asadmin-command", password)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(json(answer).getString("exit_code")).as(answer.body()).isEqualTo("SUCCESS");
        return answer.body();
    }

    /** The status of an answer to somebody with another password. */
    int statusFor(String otherPassword) throws Exception {
        return send(request("list-hazelcast-cluster-members", otherPassword).GET())
                .statusCode();
    }

    /** The status of an answer to somebody who gives no name. */
    int statusForNobody() throws Exception {
        return send(HttpRequest.newBuilder(console.resolve("/management/domain")))
                .statusCode();
    }

    private HttpRequest.Builder request(String command, String withPassword) {
        var account = ("admin:" + withPassword).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(console.resolve("/management/domain/" + command))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(account))
                .header("Accept", "application/json")
                .header("X-Requested-By", "test");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(LIMIT).build(), BodyHandlers.ofString());
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
