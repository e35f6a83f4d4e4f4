package org.kauppa.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The settings of the services, each with only its own. A setting of the same name in the launcher's environment wins, or the
 * file that {@code NAME_FILE} names there, so that an own MySQL can be used.
 */
final class Environments {

    /** With each transaction the driver goes on to the next replica, so that a read can ask one after the other. */
    private static final String IN_TURN = "ha.loadBalanceStrategy=com.mysql.cj.jdbc.ha.SequentialBalanceStrategy";

    private static final String DEVELOPMENT_MODE = "SHOP_DEV_MODE";
    private static final String TRUSTED_PROXIES = "SHOP_TRUSTED_PROXIES";
    private static final String LOOPBACK = "127.0.0.1,::1";
    private static final String FILE = "_FILE";

    private final Settings settings;
    private final Ports ports;
    private final Secrets secrets;
    private final Path databaseAuthority;
    private final Map<String, String> outer;

    /**
     * @param databaseAuthority a PEM file with the certificate that our MySQL servers' own are signed with.
     * @param outer the launcher's own environment.
     */
    Environments(Settings settings, Ports ports, Secrets secrets, Path databaseAuthority, Map<String, String> outer) {
        this.settings = settings;
        this.ports = ports;
        this.secrets = secrets;
        this.databaseAuthority = databaseAuthority;
        this.outer = outer;
    }

    /** @return whether there are example data and accounts, as there are unless the outer environment says otherwise. */
    static boolean isInDevelopment(Map<String, String> outer) {
        return Boolean.parseBoolean(outer.getOrDefault(DEVELOPMENT_MODE, "true"));
    }

    Map<String, String> of(Service service) {
        var environment = new HashMap<>(
                switch (service) {
                    case PRODUCTS -> products();
                    case USERS -> users();
                    case SHOP_WEB -> shopWeb();
                });
        Stream.concat(Set.copyOf(environment.keySet()).stream(), handedOn(service).stream())
                .forEach(name -> giveWayToOuter(name, environment));
        return environment;
    }

    /** Settings that are handed on where they are set and have no value of ours. */
    private static List<String> handedOn(Service service) {
        return switch (service) {
            case PRODUCTS ->
                List.of("SHOP_GUEST_CHECKOUT", "PRODUCTS_GUEST_PURCHASES_PER_HOUR", "PRODUCTS_CAUSAL_WAIT_MS");
            case USERS ->
                List.of(
                        "SHOP_ADMIN_PASSWORD",
                        "USERS_NEXT_SIGNING_KEY",
                        "USERS_PREVIOUS_SIGNING_KEY",
                        "USERS_REGISTRATIONS_PER_HOUR");
            case SHOP_WEB -> List.of();
        };
    }

    private void giveWayToOuter(String name, Map<String, String> environment) {
        if (outer.containsKey(name)) {
            environment.put(name, outer.get(name));
        } else if (outer.containsKey(name + FILE)) {
            environment.remove(name);
            environment.put(name + FILE, outer.get(name + FILE));
        }
    }

    private Map<String, String> products() {
        var environment = new HashMap<String, String>();
        database("PRODUCTS_DB_WRITE", primary(), environment);
        account("PRODUCTS_DB_WRITE", "products_write", environment);
        database("PRODUCTS_DB_READ", replicas(), environment);
        account("PRODUCTS_DB_READ", "products_read", environment);
        account("PRODUCTS_DB_MIGRATE", "products_migrate", environment);
        environment.put("USERS_JWKS_URL", innerGateway() + "/api/users/jwks");
        ofBothServices(environment);
        return environment;
    }

    private void ofBothServices(Map<String, String> environment) {
        environment.put("TOKEN_ISSUER", settings.gateway());
        environment.put(TRUSTED_PROXIES, LOOPBACK);
        environment.put(DEVELOPMENT_MODE, "true");
    }

    private String primary() {
        return "jdbc:mysql://127.0.0.1:" + ports.of("mysql-primary") + "/products";
    }

    private String replicas() {
        if (settings.replicas() == 0) {
            return primary();
        }
        return IntStream.rangeClosed(1, settings.replicas())
                .mapToObj(number -> "127.0.0.1:" + ports.of("mysql-replica-" + number))
                .collect(Collectors.joining(",", "jdbc:mysql:loadbalance://", "/products?" + IN_TURN));
    }

    private Map<String, String> users() {
        var environment = new HashMap<String, String>();
        database("USERS_DB", "jdbc:mysql://127.0.0.1:" + ports.of("mysql-users") + "/users", environment);
        account("USERS_DB", "users_app", environment);
        account("USERS_DB_MIGRATE", "users_migrate", environment);
        environment.put("USERS_SIGNING_KEY", secrets.signingKey());
        environment.put("PRODUCTS_URL", innerGateway());
        ofBothServices(environment);
        return environment;
    }

    private Map<String, String> shopWeb() {
        return Map.of(
                "PRODUCTS_URL", innerGateway(),
                "USERS_URL", innerGateway(),
                "SHOP_WEB_KEY", secrets.shopWebKey(),
                "PRODUCTS_INSTANCES", instances(Service.PRODUCTS),
                "USERS_INSTANCES", instances(Service.USERS),
                "SHOP_WEB_INSTANCES", instances(Service.SHOP_WEB));
    }

    /** Where each instance is by itself, past the gateway, for staff who look how it is. */
    private String instances(Service service) {
        return IntStream.rangeClosed(1, settings.instances())
                .mapToObj(number -> "http://127.0.0.1:" + ports.of(service.instance(number)))
                .collect(Collectors.joining(","));
    }

    /** A database of somebody else has a certificate of somebody else. */
    private void database(String name, String url, Map<String, String> environment) {
        var location = name + "_URL";
        environment.put(location, url);
        var authority = name + "_CA" + FILE;
        if (!outer.containsKey(location)) {
            environment.put(authority, databaseAuthority.toString());
        } else if (outer.containsKey(authority)) {
            environment.put(authority, outer.get(authority));
        }
    }

    private void account(String name, String user, Map<String, String> environment) {
        environment.put(name + "_USER", user);
        environment.put(name + "_PASSWORD", secrets.databasePassword(user));
    }

    private String innerGateway() {
        return "http://127.0.0.1:" + ports.of(Ports.INNER_GATEWAY);
    }
}
