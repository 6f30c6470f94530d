package somepolku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.cli.call.Console;
import somepolku.fakes.MemoryHost;

/** Tables whose columns nobody knows, on the command line. */
class ImportColumnsTest {
    private static final String TABLE = "Päivä;Näytöt;Seuraajat\n13.11.2026;5;310\n14.11.2026;;311\n";

    @TempDir
    private Path folder;

    private final MemoryHost host = new MemoryHost();
    private String out = "";
    private String faults = "";

    @Test
    void withoutAWordTheColumnsAndAnExampleAreSaid() throws Exception {
        assertThat(run("import", journal(), file("a.csv", TABLE))).hasValue(3);
        assertThat(faults)
                .isEqualTo(
                        "somepolku: a.csv is a table with the columns Päivä | Näytöt | Seuraajat, and what they mean is not known."
                                + " On the command line, say it, for instance: --columns \"Päivä=date,Näytöt=own/Näytöt,Seuraajat=own/Seuraajat:level\"\n");
        assertThat(run("import", journal(), file("a.csv", TABLE), "--json")).hasValue(3);
        assertThat(JsonParser.object().from(out).getString("error")).contains("Päivä | Näytöt | Seuraajat");
    }

    @Test
    void theExampleWorksAndIsRememberedForTheSameHeader() throws Exception {
        String words = "date=Päivä,Näytöt=linkedin/views,#3=linkedin/followers:level";
        assertThat(run("import", journal(), file("a.csv", TABLE), "--columns", words, "--dry-run"))
                .hasValue(0);
        assertThat(run("import", journal(), file("a.csv", TABLE)))
                .as("a dry run remembers nothing")
                .hasValue(3);

        assertThat(run("import", journal(), file("a.csv", TABLE), "--columns", words, "--json"))
                .hasValue(0);
        assertThat(JsonParser.object().from(out).getInt("added")).isEqualTo(3);
        assertThat(JsonParser.object().from(out).getArray("files").getObject(0).getString("format"))
                .isEqualTo("columns");

        assertThat(run("import", journal(), file("b.csv", TABLE + "15.11.2026;7;312\n"), "--json"))
                .hasValue(0);
        assertThat(JsonParser.object().from(out).getInt("added")).isEqualTo(2);
        assertThat(JsonParser.object().from(out).getInt("same")).isEqualTo(3);
    }

    @Test
    void aWordThatFitsNothingIsWrongUsage() throws Exception {
        assertThat(run("import", journal(), file("a.csv", TABLE), "--columns", "Day=date"))
                .hasValue(2);
        assertThat(faults)
                .startsWith("somepolku: “Day=date” does not say what a column is.")
                .contains("Päivä | Näytöt");
        assertThat(run("import", journal(), file("a.csv", TABLE), "--columns", "Näytöt=a/b"))
                .hasValue(2);
        assertThat(faults).isEqualTo("somepolku: No column holds the day. Say which one does.\n");
    }

    @Test
    void daysThatCanBeReadInTwoWaysAreRefusedUntilTheirOrderIsSaid() throws Exception {
        String file = file("us.csv", "Date,Views\n4/5/2026,5\n4/6/2026,7\n");
        assertThat(run("import", journal(), file, "--columns", "Date=date,Views=a/b"))
                .hasValue(3);
        assertThat(faults).contains("4/5/2026").contains("--date-order dmy or mdy");
        assertThat(run("import", journal(), file, "--columns", "Date=date,Views=a/b", "--date-order", "mdy"))
                .hasValue(0);
        assertThat(run("find", journal(), "nothing")).hasValue(0);
    }

    @Test
    void whatIsNoTableIsToldAsBefore() throws Exception {
        assertThat(run("import", journal(), file("a.txt", "just words\n"))).isNotEqualTo(OptionalInt.of(0));
        assertThat(faults).doesNotContain("--columns");
    }

    private OptionalInt run(String... arguments) throws JsonParserException {
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

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
