package somepolku.dist.bad;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.dist.Program;

/** Importers of strangers that would take the program with them: it lives, names them, and brings in what others read. */
class StrangerIT {
    private static final String EXITS = "The plugin exits ended its own process (exit code 0).";
    private static final String HUNGRY = "The plugin hungry needed more memory than the 256 MB that a plugin has";
    private static final String ENDLESS = "The plugin endless did not answer within 30 s and was ended.";
    private static final String REMEDY =
            "`somepolku plugins disable %1$s` turns it off, `somepolku plugins details %1$s` shows more for its maker.";

    @TempDir
    private Path scratch;

    private Program program;
    private Journal journal;
    private BadFiles files;

    @BeforeEach
    void make() throws IOException {
        journal = Journal.in(scratch);
        program = journal.program();
        files = new BadFiles(scratch);
    }

    private void installAll() throws IOException {
        exits().install(program);
        BadPlugin.reading("hungry", """
                java.util.List<long[]> all = new java.util.ArrayList<>();
                while (true) all.add(new long[1 << 17]);
                """).install(program);
        BadPlugin.reading("endless", "while (true) Thread.onSpinWait();").install(program);
    }

    private static BadPlugin exits() {
        return BadPlugin.reading("exits", "System.exit(0);");
    }

    @Test
    void ofAllFilesAtOnceTheOthersAreBroughtInAndEachCulpritIsNamed() throws IOException {
        installAll();
        List<Object> line = new ArrayList<>(List.of("import", journal.file(), "--json"));
        line.add(files.text("exits.txt", "words"));
        line.add(files.text("hungry.txt", "words"));
        line.add(files.good("good.zip"));
        line.add(files.text("endless.txt", "words"));
        JsonObject json = program.run(line.toArray()).done().json();
        assertThat(json.getInt("added")).isEqualTo(3);
        assertThat(why(json, "exits.txt")).startsWith(EXITS).contains("turn it off");
        assertThat(why(json, "hungry.txt")).startsWith(HUNGRY).contains("in parts", "tell its maker");
        assertThat(why(json, "endless.txt")).startsWith(ENDLESS).contains("turn it off");
        assertThat(program.run("check", journal.file(), "--json").done().json().getBoolean("sound"))
                .isTrue();
    }

    @Test
    void aloneEachIsAFailureOfOneLineWithTheRemedyAndNothingIsChanged() throws IOException {
        installAll();
        assertThat(journal.importing(files.text("exits.txt", "words")).failed(1).faults())
                .contains(EXITS, REMEDY.formatted("exits"));
        assertThat(journal.importing(files.text("exits.txt", "words"), "--lang", "fi")
                        .failed(1)
                        .faults())
                .contains("Lisäosa exits lopetti oman prosessinsa", "`somepolku plugins disable exits` poistaa sen");
        JsonObject json = journal.importing(files.text("hungry.txt", "words"), "--json")
                .failed(1)
                .json();
        assertThat(json.getString("error")).contains(HUNGRY, REMEDY.formatted("hungry"));
        journal.isAsItWas();
    }

    @Test
    void theRemedyShowsWhatTheMakerNeedsAndTurnsThePluginOff() throws IOException {
        exits().install(program);
        Path words = files.text("exits.txt", "something private");
        journal.importing(words).failed(1);
        assertThat(program.run("plugins", "details", "exits").done().out())
                .startsWith(EXITS)
                .contains("plugin: exits 1.0.0", "while: reading", "what: pluginhost.apart.ended")
                .doesNotContain("exits.txt", "private", scratch.toString());
        assertThat(program.run("plugins", "details", "linkedin").done().out())
                .isEqualTo("Nothing is known to have gone wrong with the plugin linkedin.\n");
        assertThat(program.run("plugins", "details", "nobody").failed(2).faults())
                .contains("nobody", "plugins list");

        assertThat(program.run("plugins", "disable", "exits").done().out()).contains("exits 1.0.0  off");
        assertThat(program.run("plugins", "list").done().out()).contains("exits 1.0.0  off", "You switched it off.");
        assertThat(journal.importing(words).failed(1).faults()).doesNotContain("The plugin exits");
        assertThat(journal.importing(files.good("good.zip")).done().out()).contains("Imported: 3 new");

        program.run("plugins", "enable", "exits").done();
        assertThat(journal.importing(words).failed(1).faults()).contains(EXITS);
    }

    private static String why(JsonObject json, String file) {
        JsonObject found = json.getArray("files").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("file").equals(file))
                .findFirst()
                .orElseThrow(() -> new AssertionError(json));
        assertThat(found.getBoolean("refused")).isTrue();
        return found.getArray("problems").getObject(0).getString("why");
    }
}
