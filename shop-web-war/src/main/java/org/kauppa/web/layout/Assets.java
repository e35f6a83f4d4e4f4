package org.kauppa.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Addresses of our files, with a version made from their content: browsers keep them for good, until they change. */
@Named
@ApplicationScoped
public class Assets {

    private static final String NO_PICTURE = "/assets/no-picture.svg";
    private static final String STYLES = "/assets/kauppa.css";
    private static final Pattern OWN_PICTURE = Pattern.compile("/images/[A-Za-z0-9][A-Za-z0-9._-]*");
    /** Pictures that staff gave to products are there, each named by its content: it never changes. */
    private static final Pattern SENT_PICTURE =
            Pattern.compile("/api/products/pictures/[A-Za-z0-9_-]{16,128}\\.(?:jpg|png)");

    private static final int VERSION_LENGTH = 12;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();
    private volatile ServletContext files;

    void start(@Observes @Initialized(ApplicationScoped.class) ServletContext application) {
        files = application;
    }

    /** Whether pages can have their files: not before the application has started. */
    public boolean areThere() {
        return files != null && find(STYLES).isPresent();
    }

    /**
     * The versioned address of a file of this application.
     *
     * @throws IllegalArgumentException when there is no such file
     */
    public String address(String path) {
        return find(path).orElseThrow(() -> new IllegalArgumentException("There is no file " + path));
    }

    /** The address of a product's picture, or of a stand-in where it has none that we have. */
    public String picture(String path) {
        if (path != null && SENT_PICTURE.matcher(path).matches()) {
            return path;
        }
        var own = path != null && OWN_PICTURE.matcher(path).matches() ? find(path) : Optional.<String>empty();
        return own.orElseGet(() -> address(NO_PICTURE));
    }

    private Optional<String> find(String path) {
        // Only what exists is remembered, so that hostile paths cannot fill the memory.
        return Optional.ofNullable(addresses.computeIfAbsent(path, this::versioned));
    }

    private String versioned(String path) {
        try (var content = files.getResourceAsStream(path)) {
            if (content == null) {
                return null;
            }
            var hash = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return path + "?v=" + HexFormat.of().formatHex(hash).substring(0, VERSION_LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
