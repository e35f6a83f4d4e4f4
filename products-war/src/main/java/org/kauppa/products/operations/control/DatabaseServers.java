package org.kauppa.products.operations.control;

import com.mysql.cj.conf.ConnectionUrl;
import com.mysql.cj.conf.HostInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.kauppa.products.operations.entity.Role;
import org.kauppa.service.settings.Setting;

/** Finds the single servers in the URLs of the settings, which may name several each. */
final class DatabaseServers {

    private static final String WRITE = "PRODUCTS_DB_WRITE";
    private static final String READ = "PRODUCTS_DB_READ";
    private static final String URL = "_URL";

    private final Map<String, String> environment;

    /** @param environment the settings by their names */
    DatabaseServers(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Every server once: a primary that is read too counts as what it is. */
    List<DatabaseServer> all() {
        var primaries = hosts(WRITE);
        var replicas = hosts(READ);
        replicas.removeAll(primaries);
        var servers = new ArrayList<DatabaseServer>();
        servers.addAll(servers(Role.PRIMARY, WRITE, primaries));
        servers.addAll(servers(Role.REPLICA, READ, replicas));
        return servers;
    }

    private List<DatabaseServer> servers(Role role, String settings, LinkedHashSet<String> hosts) {
        var servers = new ArrayList<DatabaseServer>();
        for (var host : hosts) {
            var isOnly = role == Role.PRIMARY && hosts.size() == 1;
            var name = isOnly ? role.word() : role.word() + "-" + (servers.size() + 1);
            var alone = new HashMap<>(environment);
            alone.put(settings + URL, "jdbc:mysql://" + host + "/" + options(settings));
            servers.add(new DatabaseServer(name, role, settings, READ, alone));
        }
        return servers;
    }

    private LinkedHashSet<String> hosts(String settings) {
        var hosts = new LinkedHashSet<String>();
        ConnectionUrl.getConnectionUrlInstance(url(settings), new Properties())
                .getHostsList()
                .forEach(host -> hosts.add(address(host)));
        return hosts;
    }

    private static String address(HostInfo host) {
        var name = host.getHost();
        return (name.contains(":") && !name.startsWith("[") ? "[" + name + "]" : name) + ":" + host.getPort();
    }

    /** What the URL demands, such as encryption, is demanded here too. */
    private String options(String settings) {
        var url = url(settings);
        return url.contains("?") ? url.substring(url.indexOf('?')) : "";
    }

    private String url(String settings) {
        return Setting.named(settings + URL, environment);
    }
}
