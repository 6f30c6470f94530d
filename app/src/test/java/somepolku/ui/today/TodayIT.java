package somepolku.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.FocusEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.DayNote;
import somepolku.domain.term.ChannelId;
import somepolku.fakes.MemoryStore;
import somepolku.gui.BlankRoom;
import somepolku.gui.Display;
import somepolku.gui.Rig;
import somepolku.gui.SampleDay;
import somepolku.kit.Problem;
import somepolku.ui.kit.Place;

class TodayIT extends Display {
    private final BlankRoom metrics = new BlankRoom("metrics");

    private Rig open(MemoryStore store) {
        return Rig.open(store, ui -> List.of(new TodayRoom(ui), metrics, new BlankRoom("imports")));
    }

    @Test
    void a_typed_line_becomes_a_deed_and_undo_takes_it_back() {
        try (Rig rig = open(new MemoryStore())) {
            assertThat(rig.focused()).isEqualTo("entry");
            assertThat(rig.shows("today.empty")).isTrue();

            rig.type("entry", "klo 14:30 @linkedin #portfolio Kirjoitin päivityksen 25 min");
            assertThat(rig.chips()).containsExactly("14.30", "LinkedIn", "portfolio", "25 min");
            rig.press("entry", "ENTER");

            assertThat(rig.text("entry")).isEmpty();
            Activity deed = rig.work().diary().deeds(Rig.TODAY).get(0);
            assertThat(deed.title()).isEqualTo("Kirjoitin päivityksen");
            assertThat(deed.channel()).isEqualTo(new ChannelId("linkedin"));
            assertThat(deed.minutes()).hasValue(25);
            assertThat(titles(rig)).containsExactly("Kirjoitin päivityksen");
            assertThat(label(rig, "deeds.summary")).isEqualTo("\u00b7 1 teko, 25 min");
            assertThat(rig.tooltip("undo")).isEqualTo("Kumoa: Kirjaa teko");

            rig.press("entry", "ctrl Z");
            assertThat(rig.work().diary().deeds(Rig.TODAY)).isEmpty();
            assertThat(rig.shows("today.empty")).isTrue();

            rig.press("entry", "ctrl shift Z");
            assertThat(titles(rig)).containsExactly("Kirjoitin päivityksen");
        }
    }

    @Test
    void undo_within_the_line_comes_before_the_journals() {
        try (Rig rig = open(SampleDay.store())) {
            rig.type("entry", "Soitin");
            rig.press("entry", "ctrl Z");
            assertThat(rig.text("entry")).isEmpty();
            assertThat(titles(rig)).hasSize(4);
        }
    }

    @Test
    void a_line_that_the_journal_refuses_stays_in_the_field() {
        MemoryStore store = new MemoryStore();
        try (Rig rig = open(store)) {
            store.failWith(Problem.badInput("journal.broken", "levy on täynnä"));
            rig.type("entry", "Kysyin neuvoa");
            rig.press("entry", "ENTER");
            assertThat(rig.text("entry")).isEqualTo("Kysyin neuvoa");
            assertThat(rig.message()).contains("levy on täynnä");
            store.failWith(null);
            rig.press("entry", "ENTER");
            assertThat(titles(rig)).containsExactly("Kysyin neuvoa");
        }
    }

    @Test
    void a_chip_chooses_its_part_of_the_line() {
        try (Rig rig = open(new MemoryStore())) {
            rig.type("entry", "Soitin 15 min");
            rig.click("entry.chip.0");
            rig.type("entry", "20 min");
            assertThat(rig.text("entry")).isEqualTo("Soitin 20 min");
        }
    }

    @Test
    void the_note_is_kept_after_a_pause() {
        try (Rig rig = open(new MemoryStore())) {
            rig.type("note", "Soitto oli helpompi kuin pelkäsin.");
            assertThat(label(rig, "note.state")).isEqualTo("Ei vielä tallessa");
            rig.await(
                    "the note is kept", () -> rig.work().diary().note(Rig.TODAY).isPresent());
            rig.settle();
            assertThat(label(rig, "note.state")).isEqualTo("Tallennettu");
        }
    }

    @Test
    void the_note_is_kept_when_the_day_is_left_and_is_there_again() {
        try (Rig rig = open(new MemoryStore())) {
            rig.type("note", "Maanantain merkintä");
            rig.press("note", "alt RIGHT");
            assertThat(label(rig, "today.title")).isEqualTo("Tiistai 24.11.2026");
            assertThat(rig.text("note")).isEmpty();
            assertThat(rig.work().diary().note(Rig.TODAY).map(DayNote::text)).contains("Maanantain merkintä");
            assertThat(rig.work().diary().note(Rig.TODAY.plusDays(1))).isEmpty();
            rig.press("note", "alt LEFT");
            assertThat(rig.text("note")).isEqualTo("Maanantain merkintä");
        }
    }

    @Test
    void the_note_is_kept_when_the_room_is_left() {
        try (Rig rig = open(new MemoryStore())) {
            rig.type("note", "Kesken");
            rig.press("note", "ctrl 4");
            assertThat(rig.work().diary().note(Rig.TODAY).map(DayNote::text)).contains("Kesken");
        }
    }

    @Test
    void a_note_that_cannot_be_kept_stays_in_the_editor_and_keeps_the_window_open() {
        MemoryStore store = new MemoryStore();
        try (Rig rig = open(store)) {
            store.failWith(Problem.badInput("journal.broken", "tikku on irti"));
            rig.type("note", "Tärkeä");
            rig.closeByHand();
            assertThat(rig.openings()).isEmpty();
            rig.act(() -> rig.window().open(Place.room("metrics")));
            rig.press("search", "ctrl K");
            rig.type("palette.field", "esimerkki");
            rig.press("palette.field", "ENTER");
            assertThat(rig.openings()).isEmpty();
            assertThat(rig.message()).contains("ei saatu talteen");
            rig.act(() -> rig.window().open(Place.room("today")));
            assertThat(rig.text("note")).isEqualTo("Tärkeä");
            assertThat(label(rig, "note.state")).isEqualTo("Ei tallessa: vain tässä muokkaimessa");
            store.failWith(null);
            rig.closeByHand();
            assertThat(rig.openings()).containsExactly("closed");
            assertThat(rig.work().diary().note(Rig.TODAY).map(DayNote::text)).contains("Tärkeä");
        }
    }

    @Test
    void undo_outside_the_note_takes_the_note_back_in_the_editor_too() {
        try (Rig rig = open(new MemoryStore())) {
            rig.type("note", "Turha");
            rig.press("entry", "ctrl S");
            rig.press("entry", "ctrl Z");
            assertThat(rig.work().diary().note(Rig.TODAY)).isEmpty();
            assertThat(rig.text("note")).isEmpty();
        }
    }

    @Test
    void any_day_is_reached_by_its_date() {
        try (Rig rig = open(SampleDay.store())) {
            rig.press("entry", "ctrl G");
            rig.act(() ->
                    rig.find(javax.swing.JTextField.class, "calendar.date").setText("22.11.2026"));
            rig.press("calendar.date", "ENTER");
            assertThat(label(rig, "today.title")).isEqualTo("Sunnuntai 22.11.2026");
            assertThat(label(rig, "today.far")).isEqualTo("Eilen");
            assertThat(titles(rig)).containsExactly("Julkaisin: Kolme kaaviovirhettä");
            rig.press("entry", "ctrl T");
            assertThat(titles(rig)).hasSize(4);
        }
    }

    @Test
    void who_comes_to_the_deeds_by_keyboard_sees_where_the_focus_is() {
        try (Rig rig = open(SampleDay.store())) {
            JList<?> list = rig.find(JList.class, "deeds");
            rig.act(() -> list.requestFocusInWindow(FocusEvent.Cause.TRAVERSAL_FORWARD));
            assertThat(rig.focused()).isEqualTo("deeds");
            assertThat(Rig.on(list::getSelectedIndex)).isZero();
        }
    }

    @Test
    void a_day_with_one_deed_leaves_no_room_for_a_second() {
        try (Rig rig = open(new MemoryStore())) {
            rig.type("entry", "Soitin");
            rig.press("entry", "ENTER");
            JList<?> list = rig.find(JList.class, "deeds");
            int rows = Rig.on(() -> list.getCellBounds(0, 0).height);
            assertThat(Rig.on(() -> list.getParent().getHeight())).isEqualTo(rows);
        }
    }

    @Test
    void a_deed_is_changed_in_its_form_and_moves_to_the_day_it_is_given() {
        try (Rig rig = open(SampleDay.store())) {
            rig.press("deeds", "DOWN");
            rig.press("deeds", "ENTER");
            assertThat(rig.focused()).isEqualTo("deed.title");
            rig.act(() -> rig.find(javax.swing.JTextField.class, "deed.minutes").setText("puoli tuntia"));
            rig.click("deed.save");
            assertThat(label(rig, "deed.wrong")).startsWith("Kirjoita täydet minuutit");
            rig.act(() -> rig.find(javax.swing.JTextField.class, "deed.minutes").setText("30"));
            rig.act(() -> rig.find(javax.swing.JTextField.class, "deed.day").setText("20.11.2026"));
            rig.click("deed.save");
            assertThat(rig.shows("deed.form")).isFalse();
            assertThat(titles(rig)).hasSize(3);
            Activity moved = rig.work().diary().deeds(Rig.TODAY.minusDays(3)).get(0);
            assertThat(moved.minutes()).hasValue(30);
            rig.click("message.act");
            assertThat(label(rig, "today.title")).isEqualTo("Perjantai 20.11.2026");
            assertThat(rig.focused()).isEqualTo("deeds");
        }
    }

    @Test
    void what_a_form_says_is_kept_when_the_day_is_left() {
        try (Rig rig = open(SampleDay.store())) {
            rig.press("deeds", "ENTER");
            rig.type("deed.text", "Keskustelu jatkui");
            rig.press("deed.text", "alt LEFT");
            assertThat(rig.shows("deed.form")).isFalse();
            assertThat(rig.work().diary().deeds(Rig.TODAY).get(0).text()).isEqualTo("Keskustelu jatkui");
            rig.click("message.act");
            assertThat(rig.work().diary().deeds(Rig.TODAY).get(0).text()).isEmpty();
        }
    }

    @Test
    void the_note_can_be_read_without_its_marks_and_goes_on_being_written() {
        try (Rig rig = open(SampleDay.store())) {
            rig.click("note.how.1");
            assertThat(rig.text("note.read"))
                    .startsWith("Soitto oli helpompi kuin pelkäsin. Rekrytoija")
                    .contains("\u2022\u2002Kysy Mialta");
            rig.press("note.read", "alt LEFT");
            assertThat(rig.text("note.read")).startsWith("Tälle päivälle ei ole vielä kirjoitettu.");
            rig.click("note.how.0");
            rig.type("note", "Sunnuntai");
            rig.click("note.how.1");
            assertThat(rig.text("note.read")).startsWith("Sunnuntai");
            assertThat(rig.work().diary().note(Rig.TODAY.minusDays(1)).map(DayNote::text))
                    .contains("Sunnuntai");
        }
    }

    @Test
    void undo_brings_the_day_that_it_touches_into_sight_and_redo_too() {
        try (Rig rig = open(new MemoryStore())) {
            rig.type("note", "Maanantain merkintä");
            rig.press("note", "alt LEFT");
            rig.type("entry", "Sunnuntain teko");
            rig.press("entry", "ENTER");
            rig.press("entry", "alt LEFT");
            assertThat(label(rig, "today.title")).isEqualTo("Lauantai 21.11.2026");

            rig.press("note", "ctrl Z");
            assertThat(label(rig, "today.title")).isEqualTo("Sunnuntai 22.11.2026");
            assertThat(rig.shows("today.empty")).isTrue();
            assertThat(rig.focused()).isEqualTo("note");
            rig.press("note", "ctrl Z");
            assertThat(label(rig, "today.title")).isEqualTo("Maanantai 23.11.2026");
            assertThat(rig.text("note")).isEmpty();

            rig.press("note", "ctrl shift Z");
            assertThat(rig.text("note")).isEqualTo("Maanantain merkintä");
            rig.press("note", "ctrl shift Z");
            assertThat(label(rig, "today.title")).isEqualTo("Sunnuntai 22.11.2026");
            assertThat(titles(rig)).containsExactly("Sunnuntain teko");
        }
    }

    @Test
    void escape_leaves_the_form_without_a_change() {
        try (Rig rig = open(SampleDay.store())) {
            rig.press("deeds", "DOWN");
            rig.press("deeds", "ENTER");
            rig.type("deed.title", "Hups");
            rig.press("deed.title", "ESCAPE");
            rig.press("deeds", "alt LEFT");
            assertThat(rig.work().diary().deeds(Rig.TODAY).get(0).title()).startsWith("Kommentoin");
        }
    }

    @Test
    void a_deed_is_removed_and_comes_back_by_the_message() {
        try (Rig rig = open(SampleDay.store())) {
            rig.press("deeds", "DOWN");
            rig.press("deeds", "DELETE");
            assertThat(titles(rig)).hasSize(3);
            rig.click("message.act");
            assertThat(titles(rig)).hasSize(4);
        }
    }

    @Test
    void an_offer_to_undo_goes_with_the_next_change() {
        try (Rig rig = open(SampleDay.store())) {
            rig.press("deeds", "DOWN");
            rig.press("deeds", "DELETE");
            assertThat(rig.shows("message.act")).isTrue();
            rig.type("entry", "Soitin");
            rig.press("entry", "ENTER");
            assertThat(rig.shows("message.act")).isFalse();
        }
    }

    @Test
    void a_deed_leads_to_its_place_on_the_chart_and_back() {
        try (Rig rig = open(SampleDay.store())) {
            Activity deed = rig.work().diary().deeds(Rig.TODAY).get(1);
            rig.act(() -> rig.window().open(Place.deed(Rig.TODAY, deed)));
            JList<?> list = rig.find(JList.class, "deeds");
            assertThat(Rig.on(list::getSelectedValue)).isEqualTo(deed);
            rig.press("deeds", "ENTER");
            rig.click("deed.chart");
            assertThat(Rig.on(metrics::asked))
                    .containsExactly(Place.chart(Optional.empty(), deed.day(), Optional.of(deed)));
        }
    }

    @Test
    void the_first_day_offers_what_works_and_nothing_else() {
        try (Rig rig = open(new MemoryStore())) {
            assertThat(rig.shows("next.act")).isTrue();
            rig.click("next.step.1");
            assertThat(rig.openings()).containsExactly("sample");
        }
    }

    @Test
    void in_a_narrow_window_the_right_column_waits_behind_a_button() {
        try (Rig rig = open(SampleDay.store())) {
            rig.resize(1024, 700);
            assertThat(rig.shows("next")).isFalse();
            JComponent entry = rig.find(JComponent.class, "entry");
            int alone = Rig.on(entry::getWidth);
            rig.click("today.drawer");
            assertThat(rig.shows("next")).isTrue();
            assertThat(Rig.on(entry::getWidth)).isEqualTo(alone - 344);
            rig.resize(1280, 800);
            assertThat(rig.shows("today.drawer")).isFalse();
        }
    }

    @Test
    void a_journal_that_cannot_be_written_is_shown_as_it_is() {
        MemoryStore store = SampleDay.store();
        store.becomeReadOnly();
        try (Rig rig = open(store)) {
            assertThat(titles(rig)).hasSize(4);
            assertThat(label(rig, "status.saved")).isEqualTo("Vain luku");
            assertThat(Rig.on(rig.find(JComponent.class, "entry")::isEnabled)).isFalse();
        }
    }

    private static List<String> titles(Rig rig) {
        JList<?> list = rig.find(JList.class, "deeds");
        return Rig.on(() -> java.util.stream.IntStream.range(0, list.getModel().getSize())
                .mapToObj(at -> ((Activity) list.getModel().getElementAt(at)).title())
                .toList());
    }

    private static String label(Rig rig, String name) {
        JLabel found = rig.find(JLabel.class, name);
        return Rig.on(found::getText);
    }
}
