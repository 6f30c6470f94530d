package somepolku.ui.today.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;
import somepolku.fakes.MemoryStore;
import somepolku.gui.BlankRoom;
import somepolku.gui.Display;
import somepolku.gui.Rig;
import somepolku.gui.SampleDay;
import somepolku.kit.Problem;
import somepolku.ui.today.TodayRoom;

class TemplateIT extends Display {
    private Rig open(MemoryStore store) {
        return Rig.open(store, ui -> List.of(new TodayRoom(ui), new BlankRoom("metrics"), new BlankRoom("imports")));
    }

    /** Finds the command in the palette, as a person does who knows no button. */
    private static void start(Rig rig, String words) {
        rig.press("entry", "ctrl K");
        rig.type("palette.field", words);
        rig.press("palette.field", "ENTER");
    }

    private static String lines(Rig rig) {
        return Rig.on(() -> rig.find(JComponent.class, "template.lines")
                .getAccessibleContext()
                .getAccessibleName());
    }

    @Test
    void a_story_is_counted_while_it_is_written_and_recorded_with_its_readings_as_one_undo() {
        try (Rig rig = open(SampleDay.store())) {
            rig.click("templates");
            rig.click("templates.story");
            assertThat(rig.focused()).isEqualTo("template.title");
            rig.type("template.title", "Kuka olen");
            rig.type("template.said", "Öö, olen Aino ja teen niinku datatyötä Turussa");
            assertThat(lines(rig)).startsWith("Tekstistä laskettu: 8 sanaa, 2 täytesanaa");
            rig.type("template.minutes", "0:30");
            assertThat(lines(rig)).contains("16 sanaa minuutissa").contains("4 täytesanaa minuutissa");
            rig.press("template.minutes", "ENTER");

            assertThat(rig.shows("template.form")).isFalse();
            assertThat(rig.message()).isEqualTo("Kirjattu: Kuka olen");
            assertThat(practised(rig)).hasSize(1);
            assertThat(measured(rig)).isEqualTo(2);
            rig.press("entry", "ctrl Z");
            assertThat(practised(rig)).isEmpty();
            assertThat(measured(rig)).isZero();
        }
    }

    private static List<Activity> practised(Rig rig) {
        return rig.work().diary().deeds(Rig.TODAY).stream()
                .filter(deed -> deed.kindId().equals("story-practice"))
                .toList();
    }

    private static long measured(Rig rig) {
        try (var found = rig.work().ledger().journal().entries(Reading.class, DaySpan.of(Rig.TODAY))) {
            return found.filter(reading -> reading.metric().channel().value().equals("practice"))
                    .count();
        }
    }

    @Test
    void whoever_goes_elsewhere_has_it_recorded_and_a_blank_form_leaves_nothing() {
        try (Rig rig = open(new MemoryStore())) {
            start(rig, "mallilla kirjoitan");
            rig.type("template.thoughts", "Tänään tuntui kevyeltä.");
            rig.press("template.thoughts", "alt LEFT");
            assertThat(rig.shows("template.form")).isFalse();
            List<Activity> written = rig.work().diary().deeds(Rig.TODAY);
            assertThat(written).extracting(Activity::title).containsExactly("Kirjoitin itselleni, 1. kerta");
            assertThat(written.get(0).withheld()).isTrue();

            start(rig, "mallilla star");
            rig.press("template.title", "ESCAPE");
            assertThat(rig.shows("template.form")).isFalse();
            assertThat(rig.work().diary().deeds(Rig.TODAY.minusDays(1))).isEmpty();
        }
    }

    @Test
    void a_number_that_cannot_be_read_is_told_and_what_the_journal_refuses_stays_in_the_form() {
        MemoryStore store = new MemoryStore();
        try (Rig rig = open(store)) {
            start(rig, "mallilla kysyin");
            rig.type("template.whom", "Mia");
            rig.type("template.minutes", "hetki");
            rig.click("template.record");
            assertThat(rig.work().diary().deeds(Rig.TODAY)).isEmpty();
            rig.press("template.minutes", "ctrl A");
            rig.type("template.minutes", "15");
            store.failWith(Problem.badInput("journal.broken", "levy on täynnä"));
            rig.click("template.record");
            assertThat(rig.message()).contains("levy on täynnä");
            assertThat(rig.text("template.whom")).isEqualTo("Mia");
            store.failWith(null);
            rig.click("template.record");
            assertThat(rig.work().diary().deeds(Rig.TODAY))
                    .extracting(Activity::title, Activity::minutes)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("Kysyin neuvoa: Mia", java.util.OptionalInt.of(15)));
        }
    }

    @Test
    void what_was_written_for_oneself_goes_into_reports_only_once_the_person_says_so() {
        try (Rig rig = open(new MemoryStore())) {
            start(rig, "mallilla kirjoitan");
            rig.type("template.thoughts", "Tänään tuntui kevyeltä.");
            rig.press("template.thoughts", "ctrl ENTER");
            rig.press("deeds", "ENTER");
            JCheckBox withheld = rig.find(JCheckBox.class, "deed.withheld");
            assertThat(Rig.on(withheld::isSelected)).isTrue();
            rig.click("deed.withheld");
            rig.click("deed.save");
            assertThat(rig.work().diary().deeds(Rig.TODAY).get(0).withheld()).isFalse();
        }
    }

    @Test
    void in_a_narrow_window_the_form_takes_the_right_side_and_gives_it_back() {
        try (Rig rig = open(SampleDay.store())) {
            rig.resize(1024, 700);
            start(rig, "mallilla star");
            assertThat(rig.shows("template.title")).isTrue();
            assertThat(rig.shows("today.drawer")).isFalse();
            rig.press("template.title", "ESCAPE");
            assertThat(rig.shows("today.drawer")).isTrue();
        }
    }

    @Test
    void what_a_killed_program_left_half_written_is_gone_on_with() {
        MemoryStore store = new MemoryStore();
        try (Rig rig = open(store)) {
            start(rig, "mallilla kirjoitan");
            rig.type("template.thoughts", "Tänään tuntui kevyeltä.");
            rig.await("it is kept", () -> store.draft("template").isPresent());
            // As if it was killed now: the window below finds what stands in the file.
            MemoryStore after = MemoryStore.of();
            after.keep("template", store.draft("template"));
            try (Rig again = open(after)) {
                assertThat(again.text("template.thoughts")).isEqualTo("Tänään tuntui kevyeltä.");
                again.click("template.record");
                assertThat(again.work().diary().deeds(Rig.TODAY)).hasSize(1);
                assertThat(after.draft("template")).isEmpty();
            }
        } catch (somepolku.kit.ProblemException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void another_form_records_the_one_before_and_opens() {
        try (Rig rig = open(new MemoryStore())) {
            start(rig, "mallilla kysyin");
            rig.type("template.whom", "Mia");
            start(rig, "mallilla star");
            assertThat(rig.shows("template.situation")).isTrue();
            assertThat(rig.work().diary().deeds(Rig.TODAY)).hasSize(1);
        }
    }
}
