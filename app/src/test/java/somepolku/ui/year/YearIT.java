package somepolku.ui.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTable;
import org.junit.jupiter.api.Test;
import somepolku.gui.Display;
import somepolku.gui.Rig;
import somepolku.gui.SampleDay;
import somepolku.ui.today.TodayRoom;

class YearIT extends Display {
    @Test
    void the_keyboard_walks_the_year_and_opens_a_day() {
        try (Rig rig = open()) {
            rig.press("entry", "ctrl shift Y");
            assertThat(rig.focused()).isEqualTo("year.map");
            assertThat(said(rig)).isEqualTo("Vuoden teot päivittäin: ma 23.11.2026, 4 tekoa, 1 h 30 min");
            rig.press("year.map", "UP");
            assertThat(said(rig)).endsWith("su 22.11.2026, 1 teko");
            assertThat(label(rig, "year.day")).isEqualTo("su 22.11.2026, 1 teko");
            rig.press("year.map", "LEFT");
            assertThat(said(rig)).endsWith("su 15.11.2026");
            rig.press("year.map", "HOME");
            assertThat(said(rig)).endsWith("to 1.1.2026");
            rig.press("year.map", "END");
            assertThat(said(rig)).endsWith("to 31.12.2026");
            rig.press("year.map", "T");
            rig.press("year.map", "UP");
            rig.press("year.map", "ENTER");
            assertThat(label(rig, "today.title")).isEqualTo("Sunnuntai 22.11.2026");
        }
    }

    @Test
    void the_table_twin_opens_a_day_too_and_a_click_on_the_map_as_well() {
        try (Rig rig = open()) {
            rig.press("entry", "ctrl shift Y");
            rig.press("year.map", "ctrl shift T");
            JTable table = rig.find(JTable.class, "year.table");
            assertThat(Rig.on(table::getRowCount)).isEqualTo(2);
            assertThat(Rig.on(
                            () -> table.getValueAt(0, 0) + " " + table.getValueAt(0, 2) + " " + table.getValueAt(0, 3)))
                    .isEqualTo("ma 23.11.2026 4 90");
            rig.act(() -> table.setRowSelectionInterval(1, 1));
            rig.press("year.table", "ENTER");
            assertThat(label(rig, "today.title")).isEqualTo("Sunnuntai 22.11.2026");
            rig.press("entry", "ctrl shift Y");
            rig.click("year.view.0");
            JComponent map = rig.find(JComponent.class, "year.map");
            rig.act(() -> map.dispatchEvent(
                    new MouseEvent(map, MouseEvent.MOUSE_CLICKED, 0, 0, 32, 80, 1, false, MouseEvent.BUTTON1)));
            assertThat(label(rig, "today.title")).contains(".1.2026");
        }
    }

    @Test
    void from_the_year_the_navigation_leads_back_to_the_day() {
        try (Rig rig = open()) {
            rig.press("entry", "ctrl shift Y");
            rig.press("nav", "ENTER");
            assertThat(rig.shows("today.title")).isTrue();
            rig.press("entry", "ctrl shift Y");
            rig.press("year.map", "ESCAPE");
            assertThat(rig.shows("today.title")).isTrue();
        }
    }

    private static Rig open() {
        return Rig.open(SampleDay.store(), ui -> List.of(new TodayRoom(ui), new YearRoom(ui)));
    }

    private static String said(Rig rig) {
        JComponent map = rig.find(JComponent.class, "year.map");
        return Rig.on(() -> map.getAccessibleContext().getAccessibleName());
    }

    private static String label(Rig rig, String name) {
        JLabel label = rig.find(JLabel.class, name);
        return Rig.on(label::getText);
    }
}
