package somepolku.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.DayNote;
import somepolku.fakes.MemoryStore;
import somepolku.ui.today.TodayRoom;
import somepolku.ui.year.YearRoom;

/** A day that is written, left, found and changed by the keyboard alone. */
class KeyboardDayIT extends Display {
    private static Rig open(MemoryStore store) {
        return Rig.open(
                store,
                ui -> List.of(new TodayRoom(ui), new YearRoom(ui), new BlankRoom("metrics"), new BlankRoom("imports")));
    }

    private static String title(Rig rig) {
        JLabel title = rig.find(JLabel.class, "today.title");
        return Rig.on(title::getText);
    }

    private static Activity first(Rig rig) {
        return rig.work().diary().deeds(Rig.TODAY).get(0);
    }

    @Test
    void a_day_is_written_left_found_and_changed() {
        try (Rig rig = open(new MemoryStore())) {
            Hands hands = new Hands(rig);
            // Written: the entry line has the focus, Tab leads on to the note.
            hands.at("entry")
                    .type("klo 9-11 @linkedin Kommentoin julkaisua #verkosto")
                    .press("ENTER");
            assertThat(first(rig).title()).isEqualTo("Kommentoin julkaisua");
            assertThat(first(rig).time()).contains(LocalTime.of(9, 0));
            assertThat(first(rig).minutes()).hasValue(120);
            assertThat(first(rig).kindId()).isEqualTo("comment");
            hands.tabTo("note").type("Kulki hyvin.");

            // Left: the note is kept without another word.
            hands.press("alt LEFT").press("alt LEFT");
            assertThat(title(rig)).isEqualTo("Lauantai 21.11.2026");
            assertThat(rig.work().diary().note(Rig.TODAY).map(DayNote::text)).contains("Kulki hyvin.");

            // Found by searching, and the deed is chosen.
            hands.press("ctrl K").at("palette.field").type("julkaisua").press("ENTER");
            assertThat(title(rig)).isEqualTo("Maanantai 23.11.2026");
            hands.at("deeds").press("ENTER").at("deed.title");

            // Changed in its form.
            hands.tabTo("deed.minutes").press("ctrl A").type("90").press("ENTER");
            assertThat(first(rig).minutes()).hasValue(90);
            assertThat(rig.shows("deed.form")).isFalse();

            // Left again for a typed date, and found in the calendar.
            hands.press("ctrl G").at("calendar.date").type("20.11.").press("ENTER");
            assertThat(title(rig)).isEqualTo("Perjantai 20.11.2026");
            hands.press("ctrl G")
                    .at("calendar.date")
                    .press("DOWN")
                    .press("alt shift RIGHT")
                    .press("ENTER");
            assertThat(title(rig)).isEqualTo("Maanantai 23.11.2026");

            // And the note is changed and taken back.
            hands.tabTo("note").press("ctrl END").type(" Huomenna lisää.").press("alt LEFT");
            assertThat(rig.work().diary().note(Rig.TODAY).map(DayNote::text)).contains("Kulki hyvin. Huomenna lisää.");
            hands.press("ctrl Z");
            assertThat(title(rig)).isEqualTo("Maanantai 23.11.2026");
            assertThat(rig.text("note")).isEqualTo("Kulki hyvin.");
        }
    }

    @Test
    void a_form_is_filled_in_a_deed_removed_and_brought_back_and_a_day_found_in_the_year() {
        try (Rig rig = open(SampleDay.store())) {
            Hands hands = new Hands(rig);
            hands.at("entry")
                    .press("ctrl K")
                    .at("palette.field")
                    .type("mallilla kysyin")
                    .press("ENTER");
            hands.at("template.whom")
                    .type("Mia")
                    .press("TAB")
                    .type("Mistä alalla puhutaan?")
                    .press("ctrl ENTER");
            assertThat(rig.work().diary().deeds(Rig.TODAY))
                    .extracting(Activity::title)
                    .contains("Kysyin neuvoa: Mia");

            hands.tabTo("deeds").press("END").press("DELETE");
            assertThat(rig.work().diary().deeds(Rig.TODAY)).hasSize(4);
            hands.press("ctrl Z");
            assertThat(rig.work().diary().deeds(Rig.TODAY)).hasSize(5);

            hands.press("ctrl shift Y").at("year.map").press("LEFT").press("ENTER");
            assertThat(rig.shows("today.title")).isTrue();
            assertThat(title(rig)).isNotEqualTo("Maanantai 23.11.2026");
            hands.press("ctrl T");
            assertThat(title(rig)).isEqualTo("Maanantai 23.11.2026");
        }
    }

    @Test
    void the_menu_of_forms_and_what_is_laid_to_the_day_are_reached_by_tab() {
        try (Rig rig = open(SampleDay.store())) {
            Hands hands = new Hands(rig);
            hands.at("entry").tabTo("templates").press("SPACE");
            hands.press("DOWN").press("DOWN").press("ENTER");
            assertThat(rig.focused()).startsWith("template.");
            hands.press("ESCAPE");
            hands.at("entry").tabTo("attach");
        }
    }
}
