package somepolku.dist;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of docs/data-packs.md in the real program: verified, installed, imported with, switched, removed. */
class PacksIT {
    private static final Pattern FILE =
            Pattern.compile("`([a-z_]+\\.properties)`\n\n```properties\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TABLE = Pattern.compile("```csv\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path scratch;

    private Program program;
    private Path pack;
    private String page;

    @BeforeEach
    void theExample() throws IOException {
        program = new Program(scratch);
        page = Files.readString(
                        Path.of(System.getProperty("repository.root", "..")).resolve("docs/data-packs.md"))
                .replace("\r\n", "\n");
        pack = Files.createDirectories(scratch.resolve("local-paper"));
        Matcher files = FILE.matcher(page);
        while (files.find()) {
            Files.writeString(pack.resolve(files.group(1)), files.group(2));
        }
    }

    @Test
    void aPackIsInstalledWithoutConsentAndItsTableImportedOnce() throws IOException {
        assertThat(one(program.run("plugins", "verify", pack, "--json")).getString("state"))
                .isEqualTo("on");
        assertThat(listed()).isEmpty();
        program.run("plugins", "install", pack).done();
        assertThat(listed()).singleElement().satisfies(plugin -> {
            assertThat(plugin.getString("state")).isEqualTo("on");
            assertThat(plugin.getString("version")).isEqualTo("1.0.0");
            assertThat(plugin.getString("source")).isEqualTo("pack:local-paper.zip");
        });

        Matcher tables = TABLE.matcher(page);
        assertThat(tables.find()).isTrue();
        Path numbers = Files.writeString(scratch.resolve("numbers.csv"), tables.group(1));
        Path journal = scratch.resolve("j.polku");
        JsonObject first =
                program.run("import", journal, numbers, "--json").done().json();
        assertThat(first.getInt("added")).isEqualTo(4);
        assertThat(first.getArray("files").getObject(0).getString("format")).isEqualTo("local-paper-readers");
        JsonObject again =
                program.run("import", journal, numbers, "--json").done().json();
        assertThat(again.getInt("added")).isZero();
        assertThat(again.getInt("same")).isEqualTo(4);
    }

    @Test
    void itIsSwitchedOffAndOnAndRemoved() {
        program.run("plugins", "install", pack).done();
        assertThat(program.run("plugins", "disable", "local-paper").done().out())
                .contains("off from the next start");
        assertThat(listed().get(0).getString("state")).isEqualTo("off");
        program.run("plugins", "enable", "local-paper").done();
        assertThat(listed().get(0).getString("state")).isEqualTo("on");
        program.run("plugins", "remove", "local-paper").done();
        assertThat(listed()).isEmpty();
        program.run("plugins", "remove", "local-paper").failed(2);
        program.run("plugins", "remove", "linkedin").failed(3);
    }

    @Test
    void aBadOneIsOneLineThatNamesFileKeyAndWhatIsWanted() throws IOException {
        Path main = pack.resolve("pack.properties");
        Files.writeString(main, Files.readString(main).replace("metric.reads.kind = flow", "metric.reads.kind = sum"));
        String said = "local-paper!/pack.properties says metric.reads.kind = “sum”."
                + " Wanted: one of level, flow, unique, rolling, ratio.";
        assertThat(program.run("plugins", "verify", pack).failed(1).faults()).contains(said);
        assertThat(program.run("plugins", "install", pack, "--json")
                        .failed(1)
                        .json()
                        .getString("error"))
                .isEqualTo(said);
        assertThat(listed()).isEmpty();
    }

    private List<JsonObject> listed() {
        return program.run("plugins", "list", "--json").done().json().getArray("plugins").stream()
                .map(JsonObject.class::cast)
                .filter(plugin -> !plugin.getString("id").equals("linkedin"))
                .toList();
    }

    private static JsonObject one(Program.Run run) {
        return run.done().json().getArray("plugins").getObject(0);
    }
}
