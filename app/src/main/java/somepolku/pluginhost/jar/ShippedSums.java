package somepolku.pluginhost.jar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** The {@code SHA256SUMS} that the build puts beside the plugins it ships; the format is that of {@code sha256sum}. */
public record ShippedSums(Set<String> sums) {

    public ShippedSums {
        sums = Set.copyOf(sums);
    }

    /** The sums of a folder; none where the file is missing or cannot be read, since then nothing vouches for a jar. */
    public static ShippedSums in(Path folder) {
        Set<String> sums = new HashSet<>();
        try {
            for (String line : Files.readAllLines(folder.resolve("SHA256SUMS"))) {
                String sum = line.strip().split("\\s+", 2)[0];
                if (sum.matches("[0-9a-f]{64}")) {
                    sums.add(sum);
                }
            }
        } catch (IOException unreadable) {
            return new ShippedSums(Set.of());
        }
        return new ShippedSums(sums);
    }

    public boolean vouchFor(PluginJar jar) {
        return sums.contains(jar.sha256());
    }
}
