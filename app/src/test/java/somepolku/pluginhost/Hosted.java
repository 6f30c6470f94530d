package somepolku.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import somepolku.fakes.MemorySettings;
import somepolku.importing.Dropped;
import somepolku.importing.ImportFormat;
import somepolku.importing.Intake;
import somepolku.kit.Texts;
import somepolku.pluginhost.code.Patience;

/** Hosts of one plugin each, which is allowed to run: in this process as a shipped one, or apart as anybody's. */
final class Hosted implements AutoCloseable {
    private final Path folder;
    private final boolean inside;
    private Optional<Path> described = Optional.empty();
    private final Incidents incidents = new Incidents(new MemorySettings());
    private final List<PluginHost> hosts = new ArrayList<>();
    private final MemorySettings settings = new MemorySettings();

    Hosted(Path folder) {
        this(folder, true);
    }

    private Hosted(Path folder, boolean inside) {
        this.folder = folder;
        this.inside = inside;
    }

    static Hosted apart(Path folder) {
        return new Hosted(folder, false);
    }

    static String sha256(Path file) throws IOException {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps what plugins say of themselves. */
    Hosted keepingIn(Path where) {
        described = Optional.of(where);
        return this;
    }

    /** Everybody may run. */
    static Consents everybody() {
        return new Consents() {
            @Override
            public boolean allows(String sha256) {
                return true;
            }

            @Override
            public void allow(String sha256) {}

            @Override
            public void forbid(String sha256) {}
        };
    }

    /** What the person chose. */
    MemorySettings settings() {
        return settings;
    }

    PluginHost host(TestPlugin plugin) throws Exception {
        return host(plugin, Duration.ofMinutes(1));
    }

    PluginHost host(TestPlugin plugin, Duration limit) throws Exception {
        Path jar = plugin.jar(folder, "reader.jar");
        Files.writeString(folder.resolve("SHA256SUMS"), sha256(jar) + "  reader.jar\n");
        Path nowhere = folder.resolve("none");
        PluginHost.Places places = inside
                ? new PluginHost.Places(folder, List.of())
                : new PluginHost.Places(nowhere, List.of(folder), described);
        PluginHost host = PluginHost.start(
                places, everybody(), incidents, Texts.in(Locale.ENGLISH), settings, false, Patience.of(limit));
        hosts.add(host);
        host.ready().toCompletableFuture().join();
        return host;
    }

    /** The format of a plugin that must be on. */
    ImportFormat format(TestPlugin plugin) throws Exception {
        PluginHost host = host(plugin);
        assertThat(host.plugins()).extracting(status -> status.why()).containsExactly("");
        return host.formats().get(0);
    }

    /** What a plugin with this body of {@code read(input, sink)} reads of {@code a.csv}. */
    Intake read(String body) throws Exception {
        ImportFormat format = format(TestPlugin.good("reader").reads(body));
        assertThat(format.name()).isEqualTo("Everything");
        assertThat(format.fit(dropped())).isEqualTo(ImportFormat.Fit.SURE);
        return format.read(dropped(), Optional.empty(), () -> false);
    }

    static Dropped dropped() {
        return new Dropped("a.csv", true, List.of(new Dropped.Item() {
            @Override
            public String path() {
                return "a.csv";
            }

            @Override
            public long size() {
                return -1;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream("päivää".getBytes(StandardCharsets.UTF_8));
            }
        }));
    }

    @Override
    public void close() {
        hosts.forEach(PluginHost::close);
    }
}
