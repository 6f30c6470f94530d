package somepolku.dist.bad;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.dist.Program;

/** The way of a stranger's file into the program by the command line alone: looked at, tried, kept, allowed, forbidden. */
class ConsentIT {
    @TempDir
    private Path scratch;

    @Test
    void aFileIsLookedAtTriedInstalledAllowedAndForbidden() throws IOException {
        Program program = new Program(scratch);
        Path jar = BadPlugin.reading("reader", "").jar(program, scratch);
        String sum = BadPlugin.sum(jar);

        assertThat(program.run("plugins", "verify", jar).done().out())
                .contains("reader 1.0.0  waits for your consent  reader.jar")
                .doesNotContain("Channel");
        assertThat(program.run("plugins", "verify", jar, "--run").done().out().lines())
                .endsWith(
                        "    Channel reader (en Odd, fi Odd): no metrics, no kinds of deed",
                        "    Reads: Odd files",
                        "    Offers: no advice, no templates, no forms, no settings",
                        "It was run once, in a process of its own. No consent was given by that, and nothing of it was"
                                + " kept.");
        JsonObject tried = one(program, "plugins", "verify", jar, "--run", "--json");
        assertThat(tried.getBoolean("ran")).isTrue();
        assertThat(tried.getString("state")).isEqualTo("pending");
        assertThat(tried.getArray("brings").getObject(0).getArray("formats")).isEqualTo(List.of("Odd files"));
        assertThat(program.run("plugins", "verify", jar, "--run", "--safe-start", "--lang", "fi")
                        .failed(3)
                        .faults())
                .contains("turvallinen käynnistys");
        assertThat(program.user().resolve("consents")).doesNotExist();

        program.run("plugins", "install", jar).done();
        assertThat(state(program)).isEqualTo("pending");
        JsonObject allowed = one(program, "plugins", "allow", "reader", "--json");
        assertThat(allowed.getString("state")).isEqualTo("on");
        assertThat(allowed.getString("why")).contains(sum);
        assertThat(state(program)).isEqualTo("on");
        assertThat(program.run("plugins", "forbid", jar, "--lang", "fi").done().out())
                .contains("reader 1.0.0  odottaa lupaasi", "ei saa enää ajaa tällä koneella", sum);
        assertThat(state(program)).isEqualTo("pending");
    }

    @Test
    void whatCannotBeAllowedIsSaidInOneLine() throws IOException {
        Program program = new Program(scratch);
        Path prose = Files.writeString(scratch.resolve("prose.jar"), "no jar");
        assertThat(program.run("plugins", "allow").failed(2).faults()).contains("ID|JAR");
        assertThat(program.run("plugins", "allow", "nobody").failed(2).faults()).contains("nobody", "plugins list");
        assertThat(program.run("plugins", "allow", scratch.resolve("none.jar"))
                        .failed(2)
                        .faults())
                .contains("none.jar is not there");
        assertThat(program.run("plugins", "allow", prose).failed(1).faults()).contains("prose.jar cannot be installed");
        assertThat(program.run("plugins", "allow", "linkedin").done().out()).contains("It runs without asking");
        assertThat(program.run("plugins", "forbid", "linkedin", "--json")
                        .failed(3)
                        .json()
                        .getString("error"))
                .contains("linkedin runs without asking", "can be switched off");
        Path loops = BadPlugin.throwingAtStart("moody").jar(program, scratch);
        assertThat(program.run("plugins", "verify", loops, "--run").failed(1).faults())
                .contains("moody.jar was run once and is no good: The plugin moody failed");
        assertThat(program.run("plugins", "details", "moody").failed(2).faults())
                .contains("There is no plugin moody");
    }

    private static String state(Program program) {
        return program.run("plugins", "list", "--json").done().json().getArray("plugins").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("id").equals("reader"))
                .map(one -> one.getString("state"))
                .findFirst()
                .orElse("not there");
    }

    private static JsonObject one(Program program, Object... line) {
        return program.run(line).done().json().getArray("plugins").getObject(0);
    }
}
