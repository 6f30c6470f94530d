package somepolku.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.journal.Contact;
import somepolku.domain.term.ChannelId;
import somepolku.fakes.Desk;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.LinesFormat;
import somepolku.fakes.MemoryStore;
import somepolku.importing.DateOrder;
import somepolku.importing.Dropped;
import somepolku.importing.ImportFormat;
import somepolku.importing.Intake;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.ui.imports.model.ImportsState;
import somepolku.ui.imports.model.ImportsState.Stage;
import somepolku.ui.imports.model.ImportsState.Strip;
import somepolku.ui.imports.model.ImportsState.Tab;
import somepolku.ui.imports.model.PreviewRow;

class ImportsPresenterTest {
    private static final ImportFormat LINES = new LinesFormat("linkedin-lines", "LinkedIn, rivit", ".txt");

    @TempDir
    private Path folder;

    private final MemoryStore store = new MemoryStore();
    private Desk desk = desk(LINES);
    private ImportsPresenter presenter = new ImportsPresenter(desk.ui());

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aPreviewCountsAndStoresNothing() throws IOException {
        Path file = file("teot.txt", "2026-11-20;Kirjoitin", ";Ilman päivää", "2026-11-21;@Mia");

        desk.act(() -> presenter.add(List.of(file)));

        assertThat(state().stage()).isEqualTo(Stage.READY);
        assertThat(state().acceptText()).isEqualTo("Tuo 2 uutta");
        assertThat(state().rows()).extracting(PreviewRow::name).containsExactly("teot.txt", "Yhteensä");
        assertThat(state().rows().get(0).counts().skipped()).isEqualTo(1);
        assertThat(state().tabs()).extracting(Tab::title).containsExactly("Ohitetut 1", "Muuttuneet 0", "Uudet 2");
        assertThat(entries()).isZero();
    }

    @Test
    void acceptingStoresAllAndOneUndoTakesAllBack() throws IOException {
        Path file = file("teot.txt", "2026-11-20;Kirjoitin", "2026-11-21;Kommentoin");
        desk.act(() -> presenter.add(List.of(file)));

        desk.act(presenter::accept);

        assertThat(state().stage()).isEqualTo(Stage.STORED);
        assertThat(state().undoable()).isTrue();
        assertThat(state().strip().orElseThrow().text()).isEqualTo("Tuotiin 2 uutta.");
        assertThat(entries()).isEqualTo(2);

        desk.act(presenter::undo);

        assertThat(entries()).isZero();
        assertThat(state().stage()).isEqualTo(Stage.READY);
        assertThat(state().strip().orElseThrow().text()).startsWith("Tuonti kumottiin");

        desk.act(presenter::accept);

        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void theSameFileAgainHasNothingNew() throws IOException {
        Path file = file("teot.txt", "2026-11-20;Kirjoitin", "2026-11-21;Kommentoin");
        desk.act(() -> presenter.add(List.of(file)));
        desk.act(presenter::accept);

        desk.act(() -> presenter.add(List.of(file)));

        assertThat(state().stage()).isEqualTo(Stage.NOTHING_NEW);
        assertThat(state().strip().orElseThrow().text())
                .isEqualTo("Kaikki 2 riviä olivat jo päiväkirjassa. Mitään ei muutettu.");
        desk.act(presenter::accept);
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void anotherChangeOnTopMeansThatUndoIsNotAboutTheImport() throws IOException {
        Path file = file("teot.txt", "2026-11-20;Kirjoitin");
        desk.act(() -> presenter.add(List.of(file)));
        desk.act(presenter::accept);

        desk.act(() -> desk.ui().work().diary().write(Desk.TODAY, "Hyvä päivä"));
        assertThat(state().undoable()).isFalse();

        desk.act(() -> desk.ui().work().ledger().undo());
        assertThat(state().undoable()).isTrue();
    }

    @Test
    void whereSeveralFormatsFitOneIsChosen() throws IOException {
        start(LINES, new LinesFormat("linkedin-other", "Toinen muoto", ".txt"));
        Path file = file("teot.txt", "2026-11-20;Kirjoitin");

        desk.act(() -> presenter.add(List.of(file)));

        assertThat(state().stage()).isEqualTo(Stage.EMPTY);
        assertThat(state().strip().orElseThrow().choices())
                .extracting(ImportsState.Choice::label)
                .containsExactly("Lue muotona LinkedIn, rivit", "Lue muotona Toinen muoto");

        desk.act(() -> presenter.use(state().strip().orElseThrow().choices().get(1)));

        assertThat(state().stage()).isEqualTo(Stage.READY);
        assertThat(state().strip()).isEmpty();
        assertThat(state().rows().get(0).content()).isEqualTo("Toinen muoto");
    }

    @Test
    void whereDatesCanBeReadInTwoWaysThePersonSaysWhich() throws IOException {
        Path file = file("teot.txt", "7/4/2026;Kirjoitin");
        desk.act(() -> presenter.add(List.of(file)));
        assertThat(state().strip().orElseThrow().choices())
                .extracting(ImportsState.Choice::name)
                .containsExactly("imports.dates.dmy", "imports.dates.mdy");

        desk.act(() -> presenter.use(state().strip().orElseThrow().choices().get(0)));

        assertThat(state().tabs().get(2).rows().get(0).what()).startsWith("7.4.2026");
    }

    @Test
    void ofSeveralFilesOnlyTheOpenOneIsAskedAbout() throws IOException {
        Path open = file("auki.txt", "7/4/2026;Kirjoitin");
        Path clear = file("selva.txt", "2026-11-20;Kirjoitin", "2026-11-21;Kommentoin");

        desk.act(() -> presenter.add(List.of(open, clear)));

        assertThat(state().stage()).isEqualTo(Stage.READY);
        assertThat(state().acceptText()).isEqualTo("Tuo 2 uutta");
        assertThat(state().strip().orElseThrow().text())
                .startsWith("Tiedostoa auki.txt ei vielä luettu.")
                .endsWith("Kumpi päivämäärissä on ensin?")
                .doesNotContain("--");
        assertThat(state().rows().get(0).name()).isEqualTo("auki.txt");
        assertThat(state().rows().get(0).message())
                .isEqualTo("Ei vielä luettu. Vastaa ensin yllä olevaan kysymykseen.");

        desk.act(() -> presenter.use(state().strip().orElseThrow().choices().get(1)));

        assertThat(state().strip()).isEmpty();
        assertThat(state().acceptText()).isEqualTo("Tuo 3 uutta");
        desk.act(presenter::accept);
        assertThat(entries()).isEqualTo(3);
    }

    @Test
    void anUnansweredQuestionIsNotForgottenWhenTheOthersAreStored() throws IOException {
        Path open = file("auki.txt", "7/4/2026;Kirjoitin");
        Path clear = file("selva.txt", "2026-11-20;Kirjoitin");
        desk.act(() -> presenter.add(List.of(open, clear)));

        desk.act(presenter::accept);

        assertThat(entries()).isEqualTo(1);
        assertThat(state().strip().orElseThrow().text()).startsWith("Tuotiin 1 uusi. Lukematta jäi auki.txt:");
    }

    @Test
    void eachFileCanBeReadInItsOwnFormat() throws IOException {
        start(
                LINES,
                new LinesFormat("linkedin-other", "Toinen muoto", ".txt"),
                new LinesFormat("linkedin-csv", "Kolmas muoto", ".csv"));
        Path several = file("teot.txt", "2026-11-20;Kirjoitin");
        Path clear = file("muut.csv", "2026-11-21;Kommentoin");
        desk.act(() -> presenter.add(List.of(several, clear)));
        assertThat(state().strip().orElseThrow().text())
                .isEqualTo("teot.txt sopii useampaan muotoon. Miten se luetaan?");

        desk.act(() -> presenter.use(state().strip().orElseThrow().choices().get(1)));

        assertThat(state().rows())
                .extracting(PreviewRow::content)
                .containsExactly("Toinen muoto", "Kolmas muoto", "2 tiedostoa");
    }

    @Test
    void whatThePersonCouldDoStandsAboveTheFiles() throws IOException {
        start(new Advising(LINES));
        Path file = file("teot.txt", "2026-11-20;Kirjoitin");

        desk.act(() -> presenter.add(List.of(file)));

        assertThat(state().stage()).isEqualTo(Stage.READY);
        assertThat(state().strip()).contains(ImportsState.Strip.advice("Pyydä laajempi arkisto."));
        desk.act(presenter::accept);
        desk.act(() -> presenter.add(List.of(file)));
        assertThat(state().strip().orElseThrow().text()).endsWith("Mitään ei muutettu. Pyydä laajempi arkisto.");
    }

    @Test
    void aFileThatNobodyKnowsIsSaidInThePage() throws IOException {
        Path file = file("kuva.png", "x");

        desk.act(() -> presenter.add(List.of(file)));

        assertThat(state().stage()).isEqualTo(Stage.EMPTY);
        assertThat(state().strip().orElseThrow().problem()).isTrue();
        assertThat(state().strip().orElseThrow().text()).contains("kuva.png");
        assertThat(desk.told()).isEmpty();
    }

    @Test
    void afterAFileThatCouldNotBeReadTheNextOneBeginsAnew() throws IOException {
        Path wrong = file("kuva.png", "x");
        Path right = file("teot.txt", "2026-11-20;Kirjoitin");
        desk.act(() -> presenter.add(List.of(wrong)));

        desk.act(() -> presenter.add(List.of(right)));

        assertThat(state().strip()).isEmpty();
        assertThat(state().rows()).extracting(PreviewRow::name).containsExactly("teot.txt", "Yhteensä");
    }

    @Test
    void filesAreAddedToThoseThatAreThere() throws IOException {
        Path first = file("a.txt", "2026-11-20;Kirjoitin");
        Path second = file("b.txt", "2026-11-21;@Mia");
        desk.act(() -> presenter.add(List.of(first)));

        desk.act(() -> presenter.add(List.of(second, first)));

        assertThat(state().rows()).extracting(PreviewRow::name).containsExactly("a.txt", "b.txt", "Yhteensä");
    }

    @Test
    void namesAreKeptOnlyWhenAskedFor() throws IOException {
        Path file = file("teot.txt", "2026-11-21;@Mia");
        desk.act(() -> presenter.add(List.of(file)));
        assertThat(state().tabs().get(2).rows().get(0).what()).doesNotContain("Mia");

        desk.act(() -> presenter.keepNames(true));
        desk.act(presenter::accept);

        assertThat(store.all(Contact.class)).extracting(Contact::name).containsExactly(Optional.of("Mia"));
    }

    @Test
    void aReadingThatIsStoppedSaysSoAndShowsNothing() throws IOException, InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        start(new Endless(begun));
        Path file = file("teot.txt", "x");
        presenter.add(List.of(file));
        begun.await();
        assertThat(state().stage()).isEqualTo(Stage.READING);

        desk.act(presenter::cancel);

        Strip said = Strip.notice("Tuonti keskeytettiin. Mitään ei muutettu.");
        assertThat(state()).isEqualTo(ImportsState.EMPTY.with(Optional.of(said)));
        assertThat(desk.opened()).isEmpty();
    }

    @Test
    void cancelLeavesTheJournalAsItWas() throws IOException {
        Path file = file("teot.txt", "2026-11-20;Kirjoitin");
        desk.act(() -> presenter.add(List.of(file)));

        desk.act(presenter::cancel);

        assertThat(entries()).isZero();
        assertThat(state().stage()).isEqualTo(Stage.EMPTY);
        assertThat(desk.opened().get(0).room()).isEqualTo("metrics");
    }

    @Test
    void whatCannotBeStoredIsSaidAndThePreviewStays() throws IOException {
        Path file = file("teot.txt", "2026-11-20;Kirjoitin");
        desk.act(() -> presenter.add(List.of(file)));
        store.failWith(Problem.badInput("journal.broken", "levy täynnä"));

        desk.act(presenter::accept);

        assertThat(state().stage()).isEqualTo(Stage.READY);
        assertThat(state().strip().orElseThrow().text()).contains("levy täynnä");
        assertThat(state().undoable()).isFalse();
    }

    @Test
    void filesThatCameBeforeThePluginsAreReadWhenTheseAreThere() throws IOException {
        List<ImportFormat> loaded = new CopyOnWriteArrayList<>();
        desk.close();
        desk = new Desk(store, new FixedChannels(List.of(), loaded, List.of()));
        presenter = new ImportsPresenter(desk.ui());
        Path file = file("teot.txt", "2026-11-20;Kirjoitin");
        desk.act(() -> presenter.add(List.of(file)));
        assertThat(state().stage()).isEqualTo(Stage.EMPTY);

        loaded.add(LINES);
        desk.act(() -> desk.ui().channelsChanged().fire());

        assertThat(state().stage()).isEqualTo(Stage.READY);
    }

    private ImportsState state() {
        return presenter.state().now();
    }

    private long entries() {
        return store.counts().values().stream().mapToLong(Long::longValue).sum();
    }

    private Desk desk(ImportFormat... formats) {
        return new Desk(store, new FixedChannels(List.of(), List.of(formats), List.of()));
    }

    private void start(ImportFormat... formats) {
        desk.close();
        desk = desk(formats);
        presenter = new ImportsPresenter(desk.ui());
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    /** Reads as another does, and says what could be done. */
    private record Advising(ImportFormat other) implements ImportFormat {
        @Override
        public String id() {
            return other.id();
        }

        @Override
        public String name() {
            return other.name();
        }

        @Override
        public Fit fit(Dropped dropped) throws ProblemException {
            return other.fit(dropped);
        }

        @Override
        public Intake read(Dropped dropped, Optional<DateOrder> dates, BooleanSupplier cancelled)
                throws ProblemException {
            Intake read = other.read(dropped, dates, cancelled);
            List<String> advice = List.of("Pyydä laajempi arkisto.");
            return new Intake(read.format(), read.channel(), read.files(), List.of(), advice);
        }
    }

    /** Reads until nobody waits any more. */
    private record Endless(CountDownLatch begun) implements ImportFormat {
        @Override
        public String id() {
            return "endless";
        }

        @Override
        public String name() {
            return "Loputon";
        }

        @Override
        public Fit fit(Dropped dropped) {
            return Fit.SURE;
        }

        @Override
        public Intake read(Dropped dropped, Optional<DateOrder> dates, BooleanSupplier cancelled) {
            begun.countDown();
            while (!cancelled.getAsBoolean()) {
                Thread.onSpinWait();
            }
            return new Intake(id(), ChannelId.NONE, List.of());
        }
    }
}
