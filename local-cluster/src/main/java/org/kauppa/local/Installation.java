package org.kauppa.local;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.JarFile;
import org.kauppa.local.payara.PayaraServer;

/**
 * What the build has made and the launcher starts.
 *
 * @param target the build folder of this module.
 */
public record Installation(Path target) {

    /** @return the one that this class was loaded from: a jar or a folder of classes in the build folder. */
    public static Installation own() {
        try {
            var origin = Path.of(Run.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Installation(origin.getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Loads every class of the launcher now: a build while the shop runs replaces the jar, and what is loaded from it later,
     * in the worst case for the orderly end, would be missing.
     */
    void loadLauncher() {
        try (var launcher = new JarFile(jar().toFile())) {
            for (var entry : Collections.list(launcher.entries())) {
                if (entry.getName().endsWith(".class")) {
                    var name = entry.getName().substring(0, entry.getName().length() - ".class".length());
                    Class.forName(name.replace('/', '.'), false, Installation.class.getClassLoader());
                }
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new StartFailure("The launcher " + jar() + " is damaged. Build local-cluster again.", e);
        }
    }

    /**
     * @return the launcher.
     * @throws StartFailure when the module was not packaged.
     */
    public Path jar() {
        return built(target.resolve("local-cluster.jar"));
    }

    /** @throws StartFailure when the module was not packaged. */
    Path mysqlZip() throws IOException {
        return Path.of(Files.readString(built(target.resolve("mysql-zip.path"))).strip());
    }

    /** @throws StartFailure when the module was not packaged. */
    Path payaraMicro() {
        return built(target.resolve("payara-micro.jar"));
    }

    /** @return the full server, which is there only when somebody has asked for it: 170 MB. */
    public PayaraServer payaraServer() {
        try (var launcher = new JarFile(jar().toFile())) {
            var version = launcher.getManifest().getMainAttributes().getValue("Payara-Version");
            return new PayaraServer(target.resolve("payara-server-" + version).resolve("payara6"));
        } catch (IOException e) {
            throw new StartFailure("The launcher " + jar() + " is damaged. Build local-cluster again.", e);
        }
    }

    /** @return where the unpacked server is or shall be: one place for all data folders, as the archives name it. */
    Path payaraHome() {
        return target.resolve("payara-micro");
    }

    /** @return the folder of the class-data archives. */
    Path classData() {
        return target.resolve("class-data");
    }

    /**
     * @return the service as it is deployed.
     * @throws StartFailure when it was not packaged.
     */
    public Path war(Service service) {
        var module = service.label() + "-war";
        return built(target.resolve("../..").normalize().resolve(module).resolve("target/" + module + ".war"));
    }

    private static Path built(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StartFailure(file + " is missing. Build it: ./mvnw package -DskipTests");
        }
        return file;
    }
}
