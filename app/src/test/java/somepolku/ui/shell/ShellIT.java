package somepolku.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.TransferHandler.TransferSupport;
import org.junit.jupiter.api.Test;
import somepolku.fakes.MemoryStore;
import somepolku.gui.BlankRoom;
import somepolku.gui.Display;
import somepolku.gui.Rig;
import somepolku.gui.SampleDay;
import somepolku.kit.Problem;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.Theme;
import somepolku.ui.plugins.PluginsRoom;
import somepolku.ui.settings.SettingsRoom;
import somepolku.ui.today.TodayRoom;
import somepolku.work.port.Passphrase;

class ShellIT extends Display {
    private final BlankRoom metrics = new BlankRoom("metrics");
    private final BlankRoom imports = new BlankRoom("imports");
    private Ui given;

    private List<somepolku.ui.kit.Room> rooms(Ui ui) {
        given = ui;
        return List.of(new TodayRoom(ui), metrics, imports, new PluginsRoom(ui), new SettingsRoom(ui));
    }

    private Rig open() {
        return Rig.open(SampleDay.store(), this::rooms);
    }

    @Test
    void rooms_are_reached_by_keys_by_the_list_and_by_the_palette() {
        try (Rig rig = open()) {
            rig.press("entry", "ctrl 4");
            assertThat(rig.shows("metrics")).isTrue();
            assertThat(Rig.on(metrics::asked)).hasSize(1);

            rig.press("nav", "UP");
            assertThat(rig.shows("today")).isTrue();
            assertThat(rig.focused()).isEqualTo("nav");
            rig.press("nav", "DOWN");
            rig.press("nav", "DOWN");
            assertThat(rig.shows("plugins")).isTrue();
            assertThat(rig.focused()).isEqualTo("nav.program");

            rig.press("nav.program", "ctrl K");
            rig.type("palette.field", "asetuk");
            rig.press("palette.field", "ENTER");
            assertThat(rig.shows("settings")).isTrue();
            assertThat(rig.shows("palette")).isFalse();
        }
    }

    @Test
    void the_palette_offers_only_what_is_possible_and_escape_gives_the_focus_back() {
        try (Rig rig = open()) {
            rig.press("note", "ctrl K");
            JList<?> list = rig.find(JList.class, "palette.list");
            List<String> offered = Rig.on(() -> java.util.stream.IntStream.range(
                            0, list.getModel().getSize())
                    .mapToObj(at ->
                            String.valueOf(list.getModel().getElementAt(at)).replaceAll(".*=(.*)]", "$1"))
                    .toList());
            assertThat(offered).contains("IMPORT", "DARK", "OPEN_SAMPLE").doesNotContain("UNDO", "LIGHT", "OPEN_OWN");
            rig.press("palette.field", "ESCAPE");
            assertThat(rig.shows("palette")).isFalse();
            assertThat(rig.focused()).isEqualTo("note");
        }
    }

    @Test
    void a_journal_that_cannot_be_written_says_why_and_what_to_do() {
        MemoryStore store = SampleDay.store();
        store.becomeReadOnly();
        try (Rig rig = Rig.open(store, this::rooms)) {
            JComponent strip = rig.find(JComponent.class, "read-only.strip");
            assertThat(Rig.on(() -> ((JLabel) strip.getComponent(1)).getText())).contains("Kopioi päiväkirja muualle");
        }
        try (Rig rig = open()) {
            assertThat(rig.shows("read-only.strip")).isFalse();
        }
    }

    @Test
    void a_press_beside_the_palette_puts_it_away() {
        try (Rig rig = open()) {
            rig.press("note", "ctrl K");
            JComponent ground = rig.find(JComponent.class, "today");
            rig.act(() -> ground.dispatchEvent(
                    new MouseEvent(ground, MouseEvent.MOUSE_PRESSED, 0, InputEvent.BUTTON1_DOWN_MASK, 4, 4, 1, false)));
            assertThat(rig.shows("palette")).isFalse();
            assertThat(rig.window().place().room()).isEqualTo("today");
        }
    }

    @Test
    void a_long_hit_stays_within_the_palette() {
        try (Rig rig = open()) {
            String title = "Huomasin, että parhaat keskustelut alkavat kommenteista, eivät julkaisuista ".repeat(3);
            rig.type("entry", title + "10 min");
            rig.press("entry", "ENTER");
            rig.press("entry", "ctrl K");
            rig.type("palette.field", "huomasin");
            JComponent palette = rig.find(JComponent.class, "palette");
            for (String part : List.of("palette.field", "palette.list")) {
                JComponent inside = rig.find(JComponent.class, part);
                assertThat(Rig.on(() -> inside.getX() + inside.getWidth()))
                        .as(part)
                        .isLessThan(Rig.on(palette::getWidth));
            }
        }
    }

    @Test
    void the_palette_finds_what_was_written_and_goes_there() {
        try (Rig rig = open()) {
            rig.press("entry", "ctrl K");
            rig.type("palette.field", "kaaviovirhettä");
            JList<?> list = rig.find(JList.class, "palette.list");
            assertThat(Rig.on(list.getModel()::getSize)).isEqualTo(2);
            rig.press("palette.field", "ENTER");
            rig.await(
                    "the day before is shown",
                    () -> rig.find(JLabel.class, "today.far").getText().equals("Eilen"));
            rig.await("the deed has the keyboard", () -> rig.focused().equals("deeds"));
        }
    }

    @Test
    void f6_goes_round_the_areas() {
        try (Rig rig = open()) {
            rig.press("search", "F6");
            assertThat(rig.focused()).isEqualTo("nav");
            rig.press("nav", "F6");
            rig.press("nav", "shift F6");
            assertThat(rig.focused()).isEqualTo("search");
        }
    }

    @Test
    void a_change_of_theme_repaints_what_is_open_and_is_remembered() {
        try (Rig rig = open()) {
            Color light = rig.pixel("next", 10, 10);
            rig.press("entry", "ctrl K");
            rig.type("palette.field", "tumma");
            rig.press("palette.field", "ENTER");
            assertThat(light).isEqualTo(new Color(0xE3EFEB));
            assertThat(rig.pixel("next", 10, 10)).isEqualTo(new Color(0x233A34));
            assertThat(rig.work().settings().get("theme")).contains("dark");
        }
    }

    @Test
    void the_language_is_kept_and_the_window_made_anew() {
        try (Rig rig = open()) {
            rig.act(() -> rig.window().open(Place.room("settings")));
            javax.swing.JComboBox<?> box = rig.find(javax.swing.JComboBox.class, "settings.language");
            rig.act(() -> box.setSelectedItem(Locale.ENGLISH));
            assertThat(rig.work().settings().get("language")).contains("en");
            assertThat(rig.openings()).containsExactly("reopen");
        }
    }

    @Test
    void files_dropped_on_a_text_field_open_the_import_and_text_still_drops_as_text() {
        try (Rig rig = open()) {
            JComponent note = rig.find(JComponent.class, "note");
            rig.act(() -> note.getTransferHandler().importData(new TransferSupport(note, new StringSelection("sana"))));
            assertThat(rig.text("note")).contains("sana");
            rig.act(() -> note.getTransferHandler()
                    .importData(new TransferSupport(note, new Files(List.of(new File("lataus.zip"))))));
            assertThat(Rig.on(imports::asked)).containsExactly(Place.imports(List.of(Path.of("lataus.zip"))));
        }
    }

    @Test
    void the_sample_says_that_it_is_not_the_persons_own() {
        try (Rig rig = Rig.open(
                SampleDay.store(), Locale.forLanguageTag("fi"), Theme.LIGHT, true, ui -> List.of(new TodayRoom(ui)))) {
            assertThat(rig.shows("sample.strip")).isTrue();
            assertThat(Rig.on(rig.window().frame()::getTitle)).startsWith("Esimerkkipäiväkirja");
            rig.click("sample.back");
            assertThat(rig.openings()).containsExactly("own");
        }
    }

    private static MemoryStore lockedStore() {
        MemoryStore store = SampleDay.store();
        store.lock(Passphrase.of("kuusi".toCharArray()));
        return store;
    }

    @Test
    void a_journal_with_a_passphrase_is_locked_by_a_key_and_one_without_is_not() {
        try (Rig rig = Rig.open(lockedStore(), this::rooms)) {
            rig.press("note", "ctrl shift L");
            assertThat(rig.openings()).containsExactly("lock");
        }
        try (Rig rig = open()) {
            rig.press("note", "ctrl shift L");
            assertThat(rig.openings()).isEmpty();
        }
    }

    @Test
    void a_text_that_cannot_be_stored_stays_in_its_editor_and_keeps_the_journal_from_being_locked() {
        MemoryStore store = lockedStore();
        try (Rig rig = Rig.open(store, this::rooms)) {
            rig.type("note", "Tätä ei saa hukata");
            store.failWith(Problem.refused("storage.write", "oma.polku", "levy täynnä"));
            rig.press("note", "ctrl shift L");
            assertThat(rig.openings()).isEmpty();
            assertThat(rig.text("note")).contains("Tätä ei saa hukata");
            JComponent message = rig.find(JComponent.class, "message");
            assertThat(Rig.on(() -> message.getAccessibleContext().getAccessibleName()))
                    .contains("päiväkirjaa ei lukittu");
            store.failWith(null);
            rig.press("note", "ctrl shift L");
            assertThat(rig.openings()).containsExactly("lock");
        }
    }

    @Test
    void the_lock_waits_for_a_job_under_way() {
        CountDownLatch end = new CountDownLatch(1);
        try (Rig rig = Rig.open(lockedStore(), this::rooms)) {
            Rig.on(() -> given.background()
                    .start(
                            "Luetaan",
                            progress -> {
                                while (end.getCount() > 0) {
                                    Thread.onSpinWait();
                                }
                                return true;
                            },
                            outcome -> {}));
            Rig.on(() -> {
                given.commands().run(somepolku.ui.kit.command.Command.LOCK);
                return true;
            });
            assertThat(rig.openings()).isEmpty();
            end.countDown();
            rig.await("the lock after the job", () -> rig.openings().contains("lock"));
        }
    }

    @Test
    void a_job_that_takes_long_is_shown_with_a_way_to_cancel_it() throws InterruptedException {
        CountDownLatch cancelled = new CountDownLatch(1);
        try (Rig rig = Rig.open(new MemoryStore(), this::rooms)) {
            Rig.on(() -> given.background()
                    .start(
                            "Luetaan",
                            progress -> {
                                while (!progress.cancelled()) {
                                    Thread.onSpinWait();
                                }
                                cancelled.countDown();
                                return true;
                            },
                            outcome -> {}));
            rig.awaitScreen("the strip", () -> rig.shows("progress.cancel"));
            Rig.on(() -> {
                rig.button("progress.cancel").doClick(0);
                return true;
            });
            cancelled.await();
            rig.settle();
            assertThat(rig.shows("progress.cancel")).isFalse();
        }
    }

    private record Files(List<File> files) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {DataFlavor.javaFileListFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return flavor.equals(DataFlavor.javaFileListFlavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) {
            return files;
        }
    }
}
