package somepolku.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import somepolku.work.port.Settings;

/**
 * The settings in a UTF-8 properties file. Where the medium cannot be read or written, the choices hold for this run
 * only: a missing setting must never keep anybody from writing the journal.
 */
public final class SettingsFile implements Settings {
    private final Path file;
    private final Map<String, String> values;
    private boolean writable;

    public SettingsFile(Path file) {
        this.file = file;
        Map<String, String> found = new TreeMap<>();
        this.writable = true;
        try {
            if (Files.exists(file)) {
                Properties properties = new Properties();
                try (BufferedReader in = Files.newBufferedReader(file)) {
                    properties.load(in);
                }
                properties.stringPropertyNames().forEach(key -> found.put(key, properties.getProperty(key)));
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            // Not overwritten either: whoever can mend it finds it as it was.
            this.writable = false;
        }
        this.values = found;
    }

    @Override
    public synchronized Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    @Override
    public synchronized void put(String key, String value) {
        if (value.equals(values.put(key, value))) {
            return;
        }
        if (writable) {
            writable = written();
        }
    }

    private boolean written() {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(fresh, asText());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException readOnlyMedium) {
            return false;
        }
    }

    private String asText() throws IOException {
        Properties properties = new Properties();
        properties.putAll(values);
        StringWriter text = new StringWriter();
        properties.store(text, null);
        // The first line is the time of writing; left out, so that the same choices give the same bytes.
        try (BufferedReader lines = new BufferedReader(new StringReader(text.toString()))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .sorted()
                    .reduce("", (all, line) -> all + line + "\n");
        }
    }
}
