package org.kauppa.systemtests.shop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the processes of this shop have written, by the names of their files. */
public final class ShopLogs {

    private final Map<String, byte[]> files;

    private ShopLogs(Map<String, byte[]> files) {
        this.files = files;
    }

    /** What is written by now. */
    public static ShopLogs read() {
        var files = new TreeMap<String, byte[]>();
        try (var listing = Files.list(ShopSession.DATA.resolve("logs"))) {
            for (var file : listing.filter(ShopLogs::isLog).toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ShopLogs(files);
    }

    /** What was written after an earlier reading. */
    public ShopLogs since(ShopLogs earlier) {
        var news = new TreeMap<String, byte[]>();
        files.forEach((name, now) -> {
            var before = earlier.files.getOrDefault(name, new byte[0]).length;
            news.put(name, before <= now.length ? Arrays.copyOfRange(now, before, now.length) : now);
        });
        return new ShopLogs(news);
    }

    /** The names of the files. */
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** What a file holds. */
    public String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    /** What a service's instance wrote, message by message, each with the lines that belong to it. */
    public List<String> messages(String name) {
        return List.of(text(name).split("(?m)^(?=\\[20\\d\\d-)"));
    }

    private static boolean isLog(Path file) {
        return file.toString().endsWith(".log");
    }
}
