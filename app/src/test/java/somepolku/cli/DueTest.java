package somepolku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.cli.call.Console;
import somepolku.fakes.MemoryHost;
import somepolku.fakes.TypedMetrics;

class DueTest {
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
    void what_is_due_is_listed_with_the_last_value_and_what_is_forgotten_next() throws Exception {
        assertThat(run("due", journal())).hasValue(2);
        assertThat(run("add", journal(), "16.11.2026 search-appearances-week=31"))
                .hasValue(0);
        assertThat(run("due", journal())).hasValue(0);
        assertThat(out.lines())
                .containsExactly(
                        "linkedin/search-appearances-week 2026-11-16/2026-11-22: due since 2026-11-23; last 31, 2026-11-15",
                        "LinkedIn shows linkedin/search-appearances-week of 2026-11-16/2026-11-22 until 2026-11-29.");
        assertThat(run("due", journal(), "--json")).hasValue(0);
        JsonObject due =
                (JsonObject) JsonParser.object().from(out).getArray("due").get(0);
        assertThat(due.getString("metric")).isEqualTo("search-appearances-week");
        assertThat(due.getString("from")).isEqualTo("2026-11-16");
        assertThat(due.getString("since")).isEqualTo("2026-11-23");
        assertThat(due.getObject("last").getDouble("value")).isEqualTo(31);
        JsonObject next =
                (JsonObject) JsonParser.object().from(out).getArray("forgets").get(0);
        assertThat(next.getString("lastDay")).isEqualTo("2026-11-29");
        assertThat(run("add", journal(), "search-appearances-week=33")).hasValue(0);
        assertThat(run("due", journal())).hasValue(0);
        assertThat(out).isEqualTo("No reading is due.\n");
    }

    @Test
    void a_calendar_is_written_renewed_and_never_over_something_else() throws Exception {
        run("add", journal(), "16.11.2026 search-appearances-week=31");
        Path file = folder.resolve("oma.ics");
        assertThat(run("calendar", journal(), file.toString())).hasValue(0);
        assertThat(out).startsWith("8 days written for a calendar: ");
        String first = Files.readString(file);
        assertThat(first)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTAMP:20261124T100000Z\r\n")
                .contains("DTSTART;VALUE=DATE:20261129\r\n");
        assertThat(run("calendar", journal(), file.toString())).hasValue(0);
        assertThat(Files.readString(file)).isEqualTo(first);
        Path note = Files.writeString(folder.resolve("note.txt"), "Mine");
        assertThat(run("calendar", journal(), note.toString())).hasValue(3);
        assertThat(faults).contains("is no calendar file");
        assertThat(note).hasContent("Mine");
    }

    @Test
    void of_nothing_no_calendar_is_written() {
        run("add", journal(), "Yksi teko");
        Path file = folder.resolve("oma.ics");
        assertThat(run("calendar", journal(), file.toString())).hasValue(0);
        assertThat(out).contains("nothing to be reminded of");
        assertThat(file).doesNotExist();
    }
}
