package somepolku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import somepolku.cli.call.Console;
import somepolku.fakes.MemoryHost;
import somepolku.kit.Problem;
import somepolku.work.port.Channels.PluginStatus;

class CliTest {
    @TempDir
    private Path folder;

    private final MemoryHost host = new MemoryHost(
            new PluginStatus("linkedin", "0.1.0", PluginStatus.State.ON, "linkedin.jar", ""),
            new PluginStatus("odd", "1.0", PluginStatus.State.PENDING, "odd.jar", "no consent"));
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
        return folder.resolve("päiväkirja.polku").toString();
    }

    private JsonObject json() throws JsonParserException {
        return JsonParser.object().from(out);
    }

    @Test
    void addMakesTheJournalAndSaysWhatWasUnderstood() {
        assertThat(run("add", journal(), "klo 14:30 @LinkedIn #työnhaku Kirjoitin päivityksen 25 min"))
                .hasValue(0);
        assertThat(out.lines())
                .containsExactly(
                        "Recorded: Tue 24 Nov 2026 · 14:30 · @linkedin · #työnhaku · 25 min · Kirjoitin päivityksen",
                        "Made a new journal: " + journal());
        assertThat(run("add", journal(), "--lang", "fi", "Toinen", "teko")).hasValue(0);
        assertThat(out).isEqualTo("Kirjattu: ti 24.11.2026 · Toinen teko\n");
        assertThat(faults).isEmpty();
    }

    @Test
    void addSaysWhatADeedTrainedByTheNameThatTheJournalHas() throws JsonParserException {
        assertThat(run("add", journal(), "Pidin puheen +Esiintyminen")).hasValue(0);
        assertThat(out).startsWith("Recorded: Tue 24 Nov 2026 · +Esiintyminen · Pidin puheen");
        assertThat(run("add", journal(), "--json", "Toinen puhe +esiintyminen")).hasValue(0);
        assertThat(json().getArray("skills")).containsExactly("Esiintyminen");
        assertThat(json().getArray("parts").getObject(1).getString("kind")).isEqualTo("skill");
    }

    @Test
    void addTellsAProgramEveryPartOfTheLine() throws JsonParserException {
        String line = "eilen klo 9 @linkedin Kirjoitin 25 min !opi 31.2.2026";
        assertThat(run("add", journal(), "--json", line)).hasValue(0);
        assertThat(json().getString("date")).isEqualTo("2026-11-23");
        assertThat(json().getString("time")).isEqualTo("09:00");
        assertThat(json().getString("title")).isEqualTo("Kirjoitin 31.2.2026");
        assertThat(json().getInt("minutes")).isEqualTo(25);
        assertThat(json().getString("purpose")).isEqualTo("learn");
        String joined = json().getArray("parts").stream()
                .map(part -> ((JsonObject) part).getString("text"))
                .collect(Collectors.joining());
        assertThat(joined).isEqualTo(line);
        assertThat(json().getArray("parts").stream()
                        .map(part -> ((JsonObject) part).getString("kind"))
                        .filter(kind -> !kind.equals("text")))
                .containsExactly("day", "time", "channel", "minutes", "purpose");
        assertThat(run("add", journal(), "31.2.2026 Soitin")).hasValue(0);
        assertThat(out).contains("31.2.2026 stays text: there is no such day");
        assertThat(run("add", journal(), "30.11. Soitin")).hasValue(3);
        assertThat(faults).contains("yet to come");
    }

    @Test
    void planAddsAnIdeaAndListsWhatIsPlannedWithItsState() throws JsonParserException {
        run("add", journal(), "Luin kirjaa");
        assertThat(run("plan", journal())).hasValue(0);
        assertThat(out).isEqualTo("Nothing is planned yet.\n");
        assertThat(run("plan", journal(), "--json", "--add", "@linkedin Miksi prosentti johtaa harhaan? !näytä"))
                .hasValue(0);
        JsonObject item = (JsonObject) json().getArray("plan").get(0);
        assertThat(item.getString("title")).isEqualTo("Miksi prosentti johtaa harhaan?");
        assertThat(item.getString("state")).isEqualTo("idea");
        assertThat(item.getArray("channels")).containsExactly("linkedin");
        assertThat(item.getArray("purposes")).containsExactly("show");
        assertThat(item.getString("due")).isEmpty();
        assertThat(run("plan", journal())).hasValue(0);
        assertThat(out).isEqualTo("            Idea  Miksi prosentti johtaa harhaan? (linkedin)\n");
        assertThat(run("plan", journal(), "--add", " @linkedin ")).hasValue(3);
        assertThat(faults).contains("Nothing is written yet");
        assertThat(run("find", journal(), "prosentti")).hasValue(0);
        assertThat(out).contains("content  Miksi prosentti");
        assertThat(run("plan", folder.resolve("none.polku").toString())).hasValue(2);
    }

    @Test
    void findListsHitsNewestFirst() throws JsonParserException {
        run("add", journal(), "Kirjoitin päivityksen @linkedin");
        run("add", journal(), "Luin kirjaa");
        assertThat(run("find", journal(), "PÄIVITYKSEN")).hasValue(0);
        assertThat(out).isEqualTo("2026-11-24  deed  Kirjoitin päivityksen\n");

        assertThat(run("find", journal(), "--json", "@linkedin")).hasValue(0);
        JsonObject hit = (JsonObject) json().getArray("hits").get(0);
        assertThat(hit.getString("kind")).isEqualTo("activity");
        assertThat(hit.getString("date")).isEqualTo("2026-11-24");
        assertThat(hit.getString("line")).isEqualTo("Kirjoitin päivityksen");
        assertThat(hit.getString("id")).hasSize(36);

        assertThat(run("find", journal(), "--json", "olematon")).hasValue(0);
        assertThat(json().getArray("hits")).isEmpty();
    }

    @Test
    void checkCountsTheRecords() throws JsonParserException {
        run("add", journal(), "Yksi");
        assertThat(run("check", journal(), "--json")).hasValue(0);
        assertThat(json().getBoolean("sound")).isTrue();
        assertThat(json().getObject("records").getInt("activity")).isEqualTo(1);
        assertThat(json().getArray("problems")).isEmpty();
        assertThat(run("check", journal())).hasValue(0);
        assertThat(out).contains("deed: 1");
    }

    @Test
    void pluginsAreListedWithTheirState() throws JsonParserException {
        assertThat(run("plugins", "list", "--json")).hasValue(0);
        assertThat(((JsonObject) json().getArray("plugins").get(0)).getString("state"))
                .isEqualTo("on");
        assertThat(((JsonObject) json().getArray("plugins").get(1)).getString("why"))
                .isEqualTo("no consent");
        run("plugins", "list");
        assertThat(out).contains("waits for your consent");
        assertThat(run("plugins")).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "imprt x y",
                "find",
                "find JOURNAL",
                "find JOURNAL word",
                "check JOURNAL --json",
                "find JOURNAL word --json",
                "import JOURNAL",
                "import JOURNAL missing.zip",
                "import JOURNAL missing.zip --json",
                "import --nonsense --json",
                "plugins list --lang xx",
                "add JOURNAL ",
                "nonsense",
                "missing.polku"
            })
    void wrongUsageAndMissingFilesAreTwoAndSaidInOneLine(String line) throws JsonParserException {
        String[] arguments = line.replace("JOURNAL", journal()).split(" ", -1);
        assertThat(run(arguments)).hasValue(2);
        assertThat(faults).startsWith("somepolku: ").endsWith("\n");
        assertThat(faults.lines()).hasSize(1);
        if (line.contains("--json")) {
            assertThat(json().getString("error")).isNotBlank();
        } else {
            assertThat(out).isEmpty();
        }
        assertThat(Files.exists(Path.of(journal()))).isFalse();
        assertThat(host.shown()).isEmpty();
    }

    @Test
    void withoutAVerbTheWindowOpensAndKeepsTheProgramAlive() {
        assertThat(run()).isEmpty();
        assertThat(host.shown()).hasValue(Optional.empty());
        run("add", journal(), "Yksi");
        assertThat(run(journal(), "--safe-start")).isEmpty();
        assertThat(host.shown()).hasValue(Optional.of(Path.of(journal())));
    }

    @Test
    void usageIsToldInTheWantedLanguage() {
        assertThat(run("find", "--lang=fi")).hasValue(2);
        assertThat(faults).isEqualTo("somepolku: Tämä puuttuu: JOURNAL. Ohje: somepolku --help.\n");
        assertThat(run("--help", "--lang", "fi")).hasValue(0);
        assertThat(out).startsWith("Somepolku: päiväkirja").contains("import");
        assertThat(run("import", "--help")).hasValue(0);
        assertThat(out).contains("--dry-run");
    }

    @Test
    void whyAWriteFailedIsToldAndNotThatTheStoreClosedItself() {
        run("add", journal(), "Yksi");
        host.store(Path.of(journal())).failWith(Problem.refused("storage.write", "x.polku", "the disk is full"));
        assertThat(run("add", journal(), "Kaksi")).hasValue(3);
        assertThat(faults).contains("the disk is full");
        assertThat(faults.lines()).hasSize(1);
        assertThat(Files.exists(Path.of(journal()))).isTrue();
    }

    @Test
    void aJournalThatCouldNotBeWrittenAtOnceIsNotLeftBehind() {
        host.store(Path.of(journal())).failWith(Problem.refused("storage.write", "x.polku", "the disk is full"));
        assertThat(run("add", journal(), "Yksi")).hasValue(3);
        assertThat(faults).contains("the disk is full");
        assertThat(Files.exists(Path.of(journal()))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"report JOURNAL DIR --month 2026-13", "import JOURNAL x --json --date-order ymd"})
    void aValueThatDoesNotFitIsToldInThePersonsWords(String line) {
        assertThat(run((line + " --lang fi").replace("JOURNAL", journal()).split(" ", -1)))
                .hasValue(2);
        String wanted = line.contains("month") ? "--month YYYY-MM" : "--date-order dmy|mdy";
        assertThat(faults).startsWith("somepolku: Tätä ei ymmärretty: --").contains("Näin: " + wanted);
        assertThat(faults.lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"No space left on device", "Broken pipe"})
    void outputThatIsLostIsAFailureUnlessItsReaderWantedNoMore(String why) {
        run("add", journal(), "Yksi");
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(why);
            }
        };
        ByteArrayOutputStream faulted = new ByteArrayOutputStream();
        OptionalInt code = new Cli(host, new Console(broken, faulted)).run("find", journal(), "Yksi");
        boolean full = why.startsWith("No space");
        assertThat(code).hasValue(full ? 1 : 0);
        assertThat(faulted.toString(StandardCharsets.UTF_8).lines()).hasSize(full ? 1 : 0);
        assertThat(faulted.toString(StandardCharsets.UTF_8).contains(why)).isEqualTo(full);
    }
}
