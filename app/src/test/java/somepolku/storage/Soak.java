package somepolku.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How long the harnesses run that hurt a journal: a little in every build, long with {@code ./mvnw -Psoak verify},
 * which then writes what it found into a page.
 */
final class Soak {
    private static final boolean LONG = System.getProperty("soak.page") != null;
    static final int KILLS = LONG ? 2_000 : 40;
    static final int POWER_CUTS = LONG ? 6_000 : 500;
    static final int DAMAGES = LONG ? 5_000 : 300;
    static final int RESCUES = LONG ? 2_000 : 60;

    private static final String HEAD = """
            # What was done to journals, and what became of them

            Written by `./mvnw -Psoak verify`; do not edit. Every build does the same for a little while. A run that finds a lost or a wrong value fails and names its seed.

            | test | runs | findings | Java | cores |
            |---|---|---|---|---|
            """;

    private Soak() {}

    /** Called where all went well: a row of the page. */
    static void report(String test, int runs, String findings) throws IOException {
        System.out.println("Soak: " + test + ": " + runs + " runs; " + findings);
        if (LONG) {
            Path page = Path.of(System.getProperty("soak.page"));
            Map<String, String> rows = rows(page);
            rows.put(
                    test,
                    String.format(
                            Locale.ROOT,
                            "| %s | %,d | %s | %s | %d |",
                            test,
                            runs,
                            findings,
                            System.getProperty("java.specification.version"),
                            Runtime.getRuntime().availableProcessors()));
            Files.writeString(page, HEAD + String.join("\n", rows.values()) + "\n");
        }
    }

    private static Map<String, String> rows(Path page) throws IOException {
        Map<String, String> rows = new TreeMap<>();
        if (Files.exists(page)) {
            Files.readString(page)
                    .lines()
                    .filter(line -> line.startsWith("| ") && !line.startsWith("| test |"))
                    .forEach(line -> rows.put(line.substring(2, line.indexOf(" |", 2)), line));
        }
        return rows;
    }
}
