package org.kauppa.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules find what they are for: each fault is planted into a shop that has none. */
class PlantedFaultsIT {

    @TempDir
    static Path folder;

    private static Workplace workplace;
    private static Rules rules;

    @BeforeAll
    static void copy() throws IOException, InterruptedException {
        workplace = new Workplace(folder);
        rules = Rules.forProduction(Outside.read(Workplace.REPOSITORY.resolve("kubernetes/secrets.yaml")));
    }

    private static List<String> faultsAfter(Consumer<Rendered> planting) throws IOException, InterruptedException {
        var shop = Whole.shop(workplace);
        planting.accept(shop);
        return rules.faults(shop);
    }

    private static Node find(Rendered shop, String kindAndName) {
        var parts = kindAndName.split("/");
        return shop.find(parts[0], parts[1]).orElseThrow().root();
    }

    @Test
    void wholeShopHasNone() throws IOException, InterruptedException {
        assertThat(faultsAfter(shop -> {})).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what                        | path                                                                                  | new value                    | what is found
            Deployment/products           | spec.template.spec.containers.0.imagePullPolice                                       | Always                       | imagePullPolice
            Deployment/products           | spec.strategy.rolling                                                                 | x                            | rolling
            HorizontalPodAutoscaler/users | spec.minReplica                                                                       | 2                            | minReplica
            HorizontalPodAutoscaler/users | spec.minReplicas                                                                      | two                          | HorizontalPodAutoscaler/users
            InnoDBCluster/products-mysql  | spec.instance                                                                         | 3                            | spec.instance is not known
            InnoDBCluster/products-mysql  | spec.version                                                                          | 8                            | spec.version is no text
            HTTPRoute/shop                | spec.rules.0.backendRefs.0.weigth                                                     | 3                            | weigth is not known
            ServiceMonitor/kauppa         | spec.endpoints.0.paths                                                                | /metrics                     | paths is not known
            Deployment/products           | kind                                                                                  | Deploiment                   | nobody knows a apps/v1 Deploiment
            Deployment/products           | spec.selector.matchLabels.app                                                         | products                     | its selector does not match the labels of its pods
            StatefulSet/users-db          | spec.template.metadata.labels.kauppa~org/database                                     | user                         | its selector does not match the labels of its pods
            Service/users                 | spec.selector.tier                                                                    | back                         | Service/users: selects no pod
            PodDisruptionBudget/users     | spec.selector.matchLabels.tier                                                        | back                         | PodDisruptionBudget/users: selects no pod
            NetworkPolicy/users           | spec.podSelector.matchLabels.tier                                                     | back                         | NetworkPolicy/users: selects no pod
            StatefulSet/users-db          | spec.serviceName                                                                      | users-databases              | has no headless Service
            Deployment/products           | spec.replicas                                                                         | 3                            | says how many replicas
            HorizontalPodAutoscaler/users | spec.scaleTargetRef.name                                                              | user                         | scales what is not there
            ServiceMonitor/kauppa         | spec.selector.matchLabels.kauppa~org/metrics                                          | yes                          | selects no Service
            ServiceMonitor/kauppa         | spec.endpoints.0.port                                                                 | metrics                      | has no port metrics
            Service/users                 | spec.ports.0.targetPort                                                               | web                          | listens on a port named 'web'
            Service/users                 | spec.ports.0.targetPort                                                               | 8080                         | listens on a port named '8080'
            Deployment/users              | spec.template.spec.containers.0.ports.0.name                                          | web                          | nobody in Deployment/users listens on a port named 'http'
            Deployment/users              | spec.template.spec.containers.0.livenessProbe.httpGet.port                            | web                          | livenessProbe asks at port 'web'
            Ingress/shop                  | spec.rules.0.http.paths.0.backend.service.name                                        | product                      | a Service that is not there: product
            Ingress/shop                  | spec.rules.0.http.paths.0.backend.service.port.name                                   | web                          | has no port web
            HTTPRoute/shop                | spec.rules.1.backendRefs.0.name                                                       | user                         | a Service that is not there: user
            HTTPRoute/shop                | spec.rules.1.backendRefs.0.port                                                       | 8081                         | has no port 8081
            HTTPRoute/shop                | spec.parentRefs.0.name                                                                | shops                        | there is no Gateway shops
            Gateway/shop                  | spec.listeners.0.tls.certificateRefs.0.name                                           | tls                          | there is no Secret tls
            Deployment/products           | spec.template.spec.serviceAccountName                                                 | product                      | there is no ServiceAccount product
            Deployment/products           | spec.template.spec.containers.0.envFrom.0.configMapRef.name                           | shop                         | there is no ConfigMap shop
            Deployment/products           | spec.template.spec.initContainers.0.env.0.valueFrom.configMapKeyRef.key               | HOST                         | with HOST
            Deployment/products           | spec.template.spec.volumes.0.secret.secretName                                        | passwords                    | there is no Secret passwords
            Deployment/products           | spec.template.spec.volumes.0.secret.items.0.key                                       | migrate                      | there is no Secret
            InnoDBCluster/products-mysql  | spec.tlsSecretName                                                                    | tls                          | there is no Secret tls
            CronJob/backup                | spec.jobTemplate.spec.template.spec.volumes.0.persistentVolumeClaim.claimName         | backup                       | there is no PersistentVolumeClaim backup
            Deployment/products           | spec.template.spec.containers.0.volumeMounts.0.name                                   | temporary                    | there is no volume temporary
            Deployment/users              | spec.template.spec.containers.0.readinessProbe                                        |                              | has no readinessProbe
            StatefulSet/users-db          | spec.template.spec.containers.0.startupProbe                                          |                              | has no startupProbe
            Deployment/console            | spec.template.spec.containers.0.livenessProbe.tcpSocket                               |                              | has no livenessProbe
            Deployment/users              | spec.template.spec.containers.0.lifecycle                                             |                              | is not let finish its requests
            Deployment/users              | spec.template.spec.terminationGracePeriodSeconds                                      | 12                           | is not let finish its requests
            Deployment/users              | spec.template.spec.automountServiceAccountToken                                       |                              | gets its account's token
            ServiceAccount/users          | automountServiceAccountToken                                                          |                              | hands out its token
            Deployment/users              | spec.template.spec.hostNetwork                                                        | true                         | shares with its host
            Deployment/users              | spec.template.spec.volumes.0.hostPath.path                                            | /etc                         | has a volume that is not allowed
            Deployment/users              | spec.template.spec.securityContext.runAsNonRoot                                       |                              | may run as root
            Deployment/users              | spec.template.spec.containers.0.securityContext.runAsUser                             | 0                            | runs as root
            Deployment/users              | spec.template.spec.containers.0.securityContext.privileged                            | true                         | is privileged
            Deployment/users              | spec.template.spec.initContainers.0.securityContext.allowPrivilegeEscalation          | true                         | may gain rights
            Deployment/users              | spec.template.spec.containers.0.securityContext.capabilities.drop                     |                              | keeps capabilities
            CronJob/backup                | spec.jobTemplate.spec.template.spec.containers.0.securityContext.capabilities.add     | [SYS_ADMIN]                  | gets capabilities
            Deployment/users              | spec.template.spec.securityContext.seccompProfile                                     |                              | has no seccomp profile
            Deployment/users              | spec.template.spec.containers.0.securityContext.readOnlyRootFilesystem                | false                        | can write to its root file system
            Deployment/users              | spec.template.spec.containers.0.ports.0.hostPort                                      | 8080                         | takes a port of its host
            Deployment/users              | spec.template.spec.containers.0.resources.limits.memory                               |                              | has no limits of memory
            Job/products-mysql-accounts   | spec.template.spec.containers.0.resources.requests                                    |                              | has no requests of cpu
            Deployment/users              | spec.template.spec.containers.0.image                                                 | kauppa/users:latest          | is not one version
            Deployment/users              | spec.template.spec.containers.0.image                                                 | kauppa/users                 | is not one version
            Deployment/users              | spec.template.spec.initContainers.0.image                                             | localhost:5000/mysql         | is not one version
            NetworkPolicy/users           | spec.ingress.1.from.0.podSelector.matchLabels.app~kubernetes~io/name                  | shop                         | Deployment/shop-web: cannot reach Deployment/users at 8080
            NetworkPolicy/users           | spec.egress.0.ports.0.port                                                            | 3307                         | Deployment/users: cannot reach StatefulSet/users-db at 3306
            NetworkPolicy/products        | spec.egress.0.ports.2.port                                                            | 6448                         | Deployment/products: cannot reach products-mysql at 6447
            NetworkPolicy/names           | spec.egress                                                                           |                              | cannot reach the name service at 53
            NetworkPolicy/shop-web        | spec.ingress.0.from.0.namespaceSelector.matchLabels.kauppa~org/gateway                | no                           | the gateway: cannot reach Deployment/shop-web at 8080
            NetworkPolicy/products        | spec.ingress.3                                                                        | {}                           | Deployment/products: is open at 8080 to stranger
            NetworkPolicy/users-db        | spec.ingress.0.from.0.podSelector.matchLabels                                         |                              | StatefulSet/users-db: is open at 3306 to stranger
            NetworkPolicy/grid            | spec.ingress.0.from                                                                   |                              | Deployment/products: is open at 6900 to gateway
            Service/console               | spec.ports.0.targetPort                                                               | admin                        | leads to the console
            Deployment/users              | spec.template.spec.containers.0.env.0.name                                            | USERS_DB_PASSWORD            | USERS_DB_PASSWORD is in the manifests
            """)
    void isFound(String what, String path, String value, String found) throws IOException, InterruptedException {
        assertThat(faultsAfter(shop -> Planting.set(find(shop, what), path, value)))
                .anySatisfy(fault -> assertThat(fault).contains(found));
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

    /** Without the policies that go with it the data grid is open to all. */
    @Test
    void findsConsoleWithoutPolicies() throws IOException, InterruptedException {
        var shop = Whole.shop(workplace);
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

    /** A shop with every component and, beside the cluster of the operator, none of the two sets. */
    private static final class Whole {

        private static String yaml;

        static synchronized Rendered shop(Workplace workplace) throws IOException, InterruptedException {
            if (yaml == null) {
                yaml = workplace.yaml("production", workplace.components());
            }
            return Rendered.of(yaml);
        }
    }

    /** Changes one place of a manifest. */
    private static final class Planting {

        /** @param path with dots between the names, {@code ~} for a dot in a name, numbers for elements. */
        @SuppressWarnings("unchecked")
        static void set(Node manifest, String path, String value) {
            var names = path.split("\\.");
            var place = manifest.value();
            for (var i = 0; i < names.length - 1; i++) {
                place = step(place, names[i].replace('~', '.'));
            }
            var last = names[names.length - 1].replace('~', '.');
            if (place instanceof List<?> list) {
                ((List<Object>) list).set(Integer.parseInt(last), scalar(value));
            } else if (value == null) {
                assertThat(((Map<Object, Object>) place).remove(last)).isNotNull();
            } else {
                ((Map<Object, Object>) place).put(last, scalar(value));
            }
        }

        @SuppressWarnings("unchecked")
        private static Object step(Object place, String name) {
            return place instanceof List<?> list
                    ? list.get(Integer.parseInt(name))
                    : ((Map<Object, Object>) place).computeIfAbsent(name, absent -> new LinkedHashMap<>());
        }

        private static Object scalar(String value) {
            return Rendered.of("value: " + value)
                    .manifests()
                    .get(0)
                    .root()
                    .at("value")
                    .value();
        }
    }
}
