package somepolku.dist.bad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import somepolku.dist.Program;

/** Somebody's plugin, installed and allowed to run: compiled against the program's own API jar. */
record BadPlugin(String id, String fields, String register, String fit, String read) {
    private static final String NONE = "return Fit.NONE;";
    private static final String SURE = "return Fit.SURE;";

    static BadPlugin throwingAtStart(String id) {
        return new BadPlugin(id, "", "if (true) throw new IllegalStateException(\"no luck\");", NONE, "");
    }

    static BadPlugin brokenClass(String id) {
        return new BadPlugin(id, "static { if (true) throw new Error(\"not even loaded\"); }", "", NONE, "");
    }

    static BadPlugin throwingWhenReading(String id) {
        return new BadPlugin(id, "", "", SURE, "throw new NullPointerException(\"nothing there\");");
    }

    static BadPlugin loopingWhenAsked(String id) {
        return new BadPlugin(id, "", "", "while (true) Thread.onSpinWait();", "");
    }

    /** Takes the text file of its own name, and then does this. */
    static BadPlugin reading(String id, String body) {
        String own = "return input.name().equals(\"%s.txt\") ? Fit.SURE : Fit.NONE;".formatted(id);
        return new BadPlugin(id, "", "", own, body);
    }

    void install(Program program) throws IOException {
        Path jar = jar(program, Files.createDirectories(program.user().resolve("plugins")));
        Path consents = program.user().resolve("consents");
        Files.write(consents, List.of(sum(jar)), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Nobody has allowed it yet. */
    Path jar(Program program, Path folder) throws IOException {
        return pack(folder.resolve(id + ".jar"), compiled(program));
    }

    private Path compiled(Program program) throws IOException {
        Path work = Files.createTempDirectory("plugin-source");
        Path source = Files.writeString(work.resolve("Odd.java"), """
                package test.odd;
                import somepolku.api.*;
                import somepolku.api.channel.*;
                import somepolku.api.importing.*;
                public final class Odd implements ChannelPlugin, ExportImporter {
                    %s
                    public void register(PluginContext context) {
                        %s
                        context.channel(ChannelDescription.builder("%s", "Odd").build());
                        context.importer(this);
                    }
                    public String id() { return "all"; }
                    public String name() { return "Odd files"; }
                    public Fit fit(ExportInput input) { %s }
                    public void read(ExportInput input, ImportSink sink) { %s }
                }
                """.formatted(fields, register, id, fit, read));
        Path api;
        try (Stream<Path> jars = Files.list(program.program().resolve("lib"))) {
            api = jars.filter(jar -> jar.getFileName().toString().startsWith("somepolku-plugin-api"))
                    .findFirst()
                    .orElseThrow();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Path classes = Files.createDirectories(work.resolve("classes"));
        int result = compiler.run(
                null,
                null,
                null,
                "-proc:none",
                "--release",
                "17",
                "-cp",
                api.toString(),
                "-d",
                classes.toString(),
                source.toString());
        assertThat(result).isZero();
        return classes.resolve("test/odd/Odd.class");
    }

    private Path pack(Path jar, Path type) throws IOException {
        Manifest manifest = new Manifest();
        Attributes said = manifest.getMainAttributes();
        said.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        said.putValue("Plugin-Id", id);
        said.putValue("Plugin-Version", "1.0.0");
        said.putValue("Plugin-Requires", ">=1.0.0 & <2.0.0");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.putNextEntry(new ZipEntry("test/odd/Odd.class"));
            Files.copy(type, out);
            out.putNextEntry(new ZipEntry("META-INF/services/somepolku.api.ChannelPlugin"));
            out.write("test.odd.Odd\n".getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    static String sum(Path jar) throws IOException {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(Files.readAllBytes(jar)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
