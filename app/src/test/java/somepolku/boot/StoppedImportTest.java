package somepolku.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Ids;
import somepolku.domain.term.ChannelId;
import somepolku.fakes.MemorySettings;
import somepolku.importing.DateOrder;
import somepolku.importing.Dropped;
import somepolku.importing.ImportFormat;
import somepolku.importing.ImportPreview;
import somepolku.importing.Intake;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.storage.Journals;
import somepolku.work.Imports;
import somepolku.work.Ledger;
import somepolku.work.Tasks;
import somepolku.work.port.Channels;
import somepolku.work.port.JournalStore;

/** An import into a real journal file, stopped wherever it can be stopped. */
class StoppedImportTest {
    private static final int ROWS = 2_000;

    @TempDir
    Path folder;

    private Path journal;
    private Path export;
    private JournalStore store;
    private Ledger ledger;
    private Imports imports;

    @BeforeEach
    void open() throws IOException, ProblemException {
        journal = folder.resolve("oma.polku");
        Clock clock = Clock.systemUTC();
        store = new Journals(clock).openOrCreate(journal);
        ledger = new Ledger(store);
        imports = new Imports(
                ledger,
                store.salt(),
                new Only(new People()),
                new Ids(clock),
                ZoneOffset.UTC,
                Texts.in(Locale.ENGLISH),
                new MemorySettings());
        export = Files.write(
                folder.resolve("people.txt"),
                IntStream.range(0, ROWS).mapToObj(i -> "person " + i).toList());
        // So that there is something to compare with.
        Path before = Files.write(folder.resolve("before.txt"), List.of("person 1", "person 2"));
        stored(imports.preview(List.of(before), Imports.Options.PLAIN, Tasks.UNWATCHED), Tasks.UNWATCHED);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void whereverItIsStoppedTheFileStaysAsItWas() throws Exception {
        byte[] untouched = Files.readAllBytes(journal);
        Set<String> stoppedIn = new LinkedHashSet<>();
        Stopping stopping = new Stopping(1);
        while (!everything(stopping)) {
            assertThat(Files.readAllBytes(journal)).as(stopping.step).isEqualTo(untouched);
            assertThat(store.counts()).containsEntry(EntryKind.CONTACT, 2L);
            stoppedIn.add(stopping.step);
            stopping = new Stopping(stopping.after + 1);
        }
        assertThat(stoppedIn).containsExactly("", "importing.step.comparing", "importing.step.writing");
        assertThat(store.counts()).containsEntry(EntryKind.CONTACT, (long) ROWS);
        assertThat(stopping.step).isEqualTo("importing.step.saving");
    }

    @Test
    void theShareGrowsFromNoughtToOne() throws Exception {
        Stopping watching = new Stopping(Integer.MAX_VALUE);
        ImportPreview preview = imports.preview(List.of(export), Imports.Options.PLAIN, watching);
        assertGrows(watching);
        watching.shares.clear();
        stored(preview, watching);
        assertGrows(watching);
    }

    private static void assertGrows(Stopping watching) {
        assertThat(watching.shares).isSorted().hasSizeGreaterThan(4);
        assertThat(watching.shares.get(0)).isZero();
        assertThat(watching.shares.get(watching.shares.size() - 1)).isEqualTo(1);
    }

    /** False where it was stopped. */
    private boolean everything(Stopping stopping) {
        try {
            stored(imports.preview(List.of(export), Imports.Options.PLAIN, stopping), stopping);
            return true;
        } catch (ProblemException e) {
            assertThat(e.problem()).isEqualTo(Problem.refused("importing.stopped"));
            return false;
        }
    }

    private void stored(ImportPreview preview, Tasks.Progress progress) throws ProblemException {
        imports.accept(preview, progress).toCompletableFuture().join().orThrow();
    }

    /** A person who stops it at the n-th time of asking. */
    private static final class Stopping implements Tasks.Progress {
        private final int after;
        private final List<Double> shares = new ArrayList<>();
        private int asked;
        private String step = "";

        Stopping(int after) {
            this.after = after;
        }

        @Override
        public void at(double share) {
            shares.add(share);
        }

        @Override
        public boolean cancelled() {
            return ++asked >= after;
        }

        @Override
        public void step(String key, boolean stoppable) {
            assertThat(stoppable).isEqualTo(!key.equals("importing.step.saving"));
            step = key;
        }
    }

    /** One contact a line; asks now and then whether it is still wanted. */
    private record People() implements ImportFormat {
        @Override
        public String id() {
            return "people";
        }

        @Override
        public String name() {
            return "People";
        }

        @Override
        public Fit fit(Dropped dropped) {
            return Fit.SURE;
        }

        @Override
        public Intake read(Dropped dropped, Optional<DateOrder> dates, BooleanSupplier cancelled)
                throws ProblemException {
            Dropped.Item file = dropped.files().get(0);
            List<Intake.Item> items = new ArrayList<>();
            try (BufferedReader in =
                    new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8), 512)) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    if (items.size() % 400 == 0 && cancelled.getAsBoolean()) {
                        break;
                    }
                    LocalDate since = LocalDate.of(2026, 1, 1).plusDays(items.size() % 300);
                    items.add(new Intake.Person(items.size() + 1, line, line, "Acme", "Tester", Optional.of(since)));
                }
            } catch (IOException e) {
                throw new ProblemException(Problem.badInput("importing.unreadable", file.path(), e.getMessage()), e);
            }
            int rows = items.size();
            return new Intake(
                    id(),
                    new ChannelId("test"),
                    List.of(new Intake.FileIntake(
                            file.path(), "People", rows, items, List.of(), List.of(), Optional.empty(), false)));
        }
    }

    private record Only(ImportFormat format) implements Channels {
        @Override
        public List<ChannelInfo> channels() {
            return List.of();
        }

        @Override
        public List<ImportFormat> formats() {
            return List.of(format);
        }

        @Override
        public List<PluginStatus> plugins() {
            return List.of();
        }
    }
}
