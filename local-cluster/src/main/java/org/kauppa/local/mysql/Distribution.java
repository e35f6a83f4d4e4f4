package org.kauppa.local.mysql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.kauppa.local.StartFailure;
import org.kauppa.local.supervision.Folders;
import org.kauppa.local.supervision.Processes;
import org.kauppa.local.supervision.Program;

/**
 * The MySQL programs, unpacked once.
 *
 * @param zip the distribution from Maven Central.
 * @param home where it is unpacked to; it exists only when everything is in it.
 */
public record Distribution(Path zip, Path home) {

    /** Debian 13 and Ubuntu 24.04 renamed the library that mysqld asks for, and left no link. */
    private static final String RENAMED_LIBRARY = "libaio.so.1t64";

    private static final Duration INITIALISATION = Duration.ofSeconds(90);

    private static final String LIBRARY = "libaio.so.1";

    /** @return whether {@link #make} has something to do. */
    public boolean missing() {
        return !Files.isDirectory(home);
    }

    /**
     * Unpacks the programs when they are missing, without what no server or client here needs, and lets them make a blank data
     * folder.
     *
     * @param processes runs mysqld for that.
     * @param log what it says.
     * @throws StartFailure when the zip is not there or mysqld cannot run here.
     */
    public void make(Processes processes, Path log) throws IOException, InterruptedException {
        if (missing()) {
            var draft = new Distribution(zip, home.resolveSibling(home.getFileName() + ".new"));
            Folders.delete(draft.home);
            draft.unpack();
            draft.linkRenamedLibrary();
            draft.initialise(processes, log);
            Files.move(draft.home, home);
        }
        linkRenamedLibrary();
    }

    void unpack() throws IOException {
        if (!Files.isReadable(zip)) {
            throw new StartFailure("The MySQL distribution " + zip + " is missing. Build local-cluster again.");
        }
        try (var archive = new ZipFile(zip.toFile())) {
            for (var entry : Collections.list(archive.entries())) {
                if (!entry.isDirectory() && isNeeded(entry.getName())) {
                    unpack(archive, entry, home);
                }
            }
        }
    }

    private void initialise(Processes processes, Path log) throws IOException, InterruptedException {
        var command = new ArrayList<>(mysqld(blank()));
        command.add("--initialize-insecure");
        command.add("--innodb-redo-log-capacity=64M");
        var mysqld = processes.start(new Program("mysql-initialise", command, Map.of(), home, log));
        var ended = mysqld.waitFor(INITIALISATION.toSeconds(), TimeUnit.SECONDS);
        Processes.stop(mysqld, Duration.ofSeconds(5));
        if (!ended || mysqld.exitValue() != 0) {
            throw new StartFailure("MySQL cannot make a data folder. The log says why: " + log);
        }
        Files.deleteIfExists(blank().resolve("auto.cnf")); // every copy makes a server id of its own
    }

    /** @return a data folder as a new server has it, with an account root that has no password; to be copied. */
    Path blank() {
        return home.resolve("blank");
    }

    /** @return the certificate that {@link #certificate()} is signed with, as every new data folder has one. */
    public Path authority() {
        return blank().resolve("ca.pem");
    }

    /** @return the options by which every server shows the same certificate, also on a data folder of other origin. */
    List<String> certificate() {
        return List.of(
                "--ssl-ca=" + authority(),
                "--ssl-cert=" + blank().resolve("server-cert.pem"),
                "--ssl-key=" + blank().resolve("server-key.pem"));
    }

    /** @return the start of the command line of any mysqld. */
    List<String> mysqld(Path data) {
        var program = bin().resolve("mysqld").toString();
        // no-defaults must come first; as root mysqld wants to be told that this is meant
        return System.getProperty("user.name").equals("root")
                ? List.of(program, "--no-defaults", "--datadir=" + data, "--user=root")
                : List.of(program, "--no-defaults", "--datadir=" + data);
    }

    /** Gives mysqld the library it asks for by the old name, where the system has it by the new name only. */
    private void linkRenamedLibrary() throws IOException {
        Optional<Path> renamed = libraryFolders()
                .map(folder -> folder.resolve(RENAMED_LIBRARY))
                .filter(Files::exists)
                .findFirst();
        var link = home.resolve("lib/private").resolve(LIBRARY);
        var present = Files.exists(link)
                || libraryFolders().map(folder -> folder.resolve(LIBRARY)).anyMatch(Files::exists);
        if (!present && renamed.isPresent()) {
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, renamed.get());
        }
    }

    static boolean isNeeded(String entry) {
        return !entry.equals("bin/mysqld-debug")
                && !entry.endsWith(".a")
                && Stream.of("lib/plugin/debug/", "lib/mecab/", "include/", "man/", "docs/")
                        .noneMatch(entry::startsWith);
    }

    private static void unpack(ZipFile archive, ZipEntry entry, Path target) throws IOException {
        var file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("The archive names a file outside its folder: " + entry.getName());
        }
        Folders.createPrivate(file.getParent());
        try (var content = archive.getInputStream(entry)) {
            Files.copy(content, file);
        }
        if (entry.getName().startsWith("bin/") && !file.toFile().setExecutable(true, true)) {
            throw new IOException("Cannot make " + file + " executable");
        }
    }

    private static Stream<Path> libraryFolders() {
        return Stream.of(
                        "/lib/x86_64-linux-gnu",
                        "/usr/lib/x86_64-linux-gnu",
                        "/lib/aarch64-linux-gnu",
                        "/usr/lib/aarch64-linux-gnu",
                        "/lib64",
                        "/usr/lib64",
                        "/usr/lib")
                .map(Path::of);
    }

    /** @return the folder of {@code mysqld}, {@code mysql} and the other programs. */
    public Path bin() {
        return home.resolve("bin");
    }
}
