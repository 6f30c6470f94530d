package somepolku.ui.today.offered;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import java.util.Locale;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;
import somepolku.fakes.MemoryStore;
import somepolku.fakes.PortraitChannels;
import somepolku.gui.BlankRoom;
import somepolku.gui.Display;
import somepolku.gui.Rig;
import somepolku.gui.SampleDay;
import somepolku.ui.kit.look.Theme;
import somepolku.ui.today.TodayRoom;

class OfferedIT extends Display {
    private Rig open(MemoryStore store) {
        return Rig.open(
                store,
                new PortraitChannels(),
                Locale.forLanguageTag("fi"),
                Theme.LIGHT,
                ui -> List.of(new TodayRoom(ui), new BlankRoom("metrics"), new BlankRoom("imports")));
    }

    private static void start(Rig rig, String word) {
        rig.click("templates");
        rig.click("templates." + word);
    }

    private static List<Activity> deeds(Rig rig, String kind) {
        return rig.work().diary().deeds(Rig.TODAY).stream()
                .filter(deed -> deed.kindId().equals(kind))
                .toList();
    }

    private static List<Double> views(Rig rig) {
        try (var found = rig.work().ledger().journal().entries(Reading.class, DaySpan.of(Rig.TODAY))) {
            return found.filter(reading -> reading.metric().toString().equals("snapchat/views"))
                    .map(Reading::value)
                    .toList();
        }
    }

    private static Rectangle bounds(Rig rig, String name) {
        JComponent part = rig.find(JComponent.class, name);
        return Rig.on(() -> new Rectangle(part.getLocationOnScreen(), part.getSize()));
    }

    private static String wrong(Rig rig) {
        return Rig.on(rig.find(JLabel.class, "offered.wrong")::getText);
    }

    @Test
    void a_plugins_form_is_filled_in_by_keyboard_and_becomes_a_deed_with_its_reading_as_one_undo() {
        try (Rig rig = open(new MemoryStore())) {
            rig.click("templates");
            JMenuItem item = rig.find(JMenuItem.class, "templates.snapchat/figures");
            assertThat(Rig.on(() -> item.getAccessibleContext().getAccessibleName()))
                    .isEqualTo("Tarinan luvut, Snapchat");
            rig.click("templates.snapchat/figures");
            assertThat(rig.focused()).isEqualTo("offered.title");
            rig.type("offered.views", "1.204");
            rig.press("offered.views", "ENTER");
            assertThat(wrong(rig)).isEqualTo("Mistä tarina kertoi: tämä tarvitaan; täytä se.");
            assertThat(rig.focused()).isEqualTo("offered.title");
            rig.type("offered.title", "Matka töihin");
            assertThat(rig.shows("offered.wrong")).isFalse();
            rig.press("offered.title", "ENTER");
            assertThat(wrong(rig)).startsWith("Katselut: \"1.204\" voi tarkoittaa kahta lukua");
            assertThat(rig.focused()).isEqualTo("offered.views");
            JComponent views = rig.find(JComponent.class, "offered.views");
            assertThat(Rig.on(() -> views.getVisibleRect().height == views.getHeight()))
                    .as("the field with the fault is in sight")
                    .isTrue();
            assertThat(deeds(rig, "story")).isEmpty();

            rig.press("offered.views", "ctrl A");
            rig.type("offered.views", "1204");
            JComboBox<?> where = rig.find(JComboBox.class, "offered.tag");
            rig.act(() -> where.setSelectedIndex(2));
            rig.press("offered.views", "ctrl ENTER");
            assertThat(rig.shows("offered.form")).isFalse();
            assertThat(rig.focused()).isEqualTo("entry");
            assertThat(rig.message()).isEqualTo("Kirjattu: Matka töihin");
            assertThat(deeds(rig, "story")).extracting(Activity::tags).containsExactly(List.of("ulkona"));
            assertThat(views(rig)).containsExactly(1204.0);
            rig.press("entry", "ctrl Z");
            assertThat(deeds(rig, "story")).isEmpty();
            assertThat(views(rig)).isEmpty();
        }
    }

    @Test
    void a_plugins_template_begins_a_text_and_whoever_goes_elsewhere_has_it_recorded() {
        try (Rig rig = open(SampleDay.store())) {
            start(rig, "linkedin/week");
            assertThat(rig.text("offered.text")).isEqualTo("Mitä opin?\n\n- ");
            rig.press("offered.title", "ESCAPE");
            assertThat(rig.shows("offered.form")).isFalse();

            int before = deeds(rig, "post").size();
            start(rig, "linkedin/week");
            rig.type("offered.title", "Viikko 47");
            rig.press("offered.title", "alt LEFT");
            assertThat(rig.shows("offered.form")).isFalse();
            assertThat(deeds(rig, "post")).hasSize(before + 1);
        }
    }

    @Test
    void what_cannot_be_read_stays_half_filled_in_until_the_person_throws_it_away() {
        try (Rig rig = open(new MemoryStore())) {
            start(rig, "snapchat/views");
            rig.type("offered.views", "monta");
            start(rig, "story");
            assertThat(rig.shows("template.form")).isTrue();
            assertThat(rig.message()).startsWith("”Katselut päivässä” jäi kesken");
            assertThat(bounds(rig, "message").intersects(bounds(rig, "template.form")))
                    .as("a message lies over what is filled in")
                    .isFalse();
            start(rig, "snapchat/views");
            assertThat(rig.shows("template.form")).isFalse();
            assertThat(rig.text("offered.views")).isEqualTo("monta");

            rig.press("offered.views", "ESCAPE");
            assertThat(wrong(rig)).isEqualTo("Katselut tänään: \"monta\" ei ole luku.");
            rig.click("offered.drop");
            assertThat(rig.shows("offered.form")).isFalse();
            assertThat(rig.message()).isEqualTo("Heitetty pois: Katselut päivässä");
            rig.click("message.act");
            assertThat(rig.text("offered.views")).isEqualTo("monta");
            rig.click("offered.drop");
            start(rig, "snapchat/views");
            assertThat(rig.text("offered.views")).isEmpty();
        }
    }

    @Test
    void what_a_killed_program_left_half_filled_in_is_gone_on_with_once_the_plugin_is_there() throws Exception {
        MemoryStore store = new MemoryStore();
        try (Rig rig = open(store)) {
            start(rig, "snapchat/views");
            rig.type("offered.views", "12");
            rig.await("it is kept", () -> store.draft("form.snapchat/views").isPresent());
            MemoryStore after = MemoryStore.of();
            after.keep("form.snapchat/views", store.draft("form.snapchat/views"));
            try (Rig again = open(after)) {
                assertThat(again.text("offered.views")).isEqualTo("12");
                again.click("offered.record");
                assertThat(views(again)).containsExactly(12.0);
                assertThat(after.draft("form.snapchat/views")).isEmpty();
            }
        }
    }

    @Test
    void a_deed_that_is_opened_takes_the_place_of_the_form() {
        try (Rig rig = open(SampleDay.store())) {
            rig.press("deeds", "ENTER");
            start(rig, "snapchat/figures");
            assertThat(rig.shows("deed.form")).isFalse();
            rig.type("offered.title", "Matka töihin");
            rig.press("deeds", "ENTER");
            assertThat(rig.shows("deed.form")).isTrue();
            assertThat(rig.shows("offered.form")).isFalse();
            assertThat(deeds(rig, "story")).extracting(Activity::title).contains("Matka töihin");
        }
    }
}
