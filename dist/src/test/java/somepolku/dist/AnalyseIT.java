package somepolku.dist;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.dist.Program.Run;

/** The packaged program finds in the sample what was put into it, at its true tier, and nothing else. */
class AnalyseIT {
    @TempDir
    private Path scratch;

    @Test
    void theSampleHoldsOneTrueEffectAndItsEchoAndNoOtherIsFound() throws Exception {
        Program program = new Program(scratch);
        Path folder = scratch.resolve("kokeilu");
        Path journal = folder.resolve("demo.polku");
        Run demo = program.run("demo", folder).done();
        assertThat(demo.out()).contains("Checked ", "Likely linked. After the action ", "Cause not shown.");

        JsonObject answer = program.run("analyse", journal, "--json").done().json();
        Map<String, JsonObject> found = new HashMap<>();
        for (Object each : answer.getArray("metrics")) {
            JsonObject metric = (JsonObject) each;
            for (Object one : metric.getArray("tests")) {
                JsonObject test = (JsonObject) one;
                if (test.getInt("tier") >= 3) {
                    found.put(metric.getString("metric") + " " + test.getString("action"), test);
                }
            }
        }
        // Whoever sees a post may react to it: the engagements follow the impressions.
        assertThat(found.keySet())
                .contains("impressions linkedin/post")
                .isSubsetOf(Set.of("impressions linkedin/post", "engagements linkedin/post"));
        JsonObject post = found.get("impressions linkedin/post");
        assertThat(post.getInt("tier")).isEqualTo(4);
        assertThat(post.getDouble("low")).isBetween(0.2, 0.6);
        assertThat(post.getDouble("high")).isBetween(0.45, 1.0);
        assertThat(answer.getInt("checked")).isGreaterThan(8);
        assertThat(answer.getArray("goals")).isEmpty();
        // Reading says nothing new to the journal.
        byte[] before = Files.readAllBytes(journal);
        assertThat(program.run("analyse", journal, "--lang", "fi").done().out())
                .startsWith("Tarkistettu ")
                .contains("  4  LinkedIn · Päivitys: Todennäköinen yhteys. Teon jälkeen luku oli ");
        assertThat(Files.readAllBytes(journal)).isEqualTo(before);
    }

    @Test
    void whatIsMissingOrNoJournalEndsInOneLine() throws Exception {
        Program program = new Program(scratch);
        program.run("analyse", scratch.resolve("none.polku")).failed(2);
        Path bad = Files.writeString(scratch.resolve("bad.polku"), "no journal");
        program.run("analyse", bad, "--json").failed(1);
    }
}
