package org.kauppa.local;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

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

    /** @return where the unpacked server is or shall be: one place for all data folders, as the archives name it. */
    Path payaraHome() {
        return target.resolve("payara-micro");
    }

    /** @return the folder of the class-data archives. */
    Path classData() {
        return target.resolve("class-data");
    }

    /** @throws StartFailure when the service was not packaged. */
    Path war(Service service) {
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
