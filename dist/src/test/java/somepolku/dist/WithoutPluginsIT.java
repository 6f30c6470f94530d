package somepolku.dist;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.sample.LinkedInSample;

/** A journal on a machine whose program has none of the plugins that filled it. */
class WithoutPluginsIT {
    /** When LinkedIn began to count impressions of reposts too. */
    private static final String BREAK = "2024-04-01";

    @TempDir
    private Path scratch;

    private Path journal;
    private Program without;

    @BeforeEach
    void fillAndTakeThePluginsAway() throws IOException {
        journal = scratch.resolve("j.polku");
        Path folder = copy(Program.folder(), scratch.resolve("program"));
        Program with = new Program(folder, scratch);
        List<Object> line = new ArrayList<>(List.of("import", journal));
        // Its days lie on both sides of the break.
        line.addAll(new LinkedInSample(LocalDate.of(2024, 4, 30), 11).writeTo(scratch.resolve("exports")));
        with.run(line.toArray()).done();
        try (Stream<Path> jars = Files.list(folder.resolve("plugins"))) {
            for (Path jar : jars.toList()) {
                Files.delete(jar);
            }
        }
        without = new Program(folder, scratch);
    }

    @Test
    void thePluginsAreGone() {
        assertThat(without.run("plugins", "list", "--json").done().json().getArray("plugins"))
                .isEmpty();
    }

    @Test
    void theMetricsAreCheckedAndFound() {
        JsonObject check = without.run("check", journal, "--json").done().json();
        assertThat(check.getBoolean("sound")).isTrue();
        assertThat(check.getObject("records").getInt("metric")).isGreaterThanOrEqualTo(3);
        assertThat(without.run("find", journal, "linkedin/impressions", "--lang", "en")
                        .done()
                        .out())
                .contains("Post impressions");
        assertThat(without.run("find", journal, BREAK, "repost", "--lang", "en")
                        .done()
                        .out())
                .contains(BREAK + ": ");
    }

    @Test
    void theReportStillTellsNameUnitAndBreak() throws IOException {
        Path report = scratch.resolve("report");
        without.run("report", journal, report, "--month", "2024-04", "--lang", "en")
                .done();
        assertThat(Files.readString(report.resolve("report.html")))
                .contains("Post impressions", "LinkedIn", "impressions include those of its reposts");
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Path target = to.resolve(from.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(one, target, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        return to;
    }
}
