package somepolku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import somepolku.cli.call.Console;
import somepolku.domain.journal.Activity;
import somepolku.domain.term.DaySpan;
import somepolku.fakes.MemoryHost;
import somepolku.fakes.PortraitChannels;

class TemplatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    private final MemoryHost host = new MemoryHost(new PortraitChannels());
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

    private Path journal() {
        return folder.resolve("oma.polku");
    }

    private OptionalInt add(String... more) {
        return run(Stream.concat(Stream.of("add", journal().toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private List<Activity> deeds(LocalDate day) {
        try (var found = host.store(journal()).entries(Activity.class, DaySpan.of(day))) {
            return found.toList();
        }
    }

    @Test
    void theListNamesEveryTemplateWithItsFields() {
        assertThat(run("templates", "--lang", "fi")).hasValue(0);
        assertThat(out.lines())
                .startsWith("story: Tarinaharjoitus", "  title  Mistä puhuit")
                .contains(
                        "star: STAR-vastaus",
                        "linkedin/week: Viikon opit",
                        "  text  Teksti",
                        "snapchat/figures: Tarinan luvut",
                        "  title  Mistä tarina kertoi, tarvitaan",
                        "  tag  Mistä kuvattiin (sisällä|ulkona)",
                        "  views  Katselut");
    }

    @Test
    void theListIsThereForPrograms() throws JsonParserException {
        assertThat(run("templates", "--json")).hasValue(0);
        JsonArray all = JsonParser.object().from(out).getArray("templates");
        assertThat(all.stream().map(each -> ((JsonObject) each).getString("id")))
                .containsExactly(
                        "story", "star", "advice", "writing", "linkedin/week", "snapchat/figures", "snapchat/views");
        JsonObject title = all.getObject(5).getArray("fields").getObject(0);
        assertThat(title.getString("name")).isEqualTo("title");
        assertThat(title.getBoolean("needed")).isTrue();
    }

    @Test
    void aTemplateOfTheProgramBecomesItsDeedWithItsReadings() throws JsonParserException {
        assertThat(add(
                        "--template",
                        "story",
                        "--field",
                        "title=Kuka olen",
                        "--field",
                        "minutes=0:30",
                        "--field",
                        "words=60",
                        "--json"))
                .hasValue(0);
        JsonObject told = JsonParser.object().from(out);
        assertThat(told.getString("title")).isEqualTo("Kuka olen");
        assertThat(told.getString("kind")).isEqualTo("story-practice");
        assertThat(told.getString("time")).isEqualTo("12:00");
        assertThat(told.getArray("readings").getObject(0).getDouble("value")).isEqualTo(120);
        assertThat(told.getArray("parts")).isEmpty();
        assertThat(deeds(TODAY)).hasSize(1);
        assertThat(add("--template", "writing", "--field", "thoughts=Kevyt päivä", "--day", "22.11.2026"))
                .hasValue(0);
        assertThat(deeds(LocalDate.of(2026, 11, 22)))
                .extracting(Activity::withheld)
                .containsExactly(true);
    }

    @Test
    void aFormOfAPluginBecomesItsDeedAndItsReading() {
        assertThat(add(
                        "--template",
                        "snapchat/figures",
                        "--field",
                        "title=Matka = pitkä",
                        "--field",
                        "views=1 204",
                        "--field",
                        "tag=Ulkona"))
                .hasValue(0);
        assertThat(out.lines().findFirst())
                .contains(
                        "Recorded: Tue 24 Nov 2026 · 12:00 · @snapchat/story · #ulkona · Matka = pitkä · snapchat/views 1,204");
        assertThat(deeds(TODAY)).extracting(Activity::title).containsExactly("Matka = pitkä");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | poem             | title=a    | There is no template poem. There are: story, star,",
                "2 | star             | colour=a   | The template star takes no colour=a.",
                "2 | star             | title      | The template star takes no title.",
                "2 | star             | title=     | Nothing is filled in.",
                "2 | snapchat/views   | views=     | Nothing is filled in.",
                "1 | star             | minutes=x  | minutes: \"x\" cannot be read.",
                "1 | snapchat/views   | views=much | Katselut tänään: \"much\" is no number.",
                "1 | snapchat/figures | views=3    | Mistä tarina kertoi: this is needed; fill it in.",
                "1 | snapchat/figures | tag=katto  | Mistä tarina kertoi: this is needed; fill it in."
            })
    void whatCannotBeFilledInIsOneLineAndNothingIsStored(int code, String template, String field, String said) {
        assertThat(add("--template", template, "--field", field)).hasValue(code);
        assertThat(faults).startsWith("somepolku: " + said);
        assertThat(faults.lines()).hasSize(1);
        assertThat(Files.exists(journal())).isFalse();
    }

    @Test
    void daysAndLinesThatDoNotFitAreToldApart() {
        assertThat(add("--template", "star", "--field", "title=a", "--day", "joskus"))
                .hasValue(2);
        assertThat(faults).contains("\"joskus\" is no day");
        assertThat(add("--template", "star", "--field", "title=a", "--day", "2026-11-25"))
                .hasValue(3);
        assertThat(add("--template", "star", "Luin", "kirjaa")).hasValue(2);
        assertThat(faults).contains("no line (\"Luin kirjaa\")");
        assertThat(add("--field", "title=a", "Luin")).hasValue(2);
        assertThat(faults).contains("belong to a template");
        assertThat(add()).hasValue(2);
        assertThat(faults).contains("The line is empty");
    }
}
