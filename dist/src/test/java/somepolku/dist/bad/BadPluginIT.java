package somepolku.dist.bad;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.dist.Program;

/** Plugins that fail in every way: named, and everything else works. */
class BadPluginIT {
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

    @Test
    void thoseThatThrowAtStartAreRefusedWithWhyAndTheOthersRun() throws IOException {
        BadPlugin.throwingAtStart("moody").install(program);
        BadPlugin.brokenClass("stillborn").install(program);
        JsonObject list = program.run("plugins", "list", "--json").done().json();
        assertThat(state(list, "linkedin")).isEqualTo("on");
        assertThat(state(list, "moody")).isEqualTo("refused");
        assertThat(state(list, "stillborn")).isEqualTo("refused");
        assertThat(plugin(list, "moody").getString("why"))
                .contains("The plugin moody failed (IllegalStateException: no luck)", "tell its maker");
        assertThat(plugin(list, "stillborn").getString("why"))
                .contains("The plugin stillborn failed", "not even loaded");
        assertThat(program.run("plugins", "list", "--lang", "fi").done().out())
                .contains("moody 1.0.0  hylätty", "Lisäosa moody epäonnistui (IllegalStateException: no luck)");
        JsonObject json =
                journal.importing(files.good("good.zip"), "--json").done().json();
        assertThat(json.getInt("added")).isEqualTo(3);
    }

    @Test
    void oneThatThrowsWhileItReadsIsNamedAndNothingIsChanged() throws IOException {
        BadPlugin.throwingWhenReading("shaky").install(program);
        Path odd = files.text("odd.txt", "words");
        assertThat(journal.importing(odd, "--json").failed(1).faults())
                .contains("The plugin shaky failed (NullPointerException: nothing there)", "Everything else goes on")
                .doesNotContain("at test.odd");
        journal.isAsItWas();
    }

    @Test
    void oneThatLoopsIsEndedAndNamedAndWhatOthersReadIsRead() throws IOException {
        BadPlugin.loopingWhenAsked("endless").install(program);
        String named = "The plugin endless did not answer within 2 s and was ended";
        assertThat(journal.importing(files.text("odd.txt", "words")).failed(1).faults())
                .contains(named);
        journal.isAsItWas();
        assertThat(journal.importing(files.good("good.zip")).done().out()).contains("Imported: 3 new", named);
    }

    private static JsonObject plugin(JsonObject list, String id) {
        return list.getArray("plugins").stream()
                .map(JsonObject.class::cast)
                .filter(plugin -> plugin.getString("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(list));
    }

    private static String state(JsonObject list, String id) {
        return plugin(list, id).getString("state");
    }
}
