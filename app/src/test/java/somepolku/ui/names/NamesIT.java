package somepolku.ui.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.swing.JLabel;
import javax.swing.JTable;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Activity;
import somepolku.fakes.MemoryStore;
import somepolku.gui.Display;
import somepolku.gui.Rig;
import somepolku.gui.SampleDay;
import somepolku.gui.Screens;
import somepolku.ui.kit.Place;

class NamesIT extends Display {
    @Test
    void a_tag_is_renamed_by_keyboard_after_a_look_at_what_changes_and_undone() {
        try (Rig rig = open(SampleDay.store())) {
            rig.press("entry", "ctrl K");
            rig.type("palette.field", "Nimet");
            rig.press("palette.field", "ENTER");
            assertThat(rig.focused()).isEqualTo("names.table");
            rig.press("names.table", "DOWN");
            String first = chosen(rig);
            assertThat(first).startsWith("#");
            rig.press("names.table", "ENTER");
            assertThat(rig.focused()).isEqualTo("names.new");
            rig.type("names.new", "uusi-nimi");
            rig.press("names.new", "ENTER");
            assertThat(label(rig, "names.becomes")).isEqualTo(first + " on tämän jälkeen #uusi-nimi");
            assertThat(label(rig, "names.changes")).startsWith("Muuttuu: ");
            assertThat(tags(rig)).doesNotContain("uusi-nimi");
            rig.press("names.new", "ENTER");
            assertThat(tags(rig)).contains("uusi-nimi").doesNotContain(first.substring(1));
            assertThat(chosen(rig)).isEqualTo("#uusi-nimi");
            rig.press("names.table", "ctrl Z");
            assertThat(tags(rig)).contains(first.substring(1)).doesNotContain("uusi-nimi");
        }
    }

    @Test
    void where_there_are_no_names_the_page_says_how_they_come_and_leads_there() {
        try (Rig rig = open(new MemoryStore())) {
            rig.act(() -> rig.window().open(Place.room("names")));
            assertThat(rig.shows("names.empty")).isTrue();
            assertThat(rig.shows("names.table")).isFalse();
            assertThat(rig.focused()).isEqualTo("names.empty.act");
            rig.click("names.sort.3");
            assertThat(rig.shows("names.empty")).isTrue();
            assertThat(rig.shows("names.empty.act")).isFalse();
            rig.click("names.sort.0");
            rig.click("names.empty.act");
            assertThat(rig.focused()).isEqualTo("entry");
            rig.type("entry", "Luin #kirja");
            rig.press("entry", "ENTER");
            rig.act(() -> rig.window().open(Place.room("names")));
            assertThat(rig.shows("names.empty")).isFalse();
            assertThat(rig.focused()).isEqualTo("names.table");
        }
    }

    @Test
    void what_makes_no_sense_says_why_and_cannot_be_done() {
        try (Rig rig = open(SampleDay.store())) {
            rig.act(() -> rig.window().open(Place.room("names")));
            rig.click("names.sort.2");
            JTable table = rig.find(JTable.class, "names.table");
            List<String> names = Rig.on(() -> java.util.stream.IntStream.range(0, table.getRowCount())
                    .mapToObj(row -> String.valueOf(table.getValueAt(row, 0)))
                    .toList());
            int linkedin = names.indexOf("LinkedIn");
            rig.act(() -> table.setRowSelectionInterval(linkedin, linkedin));
            rig.type("names.new", "linkkari");
            rig.press("names.new", "ENTER");
            assertThat(label(rig, "names.wrong")).startsWith("LinkedIn on lisäosan kanava");
            assertThat(Rig.on(() -> rig.button("names.rename").isEnabled())).isFalse();
            rig.act(() -> table.setRowSelectionInterval(names.indexOf("työnhaku"), names.indexOf("työnhaku")));
            rig.type("names.new", "LinkedIn");
            rig.press("names.new", "ENTER");
            assertThat(label(rig, "names.becomes")).isEqualTo("työnhaku yhdistyy nimeen LinkedIn");
            assertThat(rig.button("names.rename").getText()).isEqualTo("Yhdistä");
            rig.click("names.rename");
            assertThat(rig.message()).isEqualTo("työnhaku yhdistyy nimeen LinkedIn");
            assertThat(rig.work().ledger().journal().all(Activity.class))
                    .noneMatch(deed -> deed.channel().value().equals("työnhaku"));
        }
    }

    @Test
    void calm_mode_and_a_journal_that_is_only_looked_at_are_kept_to() {
        MemoryStore store = SampleDay.store();
        store.becomeReadOnly();
        try (Rig rig = open(store)) {
            rig.act(() -> rig.window().open(Place.room("settings")));
            rig.click("settings.names");
            JTable table = rig.find(JTable.class, "names.table");
            assertThat(Rig.on(table::getColumnCount)).isEqualTo(2);
            rig.press("names.table", "ctrl shift R");
            assertThat(Rig.on(rig.find(JTable.class, "names.table")::getColumnCount))
                    .isEqualTo(1);
            rig.press("names.table", "DOWN");
            assertThat(Rig.on(() -> rig.button("names.rename").isEnabled())).isFalse();
            assertThat(rig.tooltip("names.rename")).isNotBlank();
            rig.click("names.sort.3");
            assertThat(rig.shows("names.table")).isFalse();
        }
    }

    private static Rig open(MemoryStore store) {
        return Rig.open(store, Screens.rooms());
    }

    private static String chosen(Rig rig) {
        return label(rig, "names.chosen");
    }

    private static String label(Rig rig, String name) {
        JLabel label = rig.find(JLabel.class, name);
        return Rig.on(label::getText);
    }

    private static List<String> tags(Rig rig) {
        try (var deeds = rig.work().ledger().journal().all(Activity.class)) {
            return deeds.flatMap(deed -> deed.tags().stream()).distinct().toList();
        }
    }
}
