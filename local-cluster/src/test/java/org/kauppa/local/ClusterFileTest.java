package org.kauppa.local;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kauppa.local.client.Cluster;
import org.kauppa.local.supervision.State;

class ClusterFileTest {

    private static final ClusterFile.Entry SERVICE = new ClusterFile.Entry(
            "products-1", "products", Optional.empty(), Optional.of(42L), 8085, "http://127.0.0.1:8085", State.READY);
    private static final ClusterFile.Entry DATABASE = new ClusterFile.Entry(
            "mysql-primary",
            "mysql",
            Optional.of("primary"),
            Optional.empty(),
            8081,
            "jdbc:mysql://127.0.0.1:8081",
            State.STARTING);

    @TempDir
    Path folder;

    @Test
    void saysWhatRuns() throws Exception {
        var file = folder.resolve("cluster.json");
        new ClusterFile(file, "http://localhost:8080", Path.of("/dist/bin"), "se\"cret")
                .write(List.of(SERVICE, DATABASE));

        try (var reader = Json.createReader(Files.newInputStream(file))) {
            var json = reader.readObject();
            assertThat(json.getString("gateway")).isEqualTo("http://localhost:8080");
            assertThat(json.getJsonObject("mysql").getString("bin")).isEqualTo("/dist/bin");
            assertThat(json.getJsonObject("mysql").getString("rootPassword")).isEqualTo("se\"cret");
            assertThat(json.getJsonArray("processes").getJsonObject(0)).hasToString("""
                    {"name":"products-1","kind":"products","role":null,"pid":42,"port":8085,\
                    "url":"http://127.0.0.1:8085","state":"ready"}""");
            assertThat(json.getJsonArray("processes").getJsonObject(1)).hasToString("""
                    {"name":"mysql-primary","kind":"mysql","role":"primary","pid":null,"port":8081,\
                    "url":"jdbc:mysql://127.0.0.1:8081","state":"starting"}""");
        }
    }

    @Test
    void canBeReadBack() throws Exception {
        var file = folder.resolve("cluster.json");
        new ClusterFile(file, "http://localhost:8080", Path.of("/dist/bin"), "secret")
                .write(List.of(SERVICE, DATABASE));

        var cluster = Cluster.read(file);

        assertThat(cluster.gateway()).hasToString("http://localhost:8080");
        assertThat(cluster.isReady()).isFalse();
        assertThat(cluster.member("products-1").isReady()).isTrue();
        assertThat(cluster.member("products-1").pid()).contains(42L);
        assertThat(cluster.ofKind("mysql")).singleElement().satisfies(database -> {
            assertThat(database.role()).contains("primary");
            assertThat(database.pid()).isEmpty();
            assertThat(database.url()).isEqualTo("jdbc:mysql://127.0.0.1:8081");
        });
    }

    @Test
    void isForItsOwnerOnlyAlsoWhenRewritten() throws Exception {
        var file = folder.resolve("cluster.json");
        var cluster = new ClusterFile(file, "http://localhost:8080", Path.of("/dist/bin"), "secret");

        cluster.write(List.of(SERVICE));
        cluster.write(List.of());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryContaining("glob:**/cluster.json").isDirectoryNotContaining("glob:**.new");
    }
}
