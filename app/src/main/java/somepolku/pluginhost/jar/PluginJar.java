package somepolku.pluginhost.jar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import somepolku.api.ChannelPlugin;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;

/**
 * What a plugin's jar says of itself, read without running anything of it.
 *
 * @param sha256 of the whole file, in lower-case hex
 * @param requires the API versions that it was made for, as written
 * @param providers the classes that its service file names
 */
public record PluginJar(Path file, String sha256, String id, String version, String requires, List<String> providers) {
    private static final String SERVICE = "META-INF/services/" + ChannelPlugin.class.getName();
    private static final int LONGEST_SERVICE_FILE = 10_000;
    private static final int LONGEST_MANIFEST = 1 << 18;
    private static final int MOST_PROVIDERS = 20;

    public PluginJar {
        providers = List.copyOf(providers);
    }

    /** @throws ProblemException if it is no plugin's jar, or does not say what it must */
    public static PluginJar read(Path file) throws ProblemException {
        try {
            JarLimits.check(file);
            return readZip(file);
        } catch (IOException | RuntimeException e) {
            throw new ProblemException(Problem.badInput("pluginhost.jar.broken"), e);
        }
    }

    private static PluginJar readZip(Path file) throws ProblemException, IOException {
        try (ZipFile jar = new ZipFile(file.toFile())) {
            JarLimits.check(jar);
            Attributes said = manifest(jar);
            String id = value(said, "Plugin-Id");
            if (!id.matches("[a-z0-9][a-z0-9-]{0,39}")) {
                throw new ProblemException(Problem.badInput("pluginhost.jar.id", shown(id)));
            }
            String version = value(said, "Plugin-Version");
            if (!Requirement.isVersion(version)) {
                throw new ProblemException(Problem.badInput("pluginhost.jar.version", shown(version)));
            }
            String requires = value(said, "Plugin-Requires");
            return new PluginJar(file, sha256(file), id, version, requires, providers(jar));
        }
    }

    private static Attributes manifest(ZipFile jar) throws IOException {
        ZipEntry entry = jar.getEntry(JarFile.MANIFEST_NAME);
        if (entry == null) {
            return new Attributes();
        }
        try (InputStream in = jar.getInputStream(entry)) {
            byte[] all = in.readNBytes(LONGEST_MANIFEST);
            if (in.read() >= 0) {
                throw new IOException("a manifest of more than " + LONGEST_MANIFEST + " bytes");
            }
            return new Manifest(new ByteArrayInputStream(all)).getMainAttributes();
        }
    }

    /** As it may be shown. */
    public String fileName() {
        return shown(String.valueOf(file.getFileName()));
    }

    private static String value(Attributes said, String key) {
        @Nullable String value = said.getValue(key);
        return value == null ? "" : value.strip();
    }

    /** Without what would make it read as something else. */
    public static String shown(String text) {
        String plain = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]", "?");
        return plain.length() <= 60 ? plain : plain.substring(0, 60) + "…";
    }

    private static List<String> providers(ZipFile jar) throws IOException {
        ZipEntry entry = jar.getEntry(SERVICE);
        if (entry == null) {
            return List.of();
        }
        try (InputStream in = jar.getInputStream(entry)) {
            String names = new String(in.readNBytes(LONGEST_SERVICE_FILE), StandardCharsets.UTF_8);
            return names.lines()
                    .map(line -> line.replaceAll("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .distinct()
                    .limit(MOST_PROVIDERS)
                    .toList();
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, sha).transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
