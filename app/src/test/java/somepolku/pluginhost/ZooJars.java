package somepolku.pluginhost;

import static somepolku.pluginhost.Creature.bytes;
import static somepolku.pluginhost.Creature.changed;
import static somepolku.pluginhost.Creature.plugin;
import static somepolku.pluginhost.Creature.utf8;
import static somepolku.pluginhost.Creature.with;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Those whose file is what is wrong, before any code of it runs or because of what its code is made of. */
final class ZooJars {
    private static final String SERVICE = "META-INF/services/somepolku.api.ChannelPlugin";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private ZooJars() {}

    static Stream<Creature> creatures() {
        return Stream.of(
                changed("newer", all -> all.get(Creature.theClass(all))[7] = 99, "UnsupportedClassVersionError"),
                changed("mangled", all -> Arrays.fill(all.get(Creature.theClass(all)), 8, 60, (byte) 0), "Error"),
                changed("ghost", all -> all.put(SERVICE, utf8("test.plugin.Nobody\n")), "ClassNotFoundException"),
                changed(
                        "host-class",
                        all -> all.put(SERVICE, utf8("somepolku.work.Ledger\n")),
                        "ClassNotFoundException"),
                changed("jdk-class", all -> all.put(SERVICE, utf8("java.lang.StringBuilder\n")), "and is none"),
                changed("no-service", all -> all.remove(SERVICE), "there is nothing to run"),
                changed("service-noise", all -> all.put(SERVICE, new byte[200_000]), "failed"),
                with("private", "private Pluginprivate() { }", "NoSuchMethodException"),
                changed("no-manifest", all -> all.remove(MANIFEST), "no proper Plugin-Id"),
                changed("no-id", all -> without(all, "Plugin-Id"), "no proper Plugin-Id"),
                changed("no-version", all -> without(all, "Plugin-Version"), "no proper Plugin-Version"),
                changed("no-range", all -> without(all, "Plugin-Requires"), "must be a range with an end"),
                plugin(TestPlugin.good("odd-range").says("Plugin-Requires", ">=#!& what"), "odd-range", "is no range"),
                plugin(
                        TestPlugin.good("future").says("Plugin-Requires", ">=2.0.0 & <3.0.0"),
                        "future",
                        "other versions"),
                changed(
                        "bad-manifest",
                        all -> all.put(MANIFEST, utf8("Manifest-Version 1.0\nrubbish\n")),
                        "not a jar that can be read"),
                changed("long-manifest", all -> all.put(MANIFEST, new byte[64 << 20]), "not a jar that can be read"),
                changed("slip", all -> all.put("../../slipped.txt", utf8("out")), "A name in it leads out of it"),
                changed("rooted", all -> all.put("/etc/slipped", utf8("out")), "A name in it leads out of it"),
                changed(
                        "crowd",
                        all -> {
                            for (int i = 0; i < 20_001; i++) {
                                all.put("e" + i, new byte[0]);
                            }
                        },
                        "20,000 files"),
                changed(
                        "bomb",
                        all -> {
                            for (int i = 0; i < 9; i++) {
                                all.put("zeros" + i, new byte[64 << 20]);
                            }
                        },
                        "more than 512 MB"),
                bytes("empty", new byte[0], "not a jar that can be read"),
                bytes(
                        "no-entries",
                        new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
                        "no proper Plugin-Id"),
                bytes("prose", utf8("PK no, not really"), "not a jar that can be read"),
                new Creature(
                        "cut",
                        folder -> {
                            Path jar = TestPlugin.good("cut").jar(folder, "cut.jar");
                            Files.write(jar, Arrays.copyOf(Files.readAllBytes(jar), 700));
                        },
                        "not a jar that can be read"),
                changed(
                        "slip-back",
                        all -> all.put("..\\..\\slipped.txt", utf8("out")),
                        "A name in it leads out of it"),
                changed("drive", all -> all.put("C:/slipped.txt", utf8("out")), "A name in it leads out of it"),
                changed(
                        "mirrored-names",
                        all -> all.put("../\u202egnp.exe", utf8("out")),
                        "A name in it leads out of it (../?gnp.exe)"),
                plugin(
                        TestPlugin.good("mirrored-version").says("Plugin-Version", "1.0.0\u202e\u2066"),
                        "mirrored-version",
                        "(found: \"1.0.0??\")"),
                plugin(
                        TestPlugin.good("vast-icon")
                                .register("""
                        context.channel(ChannelDescription.builder("vast-icon", "Vast")
                            .icon(java.util.Base64.getDecoder().decode("%s")).build());
                        """.formatted(Base64.getEncoder().encodeToString(vastPicture()))),
                        "vast-icon",
                        "found: 60000 × 60000"),
                new Creature(
                        "folder",
                        folder -> Files.createDirectories(folder.resolve("folder.jar/META-INF")),
                        "not a jar that can be read"),
                new Creature("dangling", ZooJars::dangling, "not a jar that can be read"),
                new Creature("pipe", ZooJars::pipe, "not a jar that can be read"));
    }

    /** A header of a few bytes whose picture would take fourteen gigabytes. */
    private static byte[] vastPicture() {
        ByteBuffer png = ByteBuffer.allocate(8 + 25);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put(utf8("IHDR"));
        png.putInt(60_000).putInt(60_000).put(new byte[] {8, 6, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(png.array(), 12, 17);
        return png.putInt((int) sum.getValue()).array();
    }

    private static void dangling(Path folder) throws IOException {
        Path jar = folder.resolve("dangling.jar");
        try {
            Files.createSymbolicLink(jar, folder.resolve("nowhere"));
        } catch (IOException | UnsupportedOperationException noLinks) {
            Files.createFile(jar);
        }
    }

    /** Whoever opens it to read waits for somebody who writes. */
    private static void pipe(Path folder) throws Exception {
        Path jar = folder.resolve("pipe.jar");
        if (!Files.isExecutable(Path.of("/usr/bin/mkfifo"))
                || new ProcessBuilder("/usr/bin/mkfifo", jar.toString()).start().waitFor() != 0) {
            Files.createFile(jar);
        }
    }

    private static void without(Map<String, byte[]> all, String key) {
        List<String> left = Creature.manifest(all).stream()
                .filter(line -> !line.startsWith(key + ":"))
                .toList();
        all.put(MANIFEST, utf8(String.join("\n", left) + "\n\n"));
    }
}
