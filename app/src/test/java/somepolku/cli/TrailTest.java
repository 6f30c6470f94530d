package somepolku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.cli.call.Console;
import somepolku.fakes.MemoryHost;
import somepolku.fakes.TypedMetrics;

class TrailTest {
    @TempDir
    private Path folder;

    private final MemoryHost host = new MemoryHost(TypedMetrics.channels());
    private String out = "";
    private String faults = "";

    private OptionalInt run(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream faulted = new ByteArrayOutputStream();
        OptionalInt code = new Cli(host, new Console(said, faulted)).run(arguments);
        out = said.toString(StandardCharsets.UTF_8);
        faults = faulted.toString(StandardCharsets.UTF_8);
        return code;
    }

    private String journal() {
        return folder.resolve("oma.polku").toString();
    }

    @Test
    void the_newest_value_is_told_with_what_stood_in_its_place_before() throws Exception {
        run("add", journal(), "search-appearances-week=31");
        run("add", journal(), "search-appearances-week=33");

        assertThat(run("trail", journal(), "linkedin/search-appearances-week")).hasValue(0);
        assertThat(out.lines())
                .containsExactly(
                        "linkedin/search-appearances-week = 33 (one value)",
                        "2026-11-16/2026-11-22  33  typed",
                        "    until 2026-11-24T12:00: 31, typed");
        assertThat(run("trail", journal(), "linkedin/search-appearances-week", "--json"))
                .hasValue(0);
        JsonObject trail = JsonParser.object().from(out);
        assertThat(trail.getDouble("value")).isEqualTo(33);
        JsonObject part = (JsonObject) trail.getArray("parts").get(0);
        assertThat(part.getString("source")).isEqualTo("typed");
        assertThat(((JsonObject) part.getArray("earlier").get(0)).getDouble("value"))
                .isEqualTo(31);
    }

    @Test
    void days_of_a_flow_are_added_up() throws Exception {
        run("add", journal(), "4.11.2026 search-appearances-week=10");
        run("add", journal(), "11.11.2026 search-appearances-week=20");
        run("add", journal(), "18.11.2026 search-appearances-week=40");

        assertThat(run(
                        "trail",
                        journal(),
                        "linkedin/search-appearances-week",
                        "--from",
                        "2026-11-02",
                        "--to",
                        "2026-11-20",
                        "--json"))
                .hasValue(0);
        JsonObject trail = JsonParser.object().from(out);
        assertThat(trail.getArray("parts")).hasSize(2);
        double sum = trail.getArray("parts").stream()
                .mapToDouble(part -> ((JsonObject) part).getDouble("value"))
                .sum();
        assertThat(trail.getDouble("value")).isEqualTo(sum).isEqualTo(60);
    }

    @Test
    void each_wrong_name_and_day_is_one_line_that_says_what_to_do() {
        assertThat(run("trail", journal(), "linkedin/search-appearances-week")).hasValue(2);
        run("add", journal(), "search-appearances-week=31");

        assertThat(run("trail", journal(), "impressions")).hasValue(2);
        assertThat(faults).contains("wanted a channel and a metric").hasLineCount(1);
        assertThat(run("trail", journal(), "linkedin/nothing")).hasValue(2);
        assertThat(faults).contains("no values of linkedin/nothing").hasLineCount(1);
        assertThat(run("trail", journal(), "linkedin/search-appearances-week", "--to", "2020-01-01"))
                .hasValue(2);
        assertThat(faults).contains("from 2026-11-16 to 2026-11-22").hasLineCount(1);
        assertThat(run(
                        "trail",
                        journal(),
                        "linkedin/search-appearances-week",
                        "--from",
                        "2026-11-20",
                        "--to",
                        "2026-11-02"))
                .hasValue(2);
        assertThat(faults).contains("end before they begin").hasLineCount(1);
        assertThat(run("trail", journal(), "linkedin/search-appearances-week", "--from", "eilen"))
                .hasValue(2);
        assertThat(faults).contains("eilen").hasLineCount(1);
    }
}
