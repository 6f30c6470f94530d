package somepolku.bench.plugins;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Plugins that others could have made, installed and allowed to run. */
final class Strangers {
    private static final String SOURCE = """
            package strange.p%1$d;
            import somepolku.api.*;
            import somepolku.api.channel.*;
            import somepolku.api.importing.*;
            public final class Odd implements ChannelPlugin, ExportImporter {
                public void register(PluginContext context) {
                    ChannelDescription.Builder channel = ChannelDescription.builder("odd%1$d", "Odd %1$d");
                    for (int i = 0; i < 20; i++) {
                        channel.metric(MetricDescription.builder("m" + i, "Metric " + i, MetricKind.FLOW).build());
                        channel.kind(new ActivityKind("k" + i, "Kind " + i, Purpose.LEARN));
                    }
                    context.channel(channel.build());
                    context.importer(this);
                }
                public String id() { return "all"; }
                public String name() { return "Odd files"; }
                public Fit fit(ExportInput input) { return Fit.NONE; }
                public void read(ExportInput input, ImportSink sink) { }
            }
            """;

    private Strangers() {}

    /** Installs so many for the person whose folder this is. */
    static void install(Path program, Path user, int count) throws IOException {
        Path plugins = Files.createDirectories(user.resolve("plugins"));
        if (count == 0) {
            return;
        }
        Path classes = compiled(program, count);
        List<String> sums = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            sums.add(sum(pack(plugins.resolve("odd" + number + ".jar"), classes, number)));
        }
        Files.write(user.resolve("consents"), sums);
    }

    private static Path compiled(Path program, int count) throws IOException {
        Path work = Files.createTempDirectory("strangers");
        Path classes = Files.createDirectories(work.resolve("classes"));
        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "--release", "17", "-cp", api(program).toString(), "-d", classes.toString()));
        for (int number = 0; number < count; number++) {
            Path folder = Files.createDirectories(work.resolve("strange/p" + number));
            arguments.add(Files.writeString(folder.resolve("Odd.java"), SOURCE.formatted(number))
                    .toString());
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null || compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("the plugins could not be compiled");
        }
        return classes;
    }

    private static Path api(Path program) throws IOException {
        try (Stream<Path> jars = Files.list(program.resolve("lib"))) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith("somepolku-plugin-api"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Path pack(Path jar, Path classes, int number) throws IOException {
        Manifest manifest = new Manifest();
        Attributes said = manifest.getMainAttributes();
        said.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        said.putValue("Plugin-Id", "odd" + number);
        said.putValue("Plugin-Version", "1.0.0");
        said.putValue("Plugin-Requires", ">=1.0.0 & <2.0.0");
        String name = "strange/p" + number + "/Odd.class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            out.putNextEntry(new ZipEntry(name));
            Files.copy(classes.resolve(name), out);
            out.putNextEntry(new ZipEntry("META-INF/services/somepolku.api.ChannelPlugin"));
            out.write(("strange.p" + number + ".Odd\n").getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    private static String sum(Path jar) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
