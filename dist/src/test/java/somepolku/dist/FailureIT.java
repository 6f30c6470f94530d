package somepolku.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.dist.Program.Run;

/** Every way in which a run fails: the code, the one line, the one object. */
class FailureIT {
    @TempDir
    private Path scratch;

    private Program program;
    private Path journal;

    @BeforeEach
    void make() {
        program = new Program(scratch);
        journal = scratch.resolve("j.polku");
    }

    @Test
    void whatIsNotThereIsTwo() {
        Path missing = scratch.resolve("missing.zip");
        assertThat(program.run("import", journal, missing).failed(2).faults()).contains("missing.zip");
        assertThat(journal).doesNotExist();
        for (List<Object> line : List.<List<Object>>of(
                List.of("find", journal, "x", "--json"),
                List.of("check", journal, "--json"),
                List.of("import", journal, missing, "--json"),
                List.of("import", "--nonsense", "--json"))) {
            Run run = program.run(line.toArray()).failed(2);
            assertThat(run.json().getString("error")).isNotBlank();
        }
        program.run("report", journal, scratch.resolve("report")).failed(2);
        program.run("imprt", journal, missing).failed(2);
        program.run("demo").failed(2);
        assertThat(journal).doesNotExist();
    }

    @Test
    void whatCannotBeReadIsOne() throws IOException {
        Path text = Files.writeString(scratch.resolve("no.zip"), "this is no archive");
        Run run = program.run("import", journal, text, "--json").failed(1);
        assertThat(run.json().getString("error")).contains("no.zip");
        Path foreign = scratch.resolve("foreign.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(foreign))) {
            zip.putNextEntry(new ZipEntry("holiday.jpg"));
            zip.write(1);
        }
        program.run("import", journal, foreign).failed(1);
        assertThat(journal).doesNotExist();
    }

    @Test
    void aFileThatIsNoJournalIsOneAndStaysAsItIs() throws IOException {
        Files.writeString(journal, "Rakas päiväkirja, ".repeat(2000));
        byte[] before = Files.readAllBytes(journal);
        for (String verb : List.of("check", "find", "add")) {
            program.run(verb, journal, "x").failed(verb.equals("check") ? 2 : 1);
        }
        Run check = program.run("check", journal, "--json").failed(1);
        assertThat(check.json().getBoolean("sound", true)).isFalse();
        assertThat(check.json().getString("error")).isNotBlank();
        assertThat(Files.readAllBytes(journal)).isEqualTo(before);
    }

    @Test
    void aDamagedJournalIsSaidAndNeverWrittenTo() throws IOException {
        for (int i = 0; i < 3; i++) {
            program.run("add", journal, "Teko " + i).done();
        }
        byte[] bytes = Files.readAllBytes(journal);
        for (int at = 8192; at < bytes.length; at += 4096) {
            bytes[at + 100] ^= 4;
        }
        Files.write(journal, bytes);
        assertThat(program.run("check", journal, "--json").failed(1).json().getBoolean("sound", true))
                .isFalse();
        program.run("add", journal, "Lisää").failed(1);
        assertThat(Files.readAllBytes(journal)).isEqualTo(bytes);
    }

    @Test
    void aJournalThatIsOpenElsewhereIsThree() throws IOException, InterruptedException {
        program.run("add", journal, "Ensin").done();
        byte[] before = Files.readAllBytes(journal);
        try (Holder holder = Holder.of(program, journal)) {
            Run run = program.run("find", journal, "x", "--json").failed(3);
            assertThat(run.json().getString("error")).contains("j.polku");
            program.run("add", journal, "Toinen").failed(3);
        }
        assertThat(Files.readAllBytes(journal)).isEqualTo(before);
        program.run("add", journal, "Toinen").done();
    }

    /** Holds the journal's lock from this process, as another window would. */
    private record Holder(FileChannel channel) implements AutoCloseable {
        static Holder of(Program program, Path journal) throws IOException {
            FileChannel channel = FileChannel.open(
                    journal.resolveSibling(journal.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            assertThat(channel.tryLock()).isNotNull();
            return new Holder(channel);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
