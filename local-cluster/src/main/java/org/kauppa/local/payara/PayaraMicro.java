package org.kauppa.local.payara;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.kauppa.local.StartFailure;
import org.kauppa.local.supervision.Folders;
import org.kauppa.local.supervision.Processes;
import org.kauppa.local.supervision.Program;

/**
 * Payara Micro, unpacked once by itself, so that instances share one set of jars on disk and in the class-data archive.
 *
 * @param jar as it comes from Maven Central.
 * @param home where it is unpacked to; it exists only when everything is in it.
 */
public record PayaraMicro(Path jar, Path home) {

    /** Parts of the home that an instance changes or expects in its own folder. */
    private static final List<String> INSTANCE_PARTS = List.of("config", "docroot", "lib");

    static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** @return whether it is not unpacked, or an older version is. */
    public boolean missing() throws IOException {
        return !Files.isDirectory(home)
                || Files.getLastModifiedTime(home).compareTo(Files.getLastModifiedTime(jar)) < 0;
    }

    /**
     * Unpacks it anew.
     *
     * @param temporary for what is only needed meanwhile; it lies in the data folder, by which the process is known if it is left
     *     behind, as {@link Program} wants it.
     * @param log what it says.
     * @throws StartFailure when it cannot be unpacked.
     */
    public void unpack(Processes processes, Path temporary, Path log) throws IOException, InterruptedException {
        var draft = home.resolveSibling(home.getFileName() + ".new");
        Folders.delete(draft);
        Folders.createPrivate(draft);
        Folders.createPrivate(temporary);
        var command = List.of(
                JAVA.toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-jar",
                jar.toString(),
                "--rootdir",
                draft.toString(),
                "--outputlauncher");
        var unpacking = processes.start(new Program("payara-unpack", command, Map.of(), draft, log));
        var ended = unpacking.waitFor(60, TimeUnit.SECONDS);
        Processes.stop(unpacking, Duration.ZERO);
        if (!ended || unpacking.exitValue() != 0) {
            throw new StartFailure("Payara Micro could not be unpacked. The log says why: " + log);
        }
        Folders.replace(home, draft);
        Folders.delete(temporary);
    }

    /** @return the jar that names all others in its manifest. */
    Path launcher() {
        return home.resolve("launch-micro.jar");
    }

    /**
     * @return the options that open the JDK's packages to the server: its manifest names them, which the JVM reads only when
     *     the jar's own start class is used.
     */
    List<String> openedPackages() {
        try (var jarFile = new JarFile(launcher().toFile())) {
            var manifest = jarFile.getManifest().getMainAttributes();
            var options = new ArrayList<String>();
            for (var kind : List.of("Add-Opens", "Add-Exports")) {
                for (var packageName : manifest.getValue(kind).split(" ")) {
                    options.add("--" + kind.toLowerCase(Locale.ROOT) + "=" + packageName + "=ALL-UNNAMED");
                }
            }
            return options;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the folder anew with what an instance needs of its own; whatever was in it is gone. */
    void makeInstance(Path folder) throws IOException {
        Folders.delete(folder);
        Folders.createPrivate(folder.resolve("tmp"));
        for (var part : INSTANCE_PARTS) {
            Folders.copy(home.resolve(part), folder.resolve(part));
        }
    }
}
