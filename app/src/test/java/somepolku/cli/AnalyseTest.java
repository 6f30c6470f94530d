package somepolku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import somepolku.cli.call.Console;
import somepolku.domain.journal.DayMark;
import somepolku.domain.journal.Refinement;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.Golden;
import somepolku.fakes.MemoryHost;
import somepolku.kit.ProblemException;
import somepolku.work.causes.Sown;
import somepolku.work.port.Edit;

class AnalyseTest {
    /** What the last digits are is the machine's affair. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d+(E-?\\d+)?");

    @TempDir
    private Path folder;

    private final MemoryHost host = new MemoryHost(FixedChannels.three());
    private Path journal;
    private String out = "";
    private String faults = "";

    @BeforeEach
    void sow() throws IOException, ProblemException {
        journal = Files.createFile(folder.resolve("oma.polku"));
        host.store(journal).commit(Sown.entries().stream().map(Edit::add).toList());
    }

    private OptionalInt run(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream faulted = new ByteArrayOutputStream();
        OptionalInt code = new Cli(host, new Console(said, faulted)).run(arguments);
        out = said.toString(StandardCharsets.UTF_8);
        faults = faulted.toString(StandardCharsets.UTF_8);
        return code;
    }

    private JsonObject json() throws JsonParserException {
        return JsonParser.object().from(out);
    }

    private JsonObject metric(String id) throws JsonParserException {
        return json().getArray("metrics").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("metric").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> actions(JsonArray tests) {
        return tests.stream().map(one -> ((JsonObject) one).getString("action")).toList();
    }

    @Test
    void aProgramIsToldEveryTestAndWhatWasRefused() throws JsonParserException {
        assertThat(run("analyse", journal.toString(), "--json")).hasValue(0);
        JsonObject views = metric("views");
        assertThat(views.getString("channel")).isEqualTo("linkedin");
        assertThat(views.getString("kind")).isEqualTo("flow");
        assertThat(views.getString("to")).isEqualTo("2026-11-19");
        assertThat(actions(views.getArray("tests"))).containsExactly("linkedin/comment", "linkedin/post");
        JsonObject post = views.getArray("tests").getObject(1);
        assertThat(post.getInt("tier")).isGreaterThanOrEqualTo(3);
        assertThat(post.getDouble("low")).isPositive().isLessThan(post.getDouble("effect"));
        assertThat(post.getDouble("high")).isGreaterThan(post.getDouble("effect"));
        assertThat(post.getString("text")).contains("Cause not shown.");
        JsonObject comment = views.getArray("tests").getObject(0);
        assertThat(comment.getInt("tier")).isLessThan(3);
        // What was not found has no interval; its calendar was slid along all the same.
        assertThat(comment.isNull("effect")).isTrue();
        assertThat(comment.getDouble("pShift")).isBetween(0.0, 1.0);
        assertThat(actions(views.getArray("refused"))).containsExactly("linkedin/article");
        assertThat(metric("ninety-days").getArray("tests")).isEmpty();
        assertThat(actions(metric("ninety-days").getArray("refused"))).containsExactly("*");
        assertThat(json().getInt("checked")).isEqualTo(4);
        for (String later : List.of("posts", "periods", "experiments", "goals")) {
            assertThat(json().getArray(later)).isEmpty();
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void theJsonIsAsItWasApproved() {
        run("analyse", journal.toString(), "--json");
        String lines = out.replace(",{\"action\"", ",\n{\"action\"").replace("[{", "[\n{");
        Golden.matches(
                "cli/analyse.json",
                NUMBER.matcher(lines)
                        .replaceAll(number -> new BigDecimal(number.group())
                                .round(new MathContext(4))
                                .stripTrailingZeros()
                                .toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fi"})
    void aPersonReadsTheTierAndHowManyPairsWereCheckedFirst(String language) {
        assertThat(run("analyse", journal.toString(), "--lang", language)).hasValue(0);
        Golden.matches("cli/analyse-" + language + ".txt", out);
    }

    @Test
    void anEmptyJournalIsNoFailure() throws IOException {
        Path empty = Files.createFile(folder.resolve("tyhjä.polku"));
        assertThat(run("analyse", empty.toString())).hasValue(0);
        assertThat(out).contains("There are no numbers in the journal yet");
        assertThat(run("analyse", folder.resolve("none.polku").toString(), "--json"))
                .hasValue(2);
        assertThat(out).startsWith("{\"error\":");
    }

    @Test
    void daysAreMarkedListedAndUnmarked() throws JsonParserException {
        assertThat(run("mark", journal.toString(), "2026-07-01..2026-07-14", "Robots", "came"))
                .hasValue(0);
        assertThat(out).contains("Marked: ").contains("exceptional  Robots came");
        assertThat(run("mark", journal.toString(), "2026-08-01", "--not-logged", "--lang", "fi"))
                .hasValue(0);
        assertThat(out).contains("Merkitty: ").contains("tekoja ei kirjattu");
        assertThat(run("mark", journal.toString(), "--json")).hasValue(0);
        assertThat(json().getArray("marks").getObject(1).getString("reason")).isEqualTo("Robots came");
        assertThat(json().getArray("marks").getObject(0).getString("sort")).isEqualTo("not-logged");
        assertThat(run("analyse", journal.toString(), "--json")).hasValue(0);
        assertThat(metric("views").getArray("left").stream().map(Object::toString))
                .contains("Left out as exceptional, marked by you: 14.");
        assertThat(run("mark", journal.toString(), "2026-07-01..2026-07-14", "--remove"))
                .hasValue(0);
        assertThat(host.store(journal).all(DayMark.class)).hasSize(1);
    }

    @Test
    void daysThatAreNoneAreRefusedInOneLine() {
        assertThat(run("mark", journal.toString(), "2026-02-30")).hasValue(2);
        assertThat(run("mark", journal.toString(), "2026-07-14..2026-07-01")).hasValue(2);
        assertThat(run("mark", journal.toString(), "2027-01-01")).hasValue(3);
        assertThat(run("mark", journal.toString(), "2026-07-01", "--remove")).hasValue(3);
        assertThat(faults.lines()).hasSize(1);
        assertThat(host.store(journal).all(DayMark.class)).isEmpty();
    }

    @Test
    void postsOfATagAreLookedAtOnTheirOwn() throws JsonParserException {
        assertThat(run("refine", journal.toString(), "linkedin/post#portfolio")).hasValue(0);
        assertThat(out).isEqualTo("linkedin/post#portfolio\n");
        run("analyse", journal.toString(), "--json");
        assertThat(actions(metric("views").getArray("tests")))
                .containsExactly("linkedin/comment", "linkedin/post", "linkedin/post#portfolio");
        assertThat(run("analyse", journal.toString(), "--lang", "fi")).hasValue(0);
        assertThat(out.toLowerCase(Locale.ROOT)).contains("#portfolio: ");
        assertThat(run("refine", journal.toString(), "linkedin/post#cats")).hasValue(3);
        assertThat(run("refine", journal.toString(), "post")).hasValue(2);
        assertThat(run("refine", journal.toString(), "linkedin/post#portfolio", "--remove"))
                .hasValue(0);
        assertThat(host.store(journal).all(Refinement.class)).isEmpty();
    }
}
