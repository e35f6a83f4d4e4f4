package org.kauppa.local.client;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * What runs where at one moment, as {@code cluster.json} says.
 *
 * @param gateway the shop's address.
 * @param members in the order of the file.
 * @param mysqlBin the folder of {@code mysql} and the other client programs.
 * @param rootPassword of the account {@code root} on each MySQL server, reached by 127.0.0.1.
 */
public record Cluster(URI gateway, List<Member> members, Path mysqlBin, String rootPassword) {

    /**
     * One process.
     *
     * @param name such as {@code products-1} or {@code mysql-primary}.
     * @param kind {@code products}, {@code users}, {@code shop-web}, {@code mysql} or {@code console}.
     * @param role of a MySQL server: {@code primary}, {@code replica} or {@code users}.
     * @param pid while it runs.
     * @param url of a service's instance or the console, or the JDBC URL of a MySQL server, without a schema.
     * @param state {@code starting}, {@code ready} or {@code stopped}.
     */
    public record Member(
            String name, String kind, Optional<String> role, Optional<Long> pid, int port, String url, String state) {

        /** @return whether it serves. */
        public boolean isReady() {
            return state.equals("ready");
        }
    }

    /**
     * @param file {@code cluster.json} in the data folder of a running shop.
     * @throws IOException when it cannot be read; there is none before the start.
     */
    public static Cluster read(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(new StringReader(Files.readString(file)))) {
            var json = reader.readObject();
            var mysql = json.getJsonObject("mysql");
            return new Cluster(
                    URI.create(json.getString("gateway")),
                    json.getJsonArray("processes").getValuesAs(Cluster::member),
                    Path.of(mysql.getString("bin")),
                    mysql.getString("rootPassword"));
        }
    }

    private static Member member(JsonValue value) {
        var json = (JsonObject) value;
        return new Member(
                json.getString("name"),
                json.getString("kind"),
                json.isNull("role") ? Optional.empty() : Optional.of(json.getString("role")),
                json.isNull("pid")
                        ? Optional.empty()
                        : Optional.of(json.getJsonNumber("pid").longValueExact()),
                json.getInt("port"),
                json.getString("url"),
                json.getString("state"));
    }

    /** @return whether every process serves. */
    public boolean isReady() {
        return members.stream().allMatch(Member::isReady);
    }

    /** @throws NoSuchElementException when no process has the name. */
    public Member member(String name) {
        return members.stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No process is named " + name));
    }

    /** @return the processes of a kind, in the order of their numbers. */
    public List<Member> ofKind(String kind) {
        return members.stream().filter(member -> member.kind().equals(kind)).toList();
    }
}
