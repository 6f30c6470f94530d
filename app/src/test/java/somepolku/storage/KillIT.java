package somepolku.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.work.port.JournalStore;

/** A writing process is killed at any moment, again and again, on one journal. */
class KillIT {
    private static final int KILLS = Integer.getInteger("storage.kills", 20);
    private static final long SEED = 2026;

    @TempDir
    Path folder;

    private final Journals journals = new Journals(Clock.systemUTC());
    private final Random random = new Random(SEED);
    private final Numbered numbered = new Numbered(SEED);

    @Test
    void nothing_acknowledged_is_lost_and_the_journal_always_opens() throws Exception {
        Path file = folder.resolve("my.polku");
        int acknowledged = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged = Math.max(acknowledged, killed(file));
            if (!Files.exists(file)) {
                assertThat(acknowledged).isZero();
                continue;
            }
            // Now and then the next writer finds the file as the killed one left it.
            Path looked = random.nextBoolean() ? file : copied(file);
            try (JournalStore journal = journals.open(looked)) {
                int found = Numbered.in(journal);
                assertThat(found).as("kill " + kill).isBetween(acknowledged, acknowledged + 1);
                assertThat(Contents.of(journal)).as("kill " + kill).isEqualTo(numbered.after(found));
                assertThat(journal.check()).isEmpty();
                assertThat(journal.notices()).isEmpty();
                acknowledged = found;
            }
        }
        assertThat(acknowledged).as("the writers did write").isGreaterThan(KILLS);
    }

    private Path copied(Path file) throws Exception {
        return Files.copy(file, folder.resolve("copy.polku"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Starts a writer and kills it at a random moment; gives the last number it said. */
    private int killed(Path file) throws Exception {
        Process writer = writer(file);
        try (BufferedReader out = writer.inputReader()) {
            if (random.nextInt(5) > 0) {
                assertThat(out.readLine()).startsWith("open ");
                boundToOne(file);
            }
            writer.waitFor(random.nextInt(400), TimeUnit.MILLISECONDS);
            // Through the handle, since the process itself would close what the writer said and nobody read yet.
            writer.toHandle().destroyForcibly();
            writer.waitFor();
            return out.lines()
                    .filter(line -> line.startsWith("ack "))
                    .mapToInt(line -> Integer.parseInt(line.substring(4)))
                    .max()
                    .orElse(0);
        }
    }

    private void boundToOne(Path file) {
        if (random.nextInt(5) == 0) {
            assertThatThrownBy(() -> journals.open(file))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            e -> assertThat(e.problem()).isEqualTo(Problem.refused("storage.elsewhere", "my.polku")));
        }
    }

    private static Process writer(Path file) throws Exception {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                KillWriter.class.getName(),
                file.toString(),
                String.valueOf(SEED));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
