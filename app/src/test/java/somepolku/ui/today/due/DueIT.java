package somepolku.ui.today.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javax.swing.JLabel;
import javax.swing.JList;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.DayNote;
import somepolku.domain.journal.Id;
import somepolku.domain.term.DaySpan;
import somepolku.fakes.MemoryStore;
import somepolku.fakes.TypedMetrics;
import somepolku.gui.Display;
import somepolku.gui.Rig;
import somepolku.ui.kit.Room;
import somepolku.ui.kit.look.Theme;
import somepolku.ui.metrics.MetricsRoom;
import somepolku.ui.today.TodayRoom;

class DueIT extends Display {
    private static final DaySpan BEFORE_LAST = new DaySpan(Rig.TODAY.minusWeeks(2), Rig.TODAY.minusDays(8));

    @Test
    void a_number_about_to_be_forgotten_leads_to_its_form_and_the_past_to_its_day() {
        MemoryStore store = MemoryStore.of(
                TypedMetrics.reading(1, TypedMetrics.SEARCHES, BEFORE_LAST, 12),
                new DayNote(new Id<>(new java.util.UUID(3, 3)), Rig.TODAY.minusYears(1), "Aloitin"));
        try (Rig rig = Rig.open(
                store,
                TypedMetrics.channels(),
                Locale.forLanguageTag("fi"),
                Theme.LIGHT,
                ui -> List.of(new TodayRoom(ui), new MetricsRoom(ui)))) {
            assertThat(today(rig)).isEqualTo("Tänään, yksi asia odottaa");
            rig.click("due.act.0");
            assertThat(rig.shows("metrics.form.value")).isTrue();
            rig.type("metrics.form.value", "14");
            rig.press("metrics.form.value", "ENTER");
            rig.press("metrics.list", "ctrl 1");
            assertThat(rig.shows("due.act.0")).isFalse();
            assertThat(today(rig)).isEqualTo("Tänään");
            rig.click("past.0");
            JLabel title = rig.find(JLabel.class, "today.title");
            assertThat(Rig.on(title::getText)).isEqualTo("Sunnuntai 23.11.2025");
        }
    }

    /** What the navigation says of the room. */
    @SuppressWarnings("unchecked")
    private static String today(Rig rig) {
        JList<Room> list = rig.find(JList.class, "nav");
        return Rig.on(() -> list.getCellRenderer()
                .getListCellRendererComponent(list, list.getModel().getElementAt(0), 0, false, false)
                .getAccessibleContext()
                .getAccessibleName());
    }
}
