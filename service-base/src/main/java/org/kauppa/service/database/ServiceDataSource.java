package org.kauppa.service.database;

import com.mysql.cj.conf.ConnectionUrl;
import com.mysql.cj.conf.PropertyKey;
import com.mysql.cj.jdbc.MysqlDataSource;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.kauppa.service.settings.Secret;
import org.kauppa.service.settings.Setting;

/**
 * Connections as the settings want them: {@code NAME_URL}, {@code NAME_USER}, {@code NAME_PASSWORD} (or
 * {@code NAME_PASSWORD_FILE}) and, where the server's certificate is to be checked, {@code NAME_CA_FILE}. They are read for each
 * connection, so that a file that has changed is taken up without a restart, and the password is kept nowhere.
 *
 * <p>Whatever else the driver is to be told is a property of its own data source. A container names this class in a
 * {@code data-source}, and gives it the property {@code settings}.
 */
public final class ServiceDataSource extends MysqlDataSource {

    private static final long serialVersionUID = 1L;
    private static final String CONNECTION_NOT_MADE = "08001";
    private static final String CHECKED = "VERIFY_CA";
    private static final Set<String> AT_LEAST_CHECKED = Set.of(CHECKED, "VERIFY_IDENTITY");

    private final transient Map<String, String> environment;
    private final transient TrustedAuthority authority = new TrustedAuthority();
    private String database;
    private String account;

    /** A data source without settings, for a container that names them afterwards. */
    public ServiceDataSource() {
        this(null, null);
    }

    /**
     * A data source of one name's database and another's account.
     *
     * @param database before {@code _URL} and {@code _CA_FILE}
     * @param account before {@code _USER} and {@code _PASSWORD}
     */
    public ServiceDataSource(String database, String account) {
        this(database, account, System.getenv());
    }

    /**
     * As {@link #ServiceDataSource(String, String)}, with other settings than this process has.
     *
     * @param environment the settings by their names
     */
    public ServiceDataSource(String database, String account, Map<String, String> environment) {
        this.environment = environment;
        this.database = database;
        this.account = account;
    }

    /** What the names of the settings begin with: {@code USERS_DB} for {@code USERS_DB_URL}. */
    public void setSettings(String name) {
        database = name;
        account = name;
    }

    /** The name of the settings, for the container. */
    public String getSettings() {
        return database;
    }

    /** All ways to a connection end here; whom the caller wants to be does not matter. */
    @Override
    protected Connection getConnection(Properties properties) throws SQLException {
        try {
            setUrl(Setting.named(database + "_URL", environment));
            properties.setProperty(PropertyKey.USER.getKeyName(), Setting.named(account + "_USER", environment));
            properties.setProperty(
                    PropertyKey.PASSWORD.getKeyName(),
                    Secret.named(account + "_PASSWORD", environment).reveal());
            // Else the driver shows MySQL the certificate that the server has for HTTPS, and MySQL hangs up.
            properties.setProperty(PropertyKey.fallbackToSystemKeyStore.getKeyName(), "false");
            checkServer(properties);
        } catch (IllegalStateException | UncheckedIOException e) {
            throw new SQLNonTransientConnectionException(e.getMessage(), CONNECTION_NOT_MADE, e);
        }
        return super.getConnection(properties);
    }

    private void checkServer(Properties properties) {
        var file = environment.get(database + "_CA_FILE");
        if (file == null || file.isBlank()) {
            return;
        }
        refuseWeakerUrl();
        properties.setProperty(PropertyKey.sslMode.getKeyName(), CHECKED);
        properties.setProperty(PropertyKey.fallbackToSystemTrustStore.getKeyName(), "false");
        properties.setProperty(
                PropertyKey.trustCertificateKeyStoreUrl.getKeyName(),
                authority.store(Path.of(file)).toString());
        properties.setProperty(PropertyKey.trustCertificateKeyStoreType.getKeyName(), TrustedAuthority.STORE_TYPE);
        properties.setProperty(
                PropertyKey.trustCertificateKeyStorePassword.getKeyName(), TrustedAuthority.STORE_PASSWORD);
    }

    /** What the URL says goes before properties, so it could switch off unnoticed what the other setting demands. */
    private void refuseWeakerUrl() {
        ConnectionUrl.getConnectionUrlInstance(url, new Properties()).getHostsList().stream()
                .flatMap(host -> host.getHostProperties().entrySet().stream())
                .filter(option -> option.getKey().equalsIgnoreCase(PropertyKey.sslMode.getKeyName()))
                .map(Map.Entry::getValue)
                .filter(mode -> !AT_LEAST_CHECKED.contains(mode.toUpperCase(Locale.ROOT)))
                .forEach(mode -> {
                    throw new IllegalStateException(
                            "%1$s_URL says sslMode=%2$s, by which %1$s_CA_FILE would be of no use."
                                    .formatted(database, mode));
                });
    }

    @Override
    public String toString() {
        return "ServiceDataSource[" + database + "]";
    }
}
