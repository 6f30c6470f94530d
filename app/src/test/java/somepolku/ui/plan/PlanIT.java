package somepolku.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.journal.ContentItem.State;
import somepolku.fakes.MemoryStore;
import somepolku.gui.Display;
import somepolku.gui.Rig;
import somepolku.gui.SamplePlan;
import somepolku.gui.Screens;
import somepolku.work.plan.PlanView;

class PlanIT extends Display {
    @Test
    void by_keyboard_alone_an_idea_becomes_a_draft_is_planned_and_published_with_its_link_and_is_a_deed_on_its_day() {
        try (Rig rig = Rig.open(new MemoryStore(), Screens.rooms())) {
            rig.press("entry", "ctrl 2");
            assertThat(rig.shows("plan.nothing")).isTrue();
            rig.press(rig.focused(), "ctrl N");
            assertThat(rig.focused()).isEqualTo("plan.item.title");
            rig.type("plan.item.title", "Miksi prosentti johtaa harhaan?");
            rig.press("plan.item.title", "ESCAPE");
            assertThat(rig.focused()).isEqualTo("plan.column.idea");
            rig.press("plan.column.idea", "alt RIGHT");
            assertThat(titles(rig, State.DRAFT)).containsExactly("Miksi prosentti johtaa harhaan?");
            assertThat(rig.focused()).as("the card takes the focus along").isEqualTo("plan.column.draft");
            rig.press("plan.column.draft", "ENTER");
            assertThat(rig.focused()).isEqualTo("plan.item.text");
            rig.type("plan.item.text", "**Kymmenestä** yksi vai sadasta kymmenen?");
            rig.press("plan.item.text", "ESCAPE");
            rig.press("plan.column.draft", "alt RIGHT");
            assertThat(items(rig, State.PLANNED))
                    .singleElement()
                    .satisfies(item -> assertThat(item.when().day()).contains(Rig.TODAY.plusDays(1)));
            rig.press("plan.column.planned", "alt RIGHT");
            assertThat(rig.focused()).isEqualTo("plan.publish.link.0");
            rig.type("plan.publish.link.0", "https://blogi.example/harha");
            rig.press("plan.publish.link.0", "ENTER");
            assertThat(titles(rig, State.PUBLISHED)).containsExactly("Miksi prosentti johtaa harhaan?");
            assertThat(deeds(rig)).singleElement().satisfies(deed -> {
                assertThat(deed.text()).isEqualTo("**Kymmenestä** yksi vai sadasta kymmenen?");
                assertThat(deed.link()).contains("https://blogi.example/harha");
            });
            rig.press("plan.column.published", "ctrl 1");
            assertThat(rig.shows("deeds")).isTrue();
        }
    }

    @Test
    void a_move_on_the_board_is_undone_and_done_again() {
        try (Rig rig = open(SamplePlan.store())) {
            rig.press("plan.column.idea", "HOME");
            rig.press("plan.column.idea", "alt RIGHT");
            assertThat(titles(rig, State.DRAFT)).contains("Portfolion vanhin työ nyt");
            rig.press("plan.column.draft", "ctrl Z");
            assertThat(titles(rig, State.IDEA)).contains("Portfolion vanhin työ nyt");
            rig.press("plan.column.idea", "ctrl shift Z");
            assertThat(titles(rig, State.DRAFT)).contains("Portfolion vanhin työ nyt");
        }
    }

    @Test
    void what_is_published_is_looked_back_at_and_an_edit_is_one_undo() {
        try (Rig rig = open(SamplePlan.store())) {
            rig.press("plan.column.published", "HOME");
            rig.press("plan.column.published", "alt RIGHT");
            assertThat(rig.focused()).isEqualTo("plan.review.happened");
            rig.type("plan.review.happened", "Kaksi kysyi lisää");
            rig.type("plan.review.lesson", "Esimerkki ensin");
            rig.press("plan.review.lesson", "ENTER");
            assertThat(titles(rig, State.REVIEWED)).hasSize(3);
            rig.press("plan.column.idea", "HOME");
            rig.press("plan.column.idea", "ENTER");
            rig.press("plan.item.title", "ctrl A");
            rig.type("plan.item.title", "Toinen otsikko");
            rig.type("plan.item.cue", "Kun kahvi on keitetty");
            rig.click("plan.item.purpose.explore");
            rig.press("plan.item.cue", "ESCAPE");
            assertThat(titles(rig, State.IDEA)).contains("Toinen otsikko");
            rig.press("plan.column.idea", "ctrl Z");
            assertThat(titles(rig, State.IDEA)).contains("Portfolion vanhin työ nyt");
            assertThat(items(rig, State.IDEA))
                    .allMatch(item -> item.when().cue().isEmpty());
        }
    }

    @Test
    void a_card_is_dragged_to_another_column_by_the_mouse() throws Exception {
        try (Rig rig = open(SamplePlan.store())) {
            JList<?> from = rig.find(JList.class, "plan.column.idea");
            JList<?> to = rig.find(JList.class, "plan.column.draft");
            Point start = Rig.on(from::getLocationOnScreen);
            Point end = Rig.on(to::getLocationOnScreen);
            Robot robot = new Robot();
            robot.setAutoDelay(30);
            robot.mouseMove(start.x + 40, start.y + 30);
            robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
            for (int step = 1; step <= 10; step++) {
                robot.mouseMove(start.x + 40 + (end.x - start.x) * step / 10, start.y + 30 + step);
            }
            robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
            rig.await("the card has moved", () -> titles(rig, State.DRAFT).contains("Portfolion vanhin työ nyt"));
            rig.press("plan.column.draft", "ctrl Z");
            assertThat(titles(rig, State.IDEA)).contains("Portfolion vanhin työ nyt");
        }
    }

    @Test
    void themes_and_the_rhythm_are_kept_in_order_beside_the_board() {
        try (Rig rig = open(SamplePlan.store())) {
            rig.click("plan.order.themes");
            rig.type("plan.themes.name", "Harrastuksen tilastot");
            rig.press("plan.themes.name", "ENTER");
            JLabel said = rig.find(JLabel.class, "plan.themes.said");
            assertThat(Rig.on(said::getText)).isEqualTo("Data arjen kielellä, Harrastuksen tilastot");
            JList<?> list = rig.find(JList.class, "plan.themes.list");
            rig.act(() -> list.setSelectedIndex(0));
            rig.click("plan.themes.remove");
            assertThat(Rig.on(said::getText)).isEqualTo("Harrastuksen tilastot");
            assertThat(rig.message()).isEqualTo("Teema poistettu, sisällöt jäävät: Data arjen kielellä");
            rig.press("plan.themes.list", "ctrl Z");
            assertThat(Rig.on(said::getText)).startsWith("Data arjen kielellä");
            rig.click("plan.order.rhythm");
            rig.press("plan.rhythm.count", "ctrl A");
            rig.type("plan.rhythm.count", "sata");
            rig.press("plan.rhythm.count", "ENTER");
            assertThat(rig.message()).startsWith("Viikkoon mahtuu");
            rig.press("plan.rhythm.count", "ctrl A");
            rig.type("plan.rhythm.count", "2");
            rig.press("plan.rhythm.count", "ENTER");
            JLabel rhythm = rig.find(JLabel.class, "plan.rhythm.said");
            assertThat(Rig.on(rhythm::getText)).isEqualTo("2 viikossa: ma, ke, pe");
        }
    }

    @Test
    void the_calendar_is_walked_and_what_is_planned_is_moved_to_another_day_by_keyboard() {
        try (Rig rig = open(SamplePlan.store())) {
            rig.click("plan.look.1");
            rig.press("plan.calendar", "RIGHT");
            rig.press("plan.calendar", "RIGHT");
            rig.press("plan.calendar", "ENTER");
            assertThat(rig.focused()).isEqualTo("plan.day");
            rig.press("plan.day", "alt DOWN");
            assertThat(items(rig, State.PLANNED))
                    .filteredOn(item -> item.title().equals("Avoin data ja kotikaupunki"))
                    .singleElement()
                    .satisfies(item -> assertThat(item.when().day()).contains(Rig.TODAY.plusDays(9)));
            rig.press("plan.day", "ctrl Z");
            assertThat(items(rig, State.PLANNED))
                    .anyMatch(item -> item.when().day().equals(Optional.of(Rig.TODAY.plusDays(2))));
        }
    }

    @Test
    void a_pasted_text_of_200_kB_and_one_with_emoji_and_right_to_left_writing_are_kept_whole() {
        try (Rig rig = open(SamplePlan.store())) {
            String other = "\u202eשלום 😀 العربية\n\u200f**א**";
            for (String text : List.of("Sana toisensa jälkeen, rivi riviltä.\n".repeat(5_500), other)) {
                rig.press("plan.column.idea", "HOME");
                rig.press("plan.column.idea", "ENTER");
                JTextComponent editor = rig.find(JTextComponent.class, "plan.item.text");
                rig.act(() -> editor.replaceSelection(text));
                rig.press("plan.item.text", "ESCAPE");
                assertThat(items(rig, State.DRAFT))
                        .anyMatch(item -> item.what().text().equals(text));
            }
        }
    }

    private static Rig open(MemoryStore store) {
        Rig rig = Rig.open(store, Screens.rooms());
        rig.press("entry", "ctrl 2");
        return rig;
    }

    private static List<ContentItem> items(Rig rig, State state) {
        return PlanView.of(rig.work().ledger().journal()).in(state);
    }

    private static List<String> titles(Rig rig, State state) {
        return items(rig, state).stream().map(ContentItem::title).toList();
    }

    private static List<Activity> deeds(Rig rig) {
        try (Stream<Activity> all = rig.work().ledger().journal().all(Activity.class)) {
            return all.toList();
        }
    }
}
