package somepolku.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.UncheckedProblemException;
import somepolku.work.port.LockedException;

/** A writing process is killed again and again: in the middle of an edit, an import, a copy, a passphrase's change. */
class KillIT {
    private static final int KILLS_PER_JOURNAL = 20;
    private static final List<String> ACTS = List.of("edit", "import", "compaction", "passphrase");
    private static final String NAME = "my.polku";

    @TempDir
    Path folder;

    private final Journals journals = new Journals(Clock.systemUTC(), new Compaction.Limit(1_000, 1L << 40));
    private final Map<String, Integer> struck = new TreeMap<>();
    private int oneMore;
    private int unfinished;
    private int commits;

    @Test
    void nothing_acknowledged_is_lost_and_the_journal_always_opens() throws Exception {
        for (int kills = 0; kills < Soak.KILLS; kills += KILLS_PER_JOURNAL) {
            Path home = Files.createDirectory(folder.resolve("journal" + kills));
            new Life(home.resolve(NAME), kills).live();
        }
        assertThat(commits).as("the writers did write").isGreaterThan(Soak.KILLS);
        assertThat(struck).as("every kind of work was struck").containsKeys("import", "compaction", "passphrase");
        Soak.report(
                "kill -9",
                Soak.KILLS,
                "0 acknowledged lost, 0 that do not open; " + commits + " commits; in the middle of "
                        + struck.entrySet().stream()
                                .map(act -> act.getKey() + " " + act.getValue())
                                .reduce((one, two) -> one + ", " + two)
                                .orElse("")
                        + "; " + oneMore + " with the one change more that was in flight, " + unfinished
                        + " told of an unfinished one");
    }

    @Test
    void a_store_that_acknowledges_what_it_writes_with_the_next_change_is_noticed() throws Exception {
        Throwable noticed = null;
        for (int seed = 1; noticed == null && seed <= 5; seed++) {
            Life life = new Life(
                    Files.createDirectory(folder.resolve("hasty" + seed)).resolve(NAME), seed);
            life.hasty = true;
            try {
                life.live();
            } catch (AssertionError | ProblemException | UncheckedProblemException lost) {
                noticed = lost;
            }
        }
        assertThat(noticed).as("an acknowledged change that is not there").isNotNull();
    }

    /** One journal and what its writers said of it. */
    private final class Life {
        private final Path file;
        private final long seed;
        private final Random random;
        private final Numbered numbered;
        private int acknowledged;
        private int secret;
        private String inFlight = "";
        private boolean hasty;

        Life(Path file, long seed) {
            this.file = file;
            this.seed = seed;
            this.random = new Random(seed);
            this.numbered = new Numbered(seed);
        }

        void live() throws Exception {
            for (int kill = 0; kill < KILLS_PER_JOURNAL; kill++) {
                String which = "seed " + seed + ", kill " + kill;
                killed(ACTS.get(kill % ACTS.size()));
                struck.merge(inFlight.isEmpty() ? "nothing" : inFlight, 1, Integer::sum);
                if (!Files.exists(file)) {
                    assertThat(acknowledged).as(which).isZero();
                    continue;
                }
                if (Files.exists(beside(".before"))) {
                    try (MvJournal before = opened(copied(beside(".before")), downwards(secret))) {
                        assertThat(Numbered.in(before)).as(which).isLessThanOrEqualTo(acknowledged + 1);
                    }
                }
                // Now and then the next writer finds the file as the killed one left it.
                lookAt(random.nextBoolean() ? file : copied(file), which);
            }
        }

        private void lookAt(Path looked, String which) throws Exception {
            boolean changing = inFlight.equals("passphrase");
            try (MvJournal journal = changing ? opened(looked, secret + 1, secret) : opened(looked, secret)) {
                int found = Numbered.in(journal);
                boolean committing = inFlight.equals("edit") || inFlight.equals("import");
                assertThat(found).as(which).isBetween(acknowledged, acknowledged + (committing ? 1 : 0));
                assertThat(Contents.of(journal)).as(which).isEqualTo(numbered.after(found));
                assertThat(journal.check()).as(which).isEmpty();
                assertThat(journal.notices()).as(which).isSubsetOf(Problem.badInput("storage.unfinished", NAME));
                unfinished += journal.notices().size();
                oneMore += found - acknowledged;
                commits += found - acknowledged;
                acknowledged = found;
                if (changing && opensWith(journal, secret + 1)) {
                    secret++;
                }
            }
            if (looked.equals(file)) {
                try (Stream<Path> left = Files.list(file.getParent())) {
                    assertThat(left.map(path -> path.getFileName().toString()))
                            .as("what a killed copy left is taken away, " + which)
                            .isSubsetOf(NAME, NAME + ".lock", NAME + ".before");
                }
            }
        }

        private boolean opensWith(MvJournal journal, int number) {
            return KillWriter.secret(number).map(journal::opensWith).orElse(!journal.locked());
        }

        private MvJournal opened(Path path, int... secrets) throws ProblemException {
            for (int i = 0; ; i++) {
                try {
                    return (MvJournal) journals.open(path, KillWriter.secret(secrets[i]));
                } catch (LockedException another) {
                    if (i == secrets.length - 1) {
                        throw another;
                    }
                }
            }
        }

        private int[] downwards(int from) {
            return java.util.stream.IntStream.iterate(from, number -> number >= 0, number -> number - 1)
                    .toArray();
        }

        private Path beside(String ending) {
            return file.resolveSibling(NAME + ending);
        }

        private Path copied(Path path) throws Exception {
            Path copies = Files.createDirectories(folder.resolve("copies"));
            return Files.copy(path, copies.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
        }

        /** Starts a writer, kills it a moment after it began such work, and reads what it had said by then. */
        private void killed(String act) throws Exception {
            Process writer = writer(file, seed, secret, hasty);
            inFlight = "";
            try (BufferedReader out = writer.inputReader()) {
                int times = 1 + random.nextInt(3);
                String line;
                while (times > 0 && (line = out.readLine()) != null) {
                    heard(line);
                    times -= line.equals("begin " + act) ? 1 : 0;
                }
                if (random.nextBoolean()) {
                    writer.waitFor(random.nextInt(act.equals("edit") ? 4 : 25), TimeUnit.MILLISECONDS);
                }
                // Through the handle, since the process itself would close what the writer said and nobody read yet.
                writer.toHandle().destroyForcibly();
                writer.waitFor();
                out.lines().forEach(this::heard);
            }
        }

        private void heard(String line) {
            String[] words = line.split(" ");
            if (words[0].equals("begin")) {
                inFlight = words[1];
            } else {
                inFlight = "";
                int number = Integer.parseInt(words[2]);
                if (words[1].equals("passphrase")) {
                    secret = number;
                } else {
                    commits += Math.max(0, number - acknowledged);
                    acknowledged = Math.max(acknowledged, number);
                }
            }
        }
    }

    static Process writer(Path file, long seed, int secret) throws Exception {
        return writer(file, seed, secret, false);
    }

    private static Process writer(Path file, long seed, int secret, boolean hasty) throws Exception {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Dsomepolku.hasty=" + hasty,
                "-cp",
                System.getProperty("java.class.path"),
                KillWriter.class.getName(),
                file.toString(),
                String.valueOf(seed),
                String.valueOf(secret));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
