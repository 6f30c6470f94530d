package somepolku.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.dist.Program.Run;

class DemoIT {
    @TempDir
    private Path scratch;

    private Program program;
    private Path folder;
    private Path journal;

    @BeforeEach
    void make() {
        program = new Program(scratch);
        folder = scratch.resolve("kokeilu");
        journal = folder.resolve("demo.polku");
    }

    @Test
    void withoutADisplayItTellsWhatItFoundAndWritesTheReport() throws IOException {
        Run run = program.run("demo", folder, "--show", "--lang", "fi").done();
        Path report = folder.resolve("report/report.html");
        assertThat(run.out())
                .contains(
                        report.toString(),
                        journal.toString(),
                        "Näyttöä ei ole",
                        "Päivitysten näytöt",
                        "Vastaus omaan julkaisuun");
        String page = Files.readString(report);
        // Nothing in it leads out of it; the one address left is a name, that of SVG itself.
        assertThat(page.replace("http://www.w3.org/2000/svg", ""))
                .contains("<svg", "<table")
                .doesNotContain("http:", "<script", "src=");
        assertThat(program.run("check", journal, "--json").done().json().getBoolean("sound"))
                .isTrue();
    }

    @Test
    void aSecondRunBeginsAfreshAndKeepsWhatSomebodyWrote() throws IOException {
        program.run("demo", folder).done();
        int before = deeds();
        Path other = Files.writeString(folder.resolve("muistio.txt"), "oma");
        program.run("demo", folder).done();
        assertThat(deeds()).isEqualTo(before);

        program.run("add", journal, "Omin käsin kirjoitettu").done();
        Path kept = folder.resolve("demo-1.polku");
        assertThat(program.run("demo", folder).done().out()).contains(kept.toString());
        assertThat(deeds()).isEqualTo(before);
        assertThat(program.run("find", kept, "omin käsin").done().out()).contains("Omin käsin kirjoitettu");
        assertThat(other).hasContent("oma");
    }

    /** The sample's own number, whatever the day on which it ends. */
    private int deeds() {
        return program.run("check", journal, "--json")
                .done()
                .json()
                .getObject("records")
                .getInt("activity");
    }

    @Test
    void whatIsNoSampleJournalIsNotReplaced() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(journal, "jotain aivan muuta");
        program.run("demo", folder).failed(1);
        assertThat(journal).hasContent("jotain aivan muuta");
    }

    @Test
    void withADisplayTheWindowStaysOpenOnIt() throws IOException, InterruptedException {
        String display = System.getenv().getOrDefault("DISPLAY", "");
        assumeTrue(!display.isEmpty(), "SKIPPED, no display to open the window on");
        Path out = scratch.resolve("out.txt");
        Path faults = scratch.resolve("faults.txt");
        ProcessBuilder builder = program.builder("demo", folder, "--show");
        builder.environment().put("DISPLAY", display);
        Process process = builder.redirectOutput(out.toFile())
                .redirectError(faults.toFile())
                .start();
        try {
            Path lock = folder.resolve("demo.polku.lock");
            while (!(Files.exists(lock) && Files.readString(out).contains("demo.polku\n") && held(lock))) {
                assertThat(process.waitFor(50, TimeUnit.MILLISECONDS))
                        .as(() -> read(out) + read(faults))
                        .isFalse();
            }
            // The window is being made now; a defect there would be said.
            assertThat(process.waitFor(5, TimeUnit.SECONDS)).isFalse();
            assertThat(Files.readAllLines(faults)).isEqualTo(List.of());
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(program.run("check", journal, "--json").json().getBoolean("sound"))
                .isTrue();
    }

    private static boolean held(Path lock) throws IOException {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            return channel.tryLock() == null;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
