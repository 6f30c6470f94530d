package somepolku.ui.causes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTable;
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
            assertThat(texts(rig)).anyMatch(text -> text.startsWith("Todennäköinen yhteys"));
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
