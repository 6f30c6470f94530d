package somepolku.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.fakes.MemoryStore;
import somepolku.gui.Components;
import somepolku.gui.Display;
import somepolku.gui.Rig;
import somepolku.gui.SampleFiles;
import somepolku.gui.Screens;
import somepolku.ui.kit.Place;

class ImportsIT extends Display {
    @TempDir
    private Path folder;

    private final MemoryStore store = new MemoryStore();

    @Test
    void dropped_files_are_counted_then_stored_and_one_undo_takes_them_back() {
        try (Rig rig = Rig.open(store, Screens.rooms())) {
            drop(rig);

            assertThat(said(rig, "imports.accept")).isEqualTo("Tuo 1\u202f922 uutta");
            assertThat(Rig.on(() -> rig.find(JTable.class, "imports.table").getRowCount()))
                    .isEqualTo(7);
            assertThat(entries()).isZero();
            assertThat(rig.focused()).isEqualTo("imports.accept");

            rig.press("imports.table", "ENTER");

            // And, counted nowhere, what the metric of its readings is.
            assertThat(entries()).isEqualTo(1922 + 1);
            assertThat(rig.shows("imports.accept")).isFalse();
            assertThat(rig.focused()).isEqualTo("imports.showMetrics");

            rig.click("imports.undo");

            assertThat(entries()).isZero();
            assertThat(rig.shows("imports.accept")).isTrue();
        }
    }

    @Test
    void enter_on_cancel_stores_nothing() {
        try (Rig rig = Rig.open(store, Screens.rooms())) {
            drop(rig);

            rig.press("imports.cancel", "ENTER");

            assertThat(entries()).isZero();
            assertThat(rig.shows("metrics.list")).isTrue();
        }
    }

    @Test
    void a_journal_that_cannot_be_written_offers_no_import_and_says_why() {
        store.becomeReadOnly();
        List<Path> files = SampleFiles.in(folder);
        try (Rig rig = Rig.open(store, Screens.rooms())) {
            rig.act(() -> rig.window().open(Place.room("metrics")));
            assertThat(Rig.on(() -> rig.button("metrics.import").isEnabled())).isFalse();
            assertThat(rig.tooltip("metrics.import")).contains("Kopioi se toiseen kansioon");

            rig.drop("metrics", files);

            assertThat(rig.shows("imports")).isFalse();
            assertThat(rig.message()).contains("tallenteella, jolle ei voi kirjoittaa");
        }
    }

    @Test
    void files_dropped_anywhere_are_previewed() {
        List<Path> files = SampleFiles.in(folder);
        try (Rig rig = Rig.open(store, Screens.rooms())) {
            rig.drop("today", files);
            assertThat(said(rig, "imports.accept")).isEqualTo("Tuo 1\u202f922 uutta");
        }
    }

    @Test
    void a_question_stands_above_the_others_and_answering_it_reads_the_file() throws IOException {
        Path open = Files.writeString(folder.resolve("auki.csv"), "7/4/2026;Kirjoitin");
        try (Rig rig = Rig.open(store, Screens.rooms())) {
            drop(rig);
            rig.act(() -> rig.window().open(Place.imports(List.of(open))));
            assertThat(rig.shows("imports.dates.dmy")).isTrue();
            assertThat(rig.button("imports.dates.mdy").getText()).isEqualTo("Kuukausi ensin, kuten 11/23");

            rig.click("imports.dates.dmy");

            assertThat(rig.shows("imports.dates.dmy")).isFalse();
            assertThat(said(rig, "imports.accept")).isEqualTo("Tuo 1\u202f923 uutta");
        }
    }

    @Test
    void an_archive_folds_and_unfolds() {
        try (Rig rig = Rig.open(store, Screens.rooms())) {
            drop(rig);
            JTable table = rig.find(JTable.class, "imports.table");
            rig.act(() -> table.setRowSelectionInterval(0, 0));

            rig.press("imports.table", "SPACE");
            assertThat(Rig.on(table::getRowCount)).isEqualTo(3);
            rig.press("imports.table", "SPACE");
            assertThat(Rig.on(table::getRowCount)).isEqualTo(7);
        }
    }

    @Test
    void everything_where_the_keyboard_stops_has_its_names() {
        try (Rig rig = Rig.open(store, Screens.rooms())) {
            rig.act(() -> rig.window().open(Place.room("imports")));
            assertThat(nameless(rig)).isEmpty();
            drop(rig);
            assertThat(nameless(rig)).isEmpty();
            rig.click("imports.accept");
            assertThat(nameless(rig)).isEmpty();
        }
    }

    private void drop(Rig rig) {
        List<Path> files = SampleFiles.in(folder);
        rig.act(() -> rig.window().open(Place.imports(files)));
    }

    private long entries() {
        return store.counts().values().stream().mapToLong(Long::longValue).sum();
    }

    private static String said(Rig rig, String name) {
        return Rig.on(() -> rig.find(AbstractButton.class, name).getText());
    }

    private static List<String> nameless(Rig rig) {
        return Rig.on(() -> Components.nameless(rig.window().frame()));
    }
}
