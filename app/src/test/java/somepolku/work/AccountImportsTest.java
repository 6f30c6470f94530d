package somepolku.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.journal.Account;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Ids;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.Purpose;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemorySettings;
import somepolku.fakes.MemoryStore;
import somepolku.importing.DateOrder;
import somepolku.importing.Dropped;
import somepolku.importing.ImportFormat;
import somepolku.importing.ImportPreview;
import somepolku.importing.Intake;
import somepolku.importing.Intake.Mark;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;

/** Whose exports a journal takes, from the preview to the undo. */
class AccountImportsTest {
    private static final Tasks.Progress PATIENT = new Tasks.Progress() {
        @Override
        public void at(double share) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    @TempDir
    Path folder;

    private final MemoryStore store = MemoryStore.of();
    private final Ledger ledger = new Ledger(store);
    private final Imports imports = new Imports(
            ledger,
            store.salt(),
            new FixedChannels(List.of(), List.of(new Members()), List.of()),
            new Ids(Clock.systemUTC()),
            ZoneOffset.UTC,
            Texts.in(Locale.ENGLISH),
            new MemorySettings());

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void oneUndoTakesTheAccountBackToo() throws Exception {
        ImportPreview preview = preview(file("a.csv", "1", "one"));
        assertThat(preview.added()).isEqualTo(1);
        change(imports.accept(preview));
        assertThat(count(EntryKind.ACCOUNT)).isEqualTo(1);
        assertThat(count(EntryKind.ACTIVITY)).isEqualTo(1);
        change(ledger.undo());
        assertThat(count(EntryKind.ACCOUNT)).isZero();
        change(imports.accept(preview(file("b.csv", "2", "two"))));
        assertThat(count(EntryKind.ACCOUNT)).isEqualTo(1);
    }

    @Test
    void theSameFileAgainIsNoChange() throws Exception {
        Path file = file("a.csv", "1", "one");
        change(imports.accept(preview(file)));
        assertThat(change(imports.accept(preview(file))).edits()).isEmpty();
    }

    @Test
    void anotherAccountsExportIsRefusedAndLeavesTheJournalAsItIs() throws Exception {
        change(imports.accept(preview(file("a.csv", "1", "one"))));
        List<Account> before = store.all(Account.class).toList();
        assertThat(failure(file("b.csv", "2", "two"))).isEqualTo(Problem.refused("importing.account.other", "b.csv"));
        assertThat(store.all(Account.class).toList()).isEqualTo(before);
        assertThat(count(EntryKind.ACTIVITY)).isEqualTo(1);
    }

    @Test
    void twoAccountsAtOnceAreRefused() throws Exception {
        assertThat(failure(file("a.csv", "1", "one"), file("b.csv", "2", "two")))
                .isEqualTo(Problem.refused("importing.account.several", "a.csv, b.csv"));
    }

    @Test
    void aPreviewOfAnotherAccountThatWasMadeBeforeIsStale() throws Exception {
        ImportPreview first = preview(file("a.csv", "1", "one"));
        ImportPreview second = preview(file("b.csv", "2", "two"));
        change(imports.accept(first));
        assertThat(problem(imports.accept(second))).isEqualTo(Problem.refused("importing.stale"));
    }

    @Test
    void aPreviewThatAddsNoMarksIsStaleOnceTheAccountIsAnother() throws Exception {
        change(imports.accept(preview(file("a.csv", "1", "one"))));
        ImportPreview more = preview(file("a.csv", "1", "one", "more"));
        change(ledger.undo());
        change(imports.accept(preview(file("b.csv", "2", "two"))));
        assertThat(problem(imports.accept(more))).isEqualTo(Problem.refused("importing.stale"));
    }

    private ImportPreview preview(Path... paths) throws ProblemException {
        return imports.preview(List.of(paths), Imports.Options.PLAIN, PATIENT);
    }

    private Problem failure(Path... paths) {
        return catchThrowableOfType(ProblemException.class, () -> preview(paths))
                .problem();
    }

    private long count(EntryKind kind) {
        return store.counts().get(kind);
    }

    private static Change change(CompletionStage<Outcome<Change>> stage) throws ProblemException {
        return stage.toCompletableFuture().join().orThrow();
    }

    private static Problem problem(CompletionStage<Outcome<Change>> stage) {
        return ((Outcome.Failed<Change>) stage.toCompletableFuture().join()).problem();
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    /** A format of the test: the first line is the member's number, each other line a deed. */
    private record Members() implements ImportFormat {
        @Override
        public String id() {
            return "members";
        }

        @Override
        public String name() {
            return "Members";
        }

        @Override
        public Fit fit(Dropped dropped) {
            return Fit.SURE;
        }

        @Override
        public Intake read(Dropped dropped, Optional<DateOrder> dates, BooleanSupplier cancelled)
                throws ProblemException {
            Dropped.Item file = dropped.files().get(0);
            List<Intake.Item> deeds = new ArrayList<>();
            try (BufferedReader in = new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
                Mark member = new Mark(Mark.Sort.MEMBER, in.readLine());
                in.lines().forEach(line -> deeds.add(deed(deeds.size() + 2, line)));
                Intake.FileIntake read = new Intake.FileIntake(
                        file.path(), "Deeds", deeds.size(), deeds, List.of(), List.of(), Optional.empty(), false);
                return new Intake("members", new ChannelId("test"), List.of(read), List.of(member), List.of());
            } catch (IOException e) {
                throw new ProblemException(Problem.badInput("importing.unreadable", file.path(), e.getMessage()), e);
            }
        }

        private static Intake.Deed deed(int line, String title) {
            return new Intake.Deed(
                    line,
                    title,
                    "note",
                    Purpose.LEARN,
                    Optional.empty(),
                    Optional.of(LocalDate.of(2026, 10, 5)),
                    title,
                    "",
                    Optional.empty());
        }
    }
}
