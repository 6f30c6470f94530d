package somepolku.ui.causes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import somepolku.gui.Display;
import somepolku.gui.Rig;
import somepolku.gui.SampleCauses;
import somepolku.gui.Screens;
import somepolku.ui.causes.model.CausesState.Line;

class CausesIT extends Display {
    @Test
    void the_effect_that_was_put_in_is_listed_at_its_tier_and_nothing_else_is_claimed() {
        try (Rig rig = Rig.open(SampleCauses.store(), Screens.rooms())) {
            rig.press("entry", "ctrl 5");
            List<Line> lines = lines(rig);
            assertThat(lines.get(0).title()).isEqualTo("Kommentti ja päivitysten näytöt");
            assertThat(lines.get(0).tier()).isEqualTo(4);
            assertThat(lines.subList(1, lines.size())).noneMatch(line -> line.tier() >= 3);
            assertThat(text(rig, "causes.name")).isEqualTo(lines.get(0).title());
            assertThat(texts(rig))
                    .anyMatch(
                            text -> text.startsWith("Teon jälkeen luku oli tavallista suurempi: vahvimpana päivänä +"));
            assertThat(texts(rig)).contains("Syytä ei ole osoitettu.");
            assertThat(text(rig, "causes.checked")).startsWith("Tarkistettu");
        }
    }

    @Test
    void by_keyboard_from_the_list_to_a_mark_its_day_and_back_to_the_table() {
        try (Rig rig = Rig.open(SampleCauses.store(), Screens.rooms())) {
            rig.press("entry", "ctrl 5");
            JComponent chart = rig.find(JComponent.class, "causes.chart");
            assertThat(Rig.on(() -> chart.getAccessibleContext().getAccessibleName()))
                    .contains("Päivitysten näytöt", "tekoja");
            rig.press("causes.chart", "HOME");
            String first = text(rig, "causes.told");
            rig.press("causes.chart", "RIGHT");
            assertThat(text(rig, "causes.told"))
                    .isNotEqualTo(first)
                    .contains("2026: ")
                    .contains("teko");
            rig.press("causes.list", "ctrl shift T");
            JTable table = rig.find(JTable.class, "causes.table");
            assertThat(Rig.on(table::getRowCount)).isEqualTo(176);
            rig.act(() -> table.setRowSelectionInterval(3, 3));
            rig.press("causes.table", "ENTER");
            assertThat(rig.shows("today")).isTrue();
            assertThat(text(rig, "today.title")).isEqualTo("Torstai 19.11.2026");
        }
    }

    @Test
    void the_list_leads_through_the_pairs_and_none_of_them_shows_more_than_it_may() {
        try (Rig rig = Rig.open(SampleCauses.store(), Screens.rooms())) {
            rig.press("entry", "ctrl 5");
            List<Line> lines = lines(rig);
            for (int at = 1; at < lines.size(); at++) {
                rig.press("causes.list", "DOWN");
                assertThat(text(rig, "causes.name")).isEqualTo(lines.get(at).title());
                assertThat(rig.shows("causes.whisker")).isFalse();
            }
            rig.press("causes.list", "HOME");
            assertThat(rig.shows("causes.whisker")).isTrue();
        }
    }

    @Test
    void a_day_is_marked_from_the_page_heeded_at_once_and_taken_back_by_one_undo() {
        try (Rig rig = Rig.open(SampleCauses.store(), Screens.rooms())) {
            rig.press("entry", "ctrl 5");
            assertThat(rig.button("causes.marked").getText()).isEqualTo("Merkitty: poikkeuspäiviä 0, kirjaamattomia 0");
            String before = text(rig, "causes.under");
            rig.click("causes.marked");
            rig.click("causes.marks.add");
            set(rig, "mark.first", "1.13.2026");
            rig.press("mark.first", "ENTER");
            assertThat(text(rig, "mark.wrong")).startsWith("”1.13.2026” ei ole päivä");
            set(rig, "mark.first", "10.11.2026");
            set(rig, "mark.last", "12.11.2026");
            rig.type("mark.reason", "Palvelin oli nurin");
            rig.press("mark.reason", "ENTER");
            assertThat(rig.shows("mark.form")).isFalse();
            JTable marks = rig.find(JTable.class, "causes.marks");
            assertThat(Rig.on(() ->
                            marks.getValueAt(0, 0) + ", " + marks.getValueAt(0, 1) + ", " + marks.getValueAt(0, 2)))
                    .isEqualTo("10.11.–12.11.2026, Poikkeuspäivä, Palvelin oli nurin");
            assertThat(rig.button("causes.marked").getText()).isEqualTo("Merkitty: poikkeuspäiviä 3, kirjaamattomia 0");
            tab(rig, 0);
            assertThat(text(rig, "causes.under")).contains("173 päivää");
            rig.press("causes.list", "ctrl Z");
            assertThat(text(rig, "causes.under")).isEqualTo(before);
            assertThat(rig.button("causes.marked").getText()).isEqualTo("Merkitty: poikkeuspäiviä 0, kirjaamattomia 0");
        }
    }

    @Test
    void an_action_is_refined_from_its_finding_by_keyboard_and_taken_back_by_one_undo() {
        try (Rig rig = Rig.open(SampleCauses.store(), Screens.rooms())) {
            rig.press("entry", "ctrl 5");
            rig.act(() -> rig.button("causes.refine").requestFocusInWindow());
            rig.press("causes.refine", "SPACE");
            assertThat(text(rig, "refine.title")).isEqualTo("Tarkenna: Kommentti");
            assertThat(rig.shows("causes.name")).isFalse();
            rig.press("refine.linkedin/comment#kysymys", "SPACE");
            assertThat(lines(rig))
                    .extracting(Line::title)
                    .anyMatch(title -> title.startsWith("Kommentti (#kysymys) ja "));
            assertThat(Rig.on(() -> rig.find(JCheckBox.class, "refine.linkedin/comment#kysymys")
                            .isSelected()))
                    .isTrue();
            rig.press("refine.linkedin/comment#kysymys", "ctrl Z");
            assertThat(lines(rig)).extracting(Line::title).noneMatch(title -> title.contains("#kysymys"));
            rig.press("refine.linkedin/comment#kysymys", "ESCAPE");
            assertThat(rig.shows("refine")).isFalse();
            assertThat(rig.shows("causes.name")).isTrue();
        }
    }

    @Test
    void before_and_after_a_deed_says_when_and_that_one_time_shows_no_cause() {
        try (Rig rig = Rig.open(SampleCauses.store(), Screens.rooms())) {
            rig.press("entry", "ctrl 5");
            tab(rig, 1);
            rig.press("causes.around.deeds", "END");
            JComponent said = rig.find(JComponent.class, "causes.around.said");
            List<String> texts = Rig.on(() -> IntStream.range(0, said.getComponentCount())
                    .mapToObj(at -> ((JLabel) said.getComponent(at)).getText())
                    .toList());
            assertThat(texts.get(0)).startsWith("Teit tämän ");
            assertThat(texts.get(1)).matches("Ennen \\(.*\\): \\d+ päivässä, lukemat 7 päivältä\\.");
            assertThat(texts.get(2)).matches("Siitä alkaen \\(.*\\): \\d+ päivässä, lukemat 7 päivältä\\.");
            assertThat(texts.get(texts.size() - 1)).isEqualTo("Yksi kerta ei kerro syytä.");
            rig.press("causes.around.strip", "LEFT");
            rig.press("causes.around.strip", "ENTER");
            assertThat(rig.shows("today")).isTrue();
        }
    }

    private static void set(Rig rig, String field, String text) {
        rig.act(() -> rig.find(JTextField.class, field).setText(text));
    }

    private static void tab(Rig rig, int at) {
        JTabbedPane tabs = rig.find(JTabbedPane.class, "causes.tabs");
        rig.act(() -> tabs.setSelectedIndex(at));
    }

    private static List<Line> lines(Rig rig) {
        JList<?> list = rig.find(JList.class, "causes.list");
        return Rig.on(() -> IntStream.range(0, list.getModel().getSize())
                .mapToObj(at -> (Line) list.getModel().getElementAt(at))
                .toList());
    }

    private static String text(Rig rig, String name) {
        JLabel label = rig.find(JLabel.class, name);
        return Rig.on(label::getText);
    }

    private static List<String> texts(Rig rig) {
        JComponent said = rig.find(JComponent.class, "causes.said");
        return Rig.on(() -> IntStream.range(0, said.getComponentCount())
                .mapToObj(at -> ((JLabel) said.getComponent(at)).getText())
                .toList());
    }
}
