package org.kauppa.local.payara;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipFile;
import org.kauppa.local.supervision.Folders;

/**
 * The class-data archive (AppCDS) of one service: classes as the JVM holds them in memory, which saves CPU time at each start.
 * The JVM checks the archive against itself and the server's jars and goes without when they differ; the name holds a digest of
 * what makes a new one worth while. A class of the service that has changed since is read from the WAR as if there were no
 * archive, so a changed line of code needs no new one.
 */
public final class ClassData {

    private final String service;
    private final Path archive;

    /**
     * @param folder of the archives.
     * @param service names the archive.
     */
    public ClassData(Path folder, String service, PayaraMicro payara, Path war) throws IOException {
        this.service = service;
        this.archive = folder.resolve(service + "-" + digest(payara, war) + ".jsa");
    }

    private static String digest(PayaraMicro payara, Path war) throws IOException {
        var text = new StringBuilder(System.getProperty("java.vm.version"))
                .append(System.getProperty("java.home"))
                .append(payara.launcher())
                .append(Files.getLastModifiedTime(payara.launcher()));
        try (var zip = new ZipFile(war.toFile())) {
            zip.stream()
                    .filter(entry -> entry.getName().startsWith("WEB-INF/lib/") && !entry.isDirectory())
                    .forEach(entry -> text.append(entry.getName()));
        }
        try {
            var sha =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** @return whether an archive for exactly these jars is there. */
    public boolean exists() {
        return Files.isRegularFile(archive);
    }

    /** @return options for a JVM that shall use the archive; a missing one only costs time. */
    public List<String> use() {
        return List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto", "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
    }

    /** @return options for a JVM that shall write the archive when it ends normally. */
    public List<String> make() throws IOException {
        Folders.createPrivate(archive.getParent());
        Files.deleteIfExists(draft());
        return List.of("-XX:ArchiveClassesAtExit=" + draft(), "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
    }

    /**
     * Puts the archive in place that a JVM has written.
     *
     * @return false when it has not.
     */
    public boolean keep() throws IOException {
        if (!Files.isRegularFile(draft())) {
            return false;
        }
        deleteOlder();
        Files.move(draft(), archive, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    private void deleteOlder() throws IOException {
        try (var older = Files.newDirectoryStream(archive.getParent(), service + "-*.jsa")) {
            for (var file : older) {
                Files.delete(file);
            }
        }
    }

    private Path draft() {
        return archive.resolveSibling(
                archive.getFileName() + "." + ProcessHandle.current().pid());
    }
}
