package org.kauppa.local;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The settings of the services, each with only its own. A setting of the same name in the launcher's environment wins, so that
 * an own MySQL can be used.
 */
final class Environments {

    static final String PRODUCTS_DATABASE = "PRODUCTS_DB_WRITE_URL";
    /** With each transaction the driver goes on to the next replica, so that a read can ask one after the other. */
    private static final String IN_TURN = "ha.loadBalanceStrategy=com.mysql.cj.jdbc.ha.SequentialBalanceStrategy";

    static final String USERS_DATABASE = "USERS_DB_URL";

    /** Settings that are handed on where they are set and have no value of ours. */
    private static final List<String> HANDED_ON = List.of("SHOP_GUEST_CHECKOUT", "SHOP_ADMIN_PASSWORD");

    private final Settings settings;
    private final Ports ports;
    private final Secrets secrets;
    private final Map<String, String> outer;

    /** @param outer the launcher's own environment. */
    Environments(Settings settings, Ports ports, Secrets secrets, Map<String, String> outer) {
        this.settings = settings;
        this.ports = ports;
        this.secrets = secrets;
        this.outer = outer;
    }

    Map<String, String> of(Service service) {
        var environment = new HashMap<>(
                switch (service) {
                    case PRODUCTS -> products();
                    case USERS -> users();
                    case SHOP_WEB -> shopWeb();
                });
        environment.put("SHOP_DEV_MODE", "true");
        environment.put("TOKEN_ISSUER", settings.gateway());
        environment.replaceAll((name, value) -> outer.getOrDefault(name, value));
        HANDED_ON.stream().filter(outer::containsKey).forEach(name -> environment.put(name, outer.get(name)));
        return environment;
    }

    private Map<String, String> products() {
        return Map.of(
                PRODUCTS_DATABASE,
                "jdbc:mysql://127.0.0.1:" + ports.of("mysql-primary") + "/products",
                "PRODUCTS_DB_WRITE_USER",
                "products_write",
                "PRODUCTS_DB_WRITE_PASSWORD",
                secrets.databasePassword("products_write"),
                "PRODUCTS_DB_READ_URL",
                productsReadUrl(),
                "PRODUCTS_DB_READ_USER",
                "products_read",
                "PRODUCTS_DB_READ_PASSWORD",
                secrets.databasePassword("products_read"),
                "PRODUCTS_DB_MIGRATE_USER",
                "products_migrate",
                "PRODUCTS_DB_MIGRATE_PASSWORD",
                secrets.databasePassword("products_migrate"),
                "USERS_JWKS_URL",
                jwks());
    }

    private String productsReadUrl() {
        if (settings.replicas() == 0) {
            return "jdbc:mysql://127.0.0.1:" + ports.of("mysql-primary") + "/products";
        }
        return IntStream.rangeClosed(1, settings.replicas())
                .mapToObj(number -> "127.0.0.1:" + ports.of("mysql-replica-" + number))
                .collect(Collectors.joining(",", "jdbc:mysql:loadbalance://", "/products?" + IN_TURN));
    }

    private Map<String, String> users() {
        return Map.of(
                USERS_DATABASE,
                "jdbc:mysql://127.0.0.1:" + ports.of("mysql-users") + "/users",
                "USERS_DB_USER",
                "users_app",
                "USERS_DB_PASSWORD",
                secrets.databasePassword("users_app"),
                "USERS_DB_MIGRATE_USER",
                "users_migrate",
                "USERS_DB_MIGRATE_PASSWORD",
                secrets.databasePassword("users_migrate"),
                "USERS_SIGNING_KEY",
                secrets.signingKey());
    }

    private Map<String, String> shopWeb() {
        return Map.of(
                "PRODUCTS_URL", settings.gateway(),
                "USERS_URL", settings.gateway(),
                "USERS_JWKS_URL", jwks(),
                "SHOP_WEB_KEY", secrets.shopWebKey());
    }

    private String jwks() {
        return settings.gateway() + "/api/users/jwks";
    }
}
