package org.kauppa.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The rules find what they are for: each fault is planted into a shop that has none. */
class PlantedFaultsIT {

    @TempDir
    static Path folder;

    private static Workplace workplace;
    private static Outside outside;
    private static Rules rules;

    @BeforeAll
    static void copy() throws IOException, InterruptedException {
        workplace = new Workplace(folder);
        outside = Outside.read(Workplace.REPOSITORY.resolve("kubernetes/secrets.yaml"));
        rules = Rules.forProduction(outside.with(workplace.components()));
    }

    /** A shop with every component, and one that has the two sets instead of the operator's cluster. */
    private static List<Rendered> shops() throws IOException, InterruptedException {
        var components = new TreeSet<>(workplace.components());
        var all = Whole.shop(workplace, components);
        components.remove("mysql-operator");
        return List.of(all, Whole.shop(workplace, components));
    }

    private static Optional<Node> find(Rendered shop, String kindAndName) {
        var parts = kindAndName.split("/");
        return shop.all(parts[0])
                .filter(manifest -> manifest.name().matches(parts[1] + "(-[a-z0-9]{10})?")) // kustomize's hash
                .map(Manifest::root)
                .findFirst();
    }

    @Test
    void wholeShopsHaveNone() throws IOException, InterruptedException {
        assertThat(shops()).allSatisfy(shop -> assertThat(rules.faults(shop)).isEmpty());
    }

    /** In the first shop that has such an object. */
    @ParameterizedTest
    @CsvFileSource(resources = "/planted-faults.csv", delimiter = '|', quoteCharacter = '`')
    void isFound(String what, String path, String value, String found) throws IOException, InterruptedException {
        var shop = shops().stream()
                .filter(each -> find(each, what).isPresent())
                .findFirst()
                .orElseThrow();
        Planting.set(find(shop, what).orElseThrow(), path, value);
        assertThat(rules.faults(shop)).anySatisfy(fault -> assertThat(fault).contains(found));
    }

    @Test
    void findsSecretInTheManifests() throws IOException, InterruptedException {
        var withSecret = Rendered.of("""
                apiVersion: v1
                kind: Secret
                metadata:
                  name: contained
                """);
        assertThat(new NoSecrets().faults(withSecret)).containsExactly("Secret/contained: is in the manifests");
    }

    /** A Secret that is there for a component only is not there without it. */
    @Test
    void findsSecretOfComponentThatIsNotThere() throws IOException, InterruptedException {
        var components = new TreeSet<>(workplace.components());
        components.remove("tls-to-mysql");
        var shop = Whole.shop(workplace, components);
        Planting.set(
                find(shop, "Deployment/products").orElseThrow(),
                "spec.template.spec.volumes.0",
                "{name: tmp, secret: {secretName: mysql-tls}}");
        assertThat(Rules.forProduction(outside.with(components)).faults(shop))
                .contains("Deployment/products: there is no Secret mysql-tls");
    }

    /** Without the policies that go with it the data grid is open to all. */
    @Test
    void findsConsoleWithoutPolicies() throws IOException, InterruptedException {
        var shop = shops().get(0);
        var without = new Rendered(shop.manifests().stream()
                .filter(manifest -> !manifest.kind().equals("NetworkPolicy"))
                .toList());
        assertThat(rules.faults(without))
                .anySatisfy(fault -> assertThat(fault).contains("Deployment/console: is open at 4848 to stranger"));
    }

    @Test
    void findsNamespaceThatEnforcesNothing() {
        var open = Rendered.of("""
                apiVersion: v1
                kind: Namespace
                metadata:
                  name: kauppa
                """);
        assertThat(new PodSecurity().faults(open))
                .containsExactly("Namespace/kauppa: does not enforce the restricted standard");
    }

    /** Rendered once, and read anew for each fault. */
    private static final class Whole {

        private static final Map<Set<String>, String> YAML = new HashMap<>();

        static synchronized Rendered shop(Workplace workplace, Set<String> components)
                throws IOException, InterruptedException {
            if (!YAML.containsKey(components)) {
                YAML.put(Set.copyOf(components), workplace.yaml("production", components));
            }
            return Rendered.of(YAML.get(components));
        }
    }
}
