package org.kauppa.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnvironmentsTest {

    private static final Pattern NAME = Pattern.compile("`([A-Z][A-Z_]+)`");

    @TempDir
    Path folder;

    private Environments environments(int replicas, Map<String, String> outer) throws Exception {
        var settings = new Settings(8080, 1, replicas, folder, false);
        return new Environments(
                settings,
                new Ports(8080, 1, replicas, false),
                new Secrets(folder.resolve("secrets")),
                Path.of("/mysql/ca.pem"),
                outer);
    }

    @Test
    void readFromReplicasAndWriteToThePrimary() throws Exception {
        assertThat(environments(2, Map.of()).of(Service.PRODUCTS))
                .containsEntry("PRODUCTS_DB_WRITE_URL", "jdbc:mysql://127.0.0.1:8081/products")
                .containsEntry(
                        "PRODUCTS_DB_READ_URL",
                        "jdbc:mysql:loadbalance://127.0.0.1:8083,127.0.0.1:8084/products"
                                + "?ha.loadBalanceStrategy=com.mysql.cj.jdbc.ha.SequentialBalanceStrategy");
    }

    @Test
    void readFromThePrimaryWithoutReplicas() throws Exception {
        assertThat(environments(0, Map.of()).of(Service.PRODUCTS))
                .containsEntry("PRODUCTS_DB_READ_URL", "jdbc:mysql://127.0.0.1:8081/products");
    }

    @Test
    void giveNoServiceTheSecretsOfAnother() throws Exception {
        var environments = environments(2, Map.of());

        assertThat(environments.of(Service.PRODUCTS)).doesNotContainKeys("USERS_SIGNING_KEY", "SHOP_WEB_KEY");
        assertThat(environments.of(Service.USERS).keySet()).noneMatch(name -> name.startsWith("PRODUCTS_DB_"));
        assertThat(environments.of(Service.SHOP_WEB)).doesNotContainKey("USERS_SIGNING_KEY");
        assertThat(environments.of(Service.SHOP_WEB).keySet()).noneMatch(name -> name.contains("_DB_"));
    }

    /** Those that have no value of ours are given where the outer environment has them, so here it has all. */
    @ParameterizedTest
    @EnumSource
    void giveEachServiceWhatItsReadmeListsAndNothingElse(Service service) throws Exception {
        var listed = listed(service);
        var outer = listed.stream().collect(Collectors.toMap(name -> name, name -> "of somebody else"));

        assertThat(environments(2, outer).of(service).keySet()).isEqualTo(listed);
        assertThat(listed).containsAll(environments(2, Map.of()).of(service).keySet());
    }

    /** The names in the first column of the README's settings, without the file that may hold one of them instead. */
    private static Set<String> listed(Service service) throws IOException {
        var readme = Files.readAllLines(Path.of("..", service.label() + "-war", "README.md"));
        var names = readme.stream()
                .filter(line -> line.startsWith("| `"))
                .flatMap(line -> NAME.matcher(line.split("\\|")[1]).results())
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
        names.removeIf(name -> name.endsWith("_FILE") && names.contains(name.replaceFirst("_FILE$", "")));
        return names;
    }

    @Test
    void tellTheStorefrontWhereEachInstanceIs() throws Exception {
        assertThat(environments(2, Map.of()).of(Service.SHOP_WEB))
                .containsEntry("PRODUCTS_INSTANCES", "http://127.0.0.1:8085")
                .containsEntry("USERS_INSTANCES", "http://127.0.0.1:8086")
                .containsEntry("SHOP_WEB_INSTANCES", "http://127.0.0.1:8087");
    }

    @Test
    void giveWayToTheOneOutside() throws Exception {
        var outer = Map.of("TOKEN_ISSUER", "https://shop.example", "SHOP_GUEST_CHECKOUT", "false", "UNRELATED", "x");

        assertThat(environments(2, outer).of(Service.PRODUCTS))
                .containsEntry("TOKEN_ISSUER", "https://shop.example")
                .containsEntry("SHOP_GUEST_CHECKOUT", "false")
                .doesNotContainKey("UNRELATED");
    }

    @Test
    void sendTheServicesToEachOtherByTheInnerGateway() throws Exception {
        var environments = environments(2, Map.of());

        assertThat(environments.of(Service.SHOP_WEB))
                .containsEntry("PRODUCTS_URL", "http://127.0.0.1:8088")
                .containsEntry("USERS_URL", "http://127.0.0.1:8088");
        assertThat(environments.of(Service.USERS)).containsEntry("PRODUCTS_URL", "http://127.0.0.1:8088");
        assertThat(environments.of(Service.PRODUCTS))
                .containsEntry("USERS_JWKS_URL", "http://127.0.0.1:8088/api/users/jwks");
    }

    @Test
    void letProductsAndUsersBelieveTheGateway() throws Exception {
        var environments = environments(2, Map.of());

        assertThat(environments.of(Service.PRODUCTS)).containsEntry("SHOP_TRUSTED_PROXIES", "127.0.0.1,::1");
        assertThat(environments.of(Service.USERS)).containsEntry("SHOP_TRUSTED_PROXIES", "127.0.0.1,::1");
    }

    @Test
    void handAPasswordOnToItsServiceAlone() throws Exception {
        var environments = environments(2, Map.of("SHOP_ADMIN_PASSWORD", "long and unusual"));

        assertThat(environments.of(Service.USERS)).containsEntry("SHOP_ADMIN_PASSWORD", "long and unusual");
        assertThat(environments.of(Service.PRODUCTS)).doesNotContainKey("SHOP_ADMIN_PASSWORD");
        assertThat(environments.of(Service.SHOP_WEB)).doesNotContainKey("SHOP_ADMIN_PASSWORD");
    }

    @Test
    void giveWayToAFileThatIsNamedOutside() throws Exception {
        var outer = Map.of(
                "USERS_SIGNING_KEY_FILE", "/run/secrets/key", "USERS_NEXT_SIGNING_KEY_FILE", "/run/secrets/next");

        assertThat(environments(2, outer).of(Service.USERS))
                .containsEntry("USERS_SIGNING_KEY_FILE", "/run/secrets/key")
                .containsEntry("USERS_NEXT_SIGNING_KEY_FILE", "/run/secrets/next")
                .doesNotContainKey("USERS_SIGNING_KEY");
    }

    @Test
    void trustTheAuthorityOfOwnDatabasesOnly() throws Exception {
        assertThat(environments(2, Map.of()).of(Service.PRODUCTS))
                .containsEntry("PRODUCTS_DB_WRITE_CA_FILE", "/mysql/ca.pem")
                .containsEntry("PRODUCTS_DB_READ_CA_FILE", "/mysql/ca.pem");

        var outer = Map.of("USERS_DB_URL", "jdbc:mysql://db.example/users");
        assertThat(environments(2, outer).of(Service.USERS)).doesNotContainKey("USERS_DB_CA_FILE");

        var trusting = Map.of("USERS_DB_URL", "jdbc:mysql://db.example/users", "USERS_DB_CA_FILE", "/their/ca.pem");
        assertThat(environments(2, trusting).of(Service.USERS)).containsEntry("USERS_DB_CA_FILE", "/their/ca.pem");
    }
}
