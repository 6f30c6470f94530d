package somepolku.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Ids;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.Purpose;
import somepolku.fakes.MemorySettings;
import somepolku.fakes.MemoryStore;
import somepolku.importing.DateOrder;
import somepolku.importing.Dropped;
import somepolku.importing.ImportFormat;
import somepolku.importing.ImportPreview;
import somepolku.importing.Intake;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.work.port.Channels;

class ImportsTest {
    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);
    private static final Tasks.Progress PATIENT = new Progress(false);

    @TempDir
    Path folder;

    private final MemoryStore store = MemoryStore.of();
    private final Ledger ledger = new Ledger(store);
    private final List<ImportFormat> formats = new ArrayList<>(List.of(new Lines("lines", ".txt")));
    private final Imports imports = new Imports(
            ledger,
            store.salt(),
            new Plugins(),
            new Ids(Clock.systemUTC()),
            ZoneOffset.UTC,
            TEXTS,
            new MemorySettings());

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void aPreviewStoresNothingAndAcceptingItIsOneUndo() throws Exception {
        ImportPreview preview = preview(file("a.txt", "one", "two", "three"));
        assertThat(preview.added()).isEqualTo(3);
        assertThat(deeds()).isZero();

        change(imports.accept(preview));
        assertThat(deeds()).isEqualTo(3);
        change(ledger.undo());
        assertThat(deeds()).isZero();
    }

    @Test
    void theSameFileTwiceAddsNothingAndIsNoChange() throws Exception {
        Path file = file("a.txt", "one", "two");
        change(imports.accept(preview(file)));
        ImportPreview again = preview(file);
        assertThat(again.same()).isEqualTo(2);
        assertThat(change(imports.accept(again)).edits()).isEmpty();
        change(ledger.undo());
        assertThat(deeds()).isZero();
    }

    @Test
    void acceptingAPreviewTwiceIsRefused() throws Exception {
        ImportPreview preview = preview(file("a.txt", "one"));
        CompletionStage<Outcome<Change>> first = imports.accept(preview);
        CompletionStage<Outcome<Change>> second = imports.accept(preview);
        change(first);
        assertThat(problem(second)).isEqualTo(Problem.refused("importing.stale"));
        assertThat(deeds()).isEqualTo(1);
    }

    @Test
    void anUndoBetweenPreviewAndAcceptIsNoticed() throws Exception {
        change(imports.accept(preview(file("a.txt", "key=one"))));
        ImportPreview preview = preview(file("a.txt", "key=other"));
        assertThat(preview.changed()).isEqualTo(1);
        change(ledger.undo());
        assertThat(problem(imports.accept(preview)).key()).isEqualTo("importing.stale");
    }

    @Test
    void ownDeedsBetweenPreviewAndAcceptAreNoObstacle() throws Exception {
        ImportPreview preview = preview(file("a.txt", "one"));
        change(ledger.apply(Change.add(Activity.on(new Ids(Clock.systemUTC()).next(), LocalDate.EPOCH, "Mine"))));
        change(imports.accept(preview));
        assertThat(deeds()).isEqualTo(2);
    }

    @Test
    void aBadFileAmongGoodOnesIsReportedAndTheOthersGoOn() throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.zip"), "no zip");
        ImportPreview preview =
                imports.preview(List.of(bad, file("a.txt", "one"), file("b.pdf", "x")), Imports.Options.PLAIN, PATIENT);
        assertThat(preview.added()).isEqualTo(1);
        assertThat(preview.files())
                .extracting(ImportPreview.FilePreview::file)
                .containsExactly("bad.zip", "a.txt", "b.pdf");
        assertThat(preview.files().get(0).refused().orElseThrow())
                .contains("is named as a zip archive but begins with “no zip”");
        assertThat(preview.files().get(2).refused().orElseThrow())
                .isEqualTo(
                        "b.pdf begins with “x”, and no plugin reads that. These can be read: Lines of lines; Plain tables."
                                + " Choose a file that came from one of them.");
    }

    @Test
    void everyFileOfAnArchiveHasItsLine() throws Exception {
        Path zip = folder.resolve("x.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            for (String name : List.of("a.txt", "photo.jpg", "../up.txt")) {
                entries.putNextEntry(new ZipEntry(name));
                entries.write("one\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        ImportPreview preview = preview(zip);
        assertThat(preview.files())
                .extracting(ImportPreview.FilePreview::file)
                .containsExactly("x.zip!/a.txt", "x.zip!/photo.jpg", "x.zip!/../up.txt");
        assertThat(preview.files().get(1).leftClosed()).isTrue();
        assertThat(preview.files().get(2).refused()).isPresent();
    }

    @Test
    void nothingReadIsNeverASuccess() throws Exception {
        assertThat(failure(file("empty.txt")))
                .isEqualTo(Problem.badInput(
                        "importing.nothing",
                        "empty.txt",
                        "It has no rows of data. If you expected some, ask the service for your data again."));
        assertThat(failure(file("bad.txt", "!broken")))
                .isEqualTo(Problem.badInput("importing.nothing", "bad.txt", "Row 1: No key in this row"));
        assertThat(failure(file("x.pdf", "one")).key()).isEqualTo("importing.format.none");
        assertThat(failure(folder.resolve("gone.txt")).kind()).isEqualTo(Problem.Kind.NOT_THERE);
    }

    @Test
    void ofSeveralFilesEachTellsWhyNothingCouldBeReadOfIt() throws Exception {
        List<Path> all = List.of(file("a.pdf", "%PDF-"), file("b.txt", "!broken"), file("c.txt"));
        ProblemException none = catchThrowableOfType(
                ProblemException.class, () -> imports.preview(all, Imports.Options.PLAIN, PATIENT));
        assertThat(TEXTS.text(none.problem()))
                .isEqualTo("Nothing could be read of a.pdf, b.txt, c.txt. a.pdf is a PDF document, and no plugin reads"
                        + " that. These can be read: Lines of lines; Plain tables. Choose a file that came from one of them."
                        + " b.txt: Row 1: No key in this row. c.txt: It has no rows of data. If you expected some, ask"
                        + " the service for your data again.");
    }

    @Test
    void severalFormatsThatFitEquallyWellAreAChoice() throws Exception {
        formats.add(new Lines("rows", ".txt"));
        Path file = file("a.txt", "one");
        assertThat(failure(file)).isEqualTo(Problem.refused("importing.format.several", "a.txt", "lines, rows"));
        ImportPreview named = imports.preview(List.of(file), Imports.Options.PLAIN.as("rows"), PATIENT);
        assertThat(named.files().get(0).format()).isEqualTo("rows");
        Problem unknown = catchThrowableOfType(
                        ProblemException.class,
                        () -> imports.preview(List.of(file), Imports.Options.PLAIN.as("none"), PATIENT))
                .problem();
        assertThat(unknown).isEqualTo(Problem.notThere("importing.format.unknown", "none", "lines, plain, rows"));
    }

    @Test
    void aFileOfSeveralThatLeavesSomethingOpenIsAskedAboutAndTheOthersGoOn() throws Exception {
        formats.add(new Lines("rows", "two.txt"));
        formats.add(new Lines("more", "two.txt"));
        List<Path> both = List.of(file("two.txt", "one"), file("a.txt", "one", "two"));
        ImportPreview preview = imports.preview(both, Imports.Options.PLAIN, PATIENT);
        assertThat(preview.added()).isEqualTo(2);
        assertThat(preview.questions())
                .containsExactly(new ImportPreview.Question(
                        "two.txt", Problem.refused("importing.format.several", "two.txt", "more, rows")));
        Imports.Options said =
                new Imports.Options(false, Optional.empty(), Optional.empty(), Map.of("two.txt", "more"));
        ImportPreview answered = imports.preview(both, said, PATIENT);
        assertThat(answered.questions()).isEmpty();
        assertThat(answered.files())
                .extracting(ImportPreview.FilePreview::format)
                .containsExactly("more", "lines");
    }

    @Test
    void whereNothingCanBeReadBeforeAnAnswerTheQuestionIsTheProblem() throws Exception {
        formats.add(new Lines("rows", ".txt"));
        List<Path> both = List.of(file("a.txt", "one"), file("b.txt", "two"));
        assertThat(catchThrowableOfType(
                                ProblemException.class, () -> imports.preview(both, Imports.Options.PLAIN, PATIENT))
                        .problem())
                .isEqualTo(Problem.refused("importing.format.several", "a.txt", "lines, rows"));
    }

    @Test
    void anArchiveOfWhichNothingMayBeOpenedSaysSo() throws Exception {
        Path zip = folder.resolve("x.zip");
        try (ZipOutputStream entries = new ZipOutputStream(Files.newOutputStream(zip))) {
            entries.putNextEntry(new ZipEntry("../a.txt"));
        }
        assertThat(failure(zip))
                .isEqualTo(Problem.badInput(
                        "importing.allRefused",
                        "x.zip",
                        "../a.txt",
                        "Its name leads out of the archive, so it was not opened"));
    }

    @Test
    void theSurerFormatWins() throws Exception {
        formats.add(new Lines("named", "a.txt"));
        assertThat(preview(file("a.txt", "one")).files().get(0).format()).isEqualTo("named");
    }

    @Test
    void aFormatThatCouldNotBeAskedIsNamedAlthoughAnotherOneFits() throws Exception {
        formats.add(new Failing());
        ImportPreview preview = preview(file("a.txt", "one"));
        assertThat(preview.added()).isEqualTo(1);
        assertThat(preview.advice())
                .singleElement()
                .asString()
                .startsWith("The plugin odd failed (no idea). Everything else goes on");
        assertThat(failure(file("a.pdf", "x"))).isEqualTo(Problem.badInput("pluginhost.failed", "odd", "no idea"));
    }

    @Test
    void withoutPluginsThatIsSaid() throws Exception {
        formats.clear();
        assertThat(failure(file("a.txt", "one"))).isEqualTo(Problem.refused("importing.noFormats"));
    }

    @Test
    void aStoppedPreviewSaysSo() throws Exception {
        Path file = file("a.txt", "one");
        assertThat(catchThrowableOfType(
                                ProblemException.class,
                                () -> imports.preview(List.of(file), Imports.Options.PLAIN, new Progress(true)))
                        .problem())
                .isEqualTo(Problem.refused("importing.stopped"));
    }

    private ImportPreview preview(Path path) throws ProblemException {
        return imports.preview(List.of(path), Imports.Options.PLAIN, PATIENT);
    }

    private Problem failure(Path path) {
        return catchThrowableOfType(ProblemException.class, () -> preview(path)).problem();
    }

    private long deeds() {
        return store.counts().get(EntryKind.ACTIVITY);
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

    private record Progress(boolean cancelled) implements Tasks.Progress {
        @Override
        public void at(double share) {
            assertThat(share).isBetween(0.0, 1.0);
        }
    }

    private final class Plugins implements Channels {
        @Override
        public List<ChannelInfo> channels() {
            return List.of();
        }

        @Override
        public List<ImportFormat> formats() {
            return formats;
        }

        @Override
        public List<PluginStatus> plugins() {
            return List.of();
        }
    }

    private record Failing() implements ImportFormat {
        @Override
        public String id() {
            return "failing";
        }

        @Override
        public String name() {
            return "Failing";
        }

        @Override
        public Fit fit(Dropped dropped) throws ProblemException {
            throw new ProblemException(Problem.badInput("pluginhost.failed", "odd", "no idea"));
        }

        @Override
        public Intake read(Dropped dropped, Optional<DateOrder> dates, BooleanSupplier cancelled) {
            throw new IllegalStateException("is never asked");
        }
    }

    /** A format of the test: one deed a line, {@code key=title}; surer the more of the name it asks for. */
    private record Lines(String id, String ending) implements ImportFormat {
        @Override
        public String name() {
            return "Lines of " + id;
        }

        @Override
        public Fit fit(Dropped dropped) {
            boolean fits = dropped.files().stream().anyMatch(file -> file.path().endsWith(ending));
            return !fits ? Fit.NONE : ending.startsWith(".") ? Fit.LIKELY : Fit.SURE;
        }

        @Override
        public Intake read(Dropped dropped, Optional<DateOrder> dates, BooleanSupplier cancelled)
                throws ProblemException {
            List<Intake.FileIntake> files = new ArrayList<>();
            for (Dropped.Item item : dropped.files()) {
                if (item.path().endsWith(".txt")) {
                    files.add(read(item));
                }
            }
            return new Intake(id, new ChannelId("test"), files);
        }

        private static Intake.FileIntake read(Dropped.Item item) throws ProblemException {
            List<Intake.Item> items = new ArrayList<>();
            List<Intake.Remark> skipped = new ArrayList<>();
            int line = 0;
            try (BufferedReader in = new BufferedReader(new InputStreamReader(item.open(), StandardCharsets.UTF_8))) {
                for (String text = in.readLine(); text != null; text = in.readLine()) {
                    line++;
                    if (text.startsWith("!")) {
                        skipped.add(new Intake.Remark(line, "No key in this row"));
                    } else {
                        items.add(deed(line, text));
                    }
                }
            } catch (IOException e) {
                throw new ProblemException(Problem.badInput("importing.unreadable", item.path(), e.getMessage()), e);
            }
            return new Intake.FileIntake(
                    item.path(), "Lines", line, items, skipped, List.of(), Optional.empty(), false);
        }

        private static Intake.Deed deed(int line, String text) {
            return new Intake.Deed(
                    line,
                    text.split("=")[0],
                    "note",
                    Purpose.LEARN,
                    Optional.empty(),
                    Optional.of(LocalDate.of(2026, 10, 5)),
                    text,
                    "",
                    Optional.empty());
        }
    }
}
