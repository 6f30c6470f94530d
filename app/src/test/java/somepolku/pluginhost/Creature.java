package somepolku.pluginhost;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * One kind of misbehaving jar.
 *
 * @param name of its file, and its id where it gets as far as having one
 * @param making writes the jar into a folder
 * @param says what the program must say of it; empty where it must run
 */
record Creature(String name, Making making, String says) {

    @FunctionalInterface
    interface Making {
        void in(Path folder) throws Exception;
    }

    static Creature plugin(TestPlugin plugin, String name, String says) {
        return new Creature(name, folder -> plugin.jar(folder, name + ".jar"), says);
    }

    /** With this body of {@code register(context)}. */
    static Creature registering(String name, String body, String says) {
        return plugin(TestPlugin.good(name).register(body), name, says);
    }

    /** With these members beside a good {@code register(context)}. */
    static Creature with(String name, String members, String says) {
        return plugin(TestPlugin.good(name).members(members), name, says);
    }

    /** A good jar, changed. */
    static Creature changed(String name, Changing changing, String says) {
        return new Creature(
                name,
                folder -> {
                    Path jar = TestPlugin.good(name).jar(folder, name + ".jar");
                    Map<String, byte[]> entries = entries(jar);
                    changing.change(entries);
                    write(jar, entries);
                },
                says);
    }

    /** Bytes that are no plugin. */
    static Creature bytes(String name, byte[] bytes, String says) {
        return new Creature(name, folder -> Files.write(folder.resolve(name + ".jar"), bytes), says);
    }

    @FunctionalInterface
    interface Changing {
        void change(Map<String, byte[]> entries) throws Exception;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Map<String, byte[]> entries(Path jar) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(jar.toFile())) {
            for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    private static void write(Path jar, Map<String, byte[]> entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
    }

    static String theClass(Map<String, byte[]> entries) {
        return entries.keySet().stream()
                .filter(name -> name.endsWith(".class"))
                .findFirst()
                .orElseThrow();
    }

    static List<String> manifest(Map<String, byte[]> entries) {
        return new String(entries.get("META-INF/MANIFEST.MF"), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
