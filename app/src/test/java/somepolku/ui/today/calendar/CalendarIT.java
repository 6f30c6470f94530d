package somepolku.ui.today.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Activity;
import somepolku.gui.Display;
import somepolku.gui.Rig;
import somepolku.gui.SampleDay;
import somepolku.ui.today.TodayRoom;

class CalendarIT extends Display {
    @Test
    void the_keyboard_leads_through_days_months_and_years_and_opens_one() {
        try (Rig rig = open()) {
            rig.press("entry", "ctrl G");
            rig.press("calendar.date", "DOWN");
            assertThat(said(rig)).startsWith("ma 23.11.2026, tänään, 4 tekoa");
            press(rig, "LEFT");
            assertThat(said(rig)).startsWith("su 22.11.2026, 1 teko: LinkedIn");
            press(rig, "UP");
            assertThat(said(rig)).startsWith("su 15.11.2026");
            press(rig, "HOME");
            assertThat(said(rig)).startsWith("ma 9.11.2026");
            press(rig, "END");
            assertThat(said(rig)).startsWith("su 15.11.2026");
            press(rig, "PAGE_DOWN");
            assertThat(said(rig)).startsWith("ti 15.12.2026");
            press(rig, "shift PAGE_UP");
            assertThat(said(rig)).startsWith("ma 15.12.2025");
            press(rig, "shift PAGE_DOWN");
            press(rig, "alt shift LEFT");
            assertThat(said(rig)).startsWith("ma 23.11.2026");
            press(rig, "alt shift LEFT");
            assertThat(said(rig)).startsWith("su 22.11.2026");
            press(rig, "T");
            assertThat(said(rig)).startsWith("ma 23.11.2026");
            press(rig, "RIGHT");
            press(rig, "PAGE_UP");
            press(rig, "ENTER");
            assertThat(rig.shows("calendar.date")).isFalse();
            assertThat(title(rig)).isEqualTo("Lauantai 24.10.2026");
        }
    }

    @Test
    void a_day_long_ago_is_written_afterwards() {
        try (Rig rig = open()) {
            type(rig, "24.12.2019");
            rig.press("calendar.date", "ENTER");
            assertThat(title(rig)).isEqualTo("Tiistai 24.12.2019");
            rig.type("entry", "Aloitin blogin 30 min");
            rig.press("entry", "ENTER");
            assertThat(rig.work().diary().deeds(LocalDate.of(2019, 12, 24)))
                    .extracting(Activity::title)
                    .containsExactly("Aloitin blogin");
            rig.press("entry", "alt shift RIGHT");
            assertThat(title(rig)).isEqualTo("Sunnuntai 22.11.2026");
            rig.press("entry", "alt shift LEFT");
            assertThat(title(rig)).isEqualTo("Tiistai 24.12.2019");
        }
    }

    @Test
    void a_day_to_come_takes_a_note_and_refuses_a_deed_in_one_line() {
        try (Rig rig = open()) {
            type(rig, "25.11.2026");
            rig.press("calendar.date", "ENTER");
            rig.type("entry", "Kommentoin");
            rig.press("entry", "ENTER");
            assertThat(rig.message()).startsWith("ke 25.11.2026 on vasta tulossa.");
            assertThat(rig.text("entry")).isEqualTo("Kommentoin");
            assertThat(rig.work().diary().deeds(Rig.TODAY.plusDays(2))).isEmpty();
            rig.type("note", "Muista kysyä");
            rig.press("note", "ctrl T");
            assertThat(rig.work().diary().note(Rig.TODAY.plusDays(2))).isPresent();
            rig.press("entry", "ENTER");
            assertThat(rig.work().diary().deeds(Rig.TODAY)).hasSize(5);
        }
    }

    @Test
    void a_deed_is_not_moved_to_a_day_to_come() {
        try (Rig rig = open()) {
            rig.press("deeds", "ENTER");
            rig.act(() -> rig.find(JTextField.class, "deed.day").setText("25.11.2026"));
            rig.click("deed.save");
            assertThat(rig.shows("deed.wrong")).isTrue();
            assertThat(rig.work().diary().deeds(Rig.TODAY)).hasSize(4);
            rig.act(() -> rig.find(JTextField.class, "deed.day").setText("22.11.2026"));
            rig.click("deed.save");
            assertThat(rig.work().diary().deeds(Rig.TODAY)).hasSize(3);
        }
    }

    @Test
    void what_is_no_date_is_answered_in_one_line_and_the_popup_stays() {
        try (Rig rig = open()) {
            type(rig, "31.2.2026");
            rig.press("calendar.date", "ENTER");
            assertThat(rig.shows("calendar.wrong")).isTrue();
            assertThat(title(rig)).isEqualTo("Maanantai 23.11.2026");
            type(rig, "22.11.");
            rig.press("calendar.date", "ENTER");
            assertThat(title(rig)).isEqualTo("Sunnuntai 22.11.2026");
        }
    }

    private static Rig open() {
        return Rig.open(SampleDay.store(), ui -> List.of(new TodayRoom(ui)));
    }

    private static void type(Rig rig, String day) {
        if (!rig.shows("calendar.date")) {
            rig.press("entry", "ctrl G");
        }
        rig.act(() -> rig.find(JTextField.class, "calendar.date").setText(day));
    }

    private static void press(Rig rig, String key) {
        rig.press(rig.focused(), key);
    }

    private static String said(Rig rig) {
        DayCell cell = rig.find(DayCell.class, rig.focused());
        return Rig.on(() -> cell.getAccessibleContext().getAccessibleName());
    }

    private static String title(Rig rig) {
        JLabel label = rig.find(JLabel.class, "today.title");
        return Rig.on(label::getText);
    }
}
