package somepolku.ui.today.planned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.journal.ContentItem.State;
import somepolku.gui.Display;
import somepolku.gui.Rig;
import somepolku.gui.SamplePlan;
import somepolku.gui.Screens;
import somepolku.work.plan.PlanView;

class PlannedIT extends Display {
    @Test
    void what_waits_is_moved_and_published_by_keyboard_in_its_row_and_undone() {
        try (Rig rig = Rig.open(SamplePlan.waiting(), Screens.rooms())) {
            rig.press("planned.later.0", "SPACE");
            assertThat(rig.focused()).isEqualTo("planned.later.day");
            rig.type("planned.later.day", "ke 25.11.");
            rig.press("planned.later.day", "ENTER");
            assertThat(rig.message()).isEqualTo("Avoin data ja kotikaupunki on nyt suunniteltu: ke 25.11.2026.");
            assertThat(items(rig, State.PLANNED))
                    .singleElement()
                    .satisfies(item -> assertThat(item.when().day()).contains(Rig.TODAY.plusDays(2)));
            rig.press("entry", "ctrl Z");
            rig.press("planned.publish.0", "SPACE");
            assertThat(rig.focused()).isEqualTo("planned.link.0");
            rig.type("planned.link.0", "https://linkedin.example/1");
            rig.press("planned.link.0", "ENTER");
            assertThat(items(rig, State.PLANNED)).isEmpty();
            assertThat(deeds(rig)).contains("Avoin data ja kotikaupunki");
            rig.press("entry", "ctrl Z");
            assertThat(deeds(rig)).doesNotContain("Avoin data ja kotikaupunki");
            assertThat(rig.shows("planned.publish.0")).isTrue();
        }
    }

    @Test
    void what_stands_half_typed_in_a_row_stays_when_the_day_changes_beside_it() {
        try (Rig rig = Rig.open(SamplePlan.waiting(), Screens.rooms())) {
            rig.press("planned.shrink.0", "SPACE");
            rig.type("planned.part", "Pelkkä ots");
            rig.act(() -> rig.work().diary().write(Rig.TODAY, "Muistiinpano"));
            assertThat(rig.text("planned.part")).isEqualTo("Pelkkä ots");
            assertThat(rig.focused()).isEqualTo("planned.part");
            rig.press("planned.part", "ESCAPE");
            assertThat(rig.shows("planned.part")).isFalse();
            rig.press("planned.review.1", "SPACE");
            rig.type("planned.happened", "Kaksi kysyi lisää");
            rig.type("planned.lesson", "Esimerkki ensin");
            rig.press("planned.lesson", "ENTER");
            assertThat(items(rig, State.REVIEWED))
                    .singleElement()
                    .satisfies(item -> assertThat(item.came().lesson()).isEqualTo("Esimerkki ensin"));
        }
    }

    private static List<ContentItem> items(Rig rig, State state) {
        return PlanView.of(rig.work().ledger().journal()).in(state);
    }

    private static List<String> deeds(Rig rig) {
        try (Stream<Activity> all = rig.work().ledger().journal().all(Activity.class)) {
            return all.map(Activity::title).toList();
        }
    }
}
