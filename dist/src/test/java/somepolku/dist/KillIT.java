package somepolku.dist;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.sample.LinkedInSample;

/**
 * Kills the program at random moments and looks at what is left. A deed counts as acknowledged when its line was
 * printed. The moments are spread over the time that the same run takes when nobody kills it.
 */
class KillIT {
    private static final int KILLS_OF_ADD = 36;
    private static final int KILLS_OF_IMPORT = 24;
    private static final int MORE_THAN_A_NEW_JOURNAL = 30_000;
    private static final long SEED = 4711;

    private final Random random = new Random(SEED);

    @TempDir
    private Path scratch;

    private Program program;
    private List<Path> exports;
    private int killed;
    private int finished;

    @BeforeEach
    void write() throws IOException {
        program = new Program(scratch);
        exports = new LinkedInSample(LocalDate.of(2026, 10, 31), 5).writeTo(scratch.resolve("exports"));
    }

    @Test
    void noAcknowledgedDeedIsLost() throws IOException, InterruptedException {
        Path journal = scratch.resolve("deeds.polku");
        List<String> acknowledged = new ArrayList<>();
        int attempted = 0;
        long usual = usual("add", scratch.resolve("other.polku"), "Aika");
        for (int round = 0; killed < KILLS_OF_ADD; round++) {
            // Each round leaves a few deeds that nobody killed, so that there is something to lose.
            String word = "teko" + round + "x";
            attempted++;
            if (struck(usual, journal, 0, "add", journal, word, "@linkedin").contains(word)) {
                acknowledged.add(word);
            }
            if (round % 3 == 0) {
                program.run("add", journal, "rauhassa" + round + "x").done();
                acknowledged.add("rauhassa" + round + "x");
            }
            if (Files.exists(journal)) {
                assertThat(sound(journal)).isBetween(acknowledged.size(), acknowledged.size() + attempted);
            }
        }
        String all = program.run("find", journal, "x", "--json").done().out();
        assertThat(acknowledged).allSatisfy(word -> assertThat(all).contains(word));
        int more = sound(journal) - acknowledged.size();
        report("add", acknowledged.size() + " acknowledged, 0 of them lost; " + more + " more were kept");
    }

    @Test
    void anImportIsThereWholeOrNotAtAll() throws IOException, InterruptedException {
        Path undisturbed = scratch.resolve("whole.polku");
        long usual = usual(line(undisturbed));
        int whole = sound(undisturbed);
        assertThat(whole).isGreaterThan(600);
        int there = 0;
        int absent = 0;
        for (int round = 0; killed < KILLS_OF_IMPORT; round++) {
            Path journal = scratch.resolve("import" + round + ".polku");
            boolean before = round % 2 == 0;
            if (before) {
                program.run("add", journal, "ennen").done();
            }
            String said = struck(usual, journal, MORE_THAN_A_NEW_JOURNAL, line(journal));
            int deeds = before ? 1 : 0;
            int found = Files.exists(journal) ? sound(journal) : 0;
            assertThat(found).isIn(deeds, deeds + whole);
            if (said.contains("\"added\"")) {
                assertThat(found).as("said to be done").isEqualTo(deeds + whole);
            }
            there += found > deeds ? 1 : 0;
            absent += found > deeds ? 0 : 1;
            // And the next import makes it whole.
            if (round % 5 == 0) {
                program.run(line(journal)).done();
                assertThat(sound(journal)).isEqualTo(deeds + whole);
            }
        }
        report("import", there + " whole, " + absent + " absent, 0 in part");
    }

    private Object[] line(Path journal) {
        List<Object> line = new ArrayList<>(List.of("import", journal, "--json"));
        line.addAll(exports);
        return line.toArray();
    }

    private long usual(Object... line) {
        long begun = System.nanoTime();
        program.run(line).done();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    /**
     * Runs it and kills it; gives back what it had printed by then. Every other time somewhere within its usual time,
     * else while it writes: shortly after the file has grown.
     */
    private String struck(long usual, Path journal, int growth, Object... line)
            throws IOException, InterruptedException {
        Path said = Files.createTempFile(scratch, "said", ".txt");
        long grown = size(journal) + growth;
        Process process = program.builder(line)
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended;
        if (killed % 2 == 0) {
            ended = process.waitFor((long) (usual * (0.2 + 0.9 * random.nextDouble())), TimeUnit.MILLISECONDS);
        } else {
            do {
                ended = process.waitFor(1, TimeUnit.MILLISECONDS);
            } while (!ended && size(journal) <= grown);
            ended = ended || process.waitFor(random.nextInt(30), TimeUnit.MILLISECONDS);
        }
        if (ended) {
            finished++;
        } else {
            process.destroyForcibly().waitFor();
            killed++;
        }
        return Files.readString(said);
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** The journal opens and is sound; how many records there are. */
    private int sound(Path journal) {
        // A change that was cut off may be spoken of on standard error; the check itself must be fine.
        Program.Run run = program.run("check", journal, "--json");
        assertThat(run.code()).as(run::toString).isZero();
        JsonObject check = run.json();
        assertThat(check.getBoolean("sound")).isTrue();
        return check.getObject("records").values().stream()
                .mapToInt(n -> ((Number) n).intValue())
                .sum();
    }

    private void report(String verb, String what) {
        System.out.printf(
                "Kills during %s: %d killed, %d ended before the kill; %s; 0 journals that do not open%n",
                verb, killed, finished, what);
    }
}
