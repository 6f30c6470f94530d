package somepolku.ui.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTable;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Practice;
import somepolku.fakes.MemoryStore;
import somepolku.gui.Display;
import somepolku.gui.Rig;
import somepolku.gui.SampleDay;
import somepolku.gui.SampleSkills;
import somepolku.gui.Screens;
import somepolku.ui.kit.Place;

class SkillsIT extends Display {
    @Test
    void a_deed_says_what_it_trained_by_keyboard_stands_on_the_page_of_the_skill_and_goes_with_undo() {
        try (Rig rig = open(SampleDay.store())) {
            rig.press("deeds", "HOME");
            rig.press("deeds", "ENTER");
            rig.type("deed.skills", "esiintyminen,  kuuntelu ");
            rig.type("deed.focus", "Kysy enemmän");
            JComboBox<?> rating = rig.find(JComboBox.class, "deed.rating");
            rig.press("deed.rating", "DOWN");
            rig.act(() -> rating.setSelectedIndex(4));
            rig.press("deed.focus", "ENTER");
            assertThat(rig.shows("deed.form")).isFalse();
            assertThat(practices(rig))
                    .containsExactly(Practice.of(List.of("esiintyminen", "kuuntelu"), OptionalInt.of(4), "Kysy enemmän")
                            .orElseThrow());
            rig.press("deeds", "ctrl K");
            rig.type("palette.field", "Taidot");
            rig.press("palette.field", "ENTER");
            assertThat(column(rig, "skills.list", 0)).containsExactly("esiintyminen", "kuuntelu");
            assertThat(rig.focused()).isEqualTo("skills.list");
            assertThat(label(rig, "skills.focus")).isEqualTo("Ensi kerralla: Kysy enemmän");
            assertThat(label(rig, "skills.sum")).endsWith("arvio 4,0");
            rig.press("skills.list", "ctrl Z");
            assertThat(practices(rig)).isEmpty();
            assertThat(rig.shows("skills.list")).isFalse();
            assertThat(rig.shows("skills.nothing")).isTrue();
            assertThat(rig.focused()).isEqualTo("skills.nothing.act");
        }
    }

    @Test
    void the_weeks_are_walked_and_have_a_table_and_a_deed_opens_its_day() {
        try (Rig rig = open(SampleSkills.store())) {
            rig.act(() -> rig.window().open(Place.room("skills")));
            assertThat(column(rig, "skills.list", 0))
                    .containsExactly("esiintyminen", "kirjoittaminen", "englannin puhuminen");
            JComponent chart = rig.find(JComponent.class, "skills.chart");
            rig.press("skills.chart", "LEFT");
            assertThat(Rig.on(() -> chart.getAccessibleContext().getAccessibleName()))
                    .startsWith("Taidon viikot: 16.11.\u201322.11.2026: 1 teko, 22 min");
            rig.press("skills.chart", "LEFT");
            rig.press("skills.chart", "LEFT");
            assertThat(Rig.on(() -> chart.getAccessibleContext().getAccessibleName()))
                    .contains("1 ilman minuutteja");
            rig.press("skills.chart", "ctrl shift T");
            assertThat(column(rig, "skills.weeks", 2)).startsWith("15", "22", "29", "?");
            rig.press("skills.list", "DOWN");
            assertThat(label(rig, "skills.skill")).isEqualTo("kirjoittaminen");
            JTable deeds = rig.find(JTable.class, "skills.deeds");
            rig.act(() -> deeds.setRowSelectionInterval(0, 0));
            rig.press("skills.deeds", "ENTER");
            assertThat(label(rig, "today.title")).isEqualTo("Lauantai 21.11.2026");
        }
    }

    @Test
    void earlier_skills_are_offered_and_one_press_writes_them() {
        try (Rig rig = open(SampleSkills.store())) {
            rig.press("entry", "alt LEFT");
            rig.press("entry", "alt LEFT");
            rig.press("deeds", "HOME");
            rig.press("deeds", "ENTER");
            assertThat(rig.text("deed.skills")).isEqualTo("kirjoittaminen");
            rig.press("deed.skills", "END");
            rig.type("deed.skills", ", eng");
            assertThat(rig.button("deed.skill.0").getText()).isEqualTo("englannin puhuminen");
            rig.click("deed.skill.0");
            assertThat(rig.text("deed.skills")).isEqualTo("kirjoittaminen, englannin puhuminen");
            rig.click("deed.skills.open");
            assertThat(label(rig, "skills.skill")).isEqualTo("kirjoittaminen");
        }
    }

    private static Rig open(MemoryStore store) {
        return Rig.open(store, Screens.rooms());
    }

    private static List<String> column(Rig rig, String name, int column) {
        JTable table = rig.find(JTable.class, name);
        return Rig.on(() -> IntStream.range(0, table.getRowCount())
                .mapToObj(row -> String.valueOf(table.getValueAt(row, column)))
                .toList());
    }

    private static String label(Rig rig, String name) {
        JLabel label = rig.find(JLabel.class, name);
        return Rig.on(label::getText);
    }

    private static List<Practice> practices(Rig rig) {
        try (var deeds = rig.work().ledger().journal().all(Activity.class)) {
            return deeds.flatMap(deed -> deed.practice().stream()).toList();
        }
    }
}
