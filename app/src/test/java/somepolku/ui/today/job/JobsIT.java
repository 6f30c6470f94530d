package somepolku.ui.today.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.swing.JComponent;
import org.junit.jupiter.api.Test;
import somepolku.gui.Display;
import somepolku.gui.Rig;
import somepolku.gui.SamplePosts;
import somepolku.ui.kit.Place;
import somepolku.ui.today.TodayRoom;

class JobsIT extends Display {

    @Test
    void applications_of_the_day_are_removed_by_keyboard_and_come_back_by_undo() {
        try (Rig rig = Rig.open(SamplePosts.store(), ui -> List.of(new TodayRoom(ui)))) {
            assertThat(said(rig, "job.remove.0"))
                    .isEqualTo("Poista hakemus: Raportoinnin asiantuntija, määräaikainen sijaisuus · Järvikoodi,"
                            + " haastattelu");
            assertThat(said(rig, "job.link.0"))
                    .endsWith(": Raportoinnin asiantuntija, määräaikainen sijaisuus · Järvikoodi");
            rig.press("job.remove.1", "SPACE");
            assertThat(rig.shows("job.remove.1")).isFalse();
            assertThat(rig.message()).isEqualTo("Poistettu: Data-analyytikko · Puro Data Oy");
            rig.press("entry", "ctrl Z");
            assertThat(said(rig, "job.remove.1")).isEqualTo("Poista hakemus: Data-analyytikko · Puro Data Oy, haettu");
        }
    }

    @Test
    void a_day_without_applications_has_no_card() {
        try (Rig rig = Rig.open(SamplePosts.store(), ui -> List.of(new TodayRoom(ui)))) {
            assertThat(rig.shows("jobs")).isTrue();
            rig.act(() -> rig.window().open(Place.day(Rig.TODAY.minusDays(1))));
            assertThat(rig.shows("jobs")).isFalse();
            rig.act(() -> rig.window().open(Place.day(Rig.TODAY.minusDays(14))));
            assertThat(rig.shows("job.remove.0")).isTrue();
        }
    }

    @Test
    void a_day_to_ask_is_set_by_keyboard_and_stands_on_the_day_and_among_what_is_due() {
        try (Rig rig = Rig.open(SamplePosts.store(), ui -> List.of(new TodayRoom(ui)))) {
            rig.click("job.followUp.0");
            rig.await("the field has the focus", () -> rig.focused().equals("job.followUp.day"));
            rig.press("job.followUp.day", "ctrl A");
            rig.type("job.followUp.day", "1.1.2020");
            rig.press("job.followUp.day", "ENTER");
            assertThat(rig.shows("job.followUp.popup")).isTrue();
            rig.press("job.followUp.day", "ctrl A");
            rig.type("job.followUp.day", "huomenna");
            rig.press("job.followUp.day", "ENTER");
            assertThat(rig.shows("job.followUp.popup")).isFalse();
            assertThat(rig.shows("due.asked.0")).isTrue();

            rig.act(() -> rig.window().open(Place.day(Rig.TODAY.plusDays(1))));
            assertThat(rig.shows("job.remove.0")).isTrue();
            rig.click("due.asked.0");
            assertThat(rig.shows("due.asked.0")).isFalse();
            assertThat(rig.shows("job.remove.0")).isFalse();
            rig.press("entry", "ctrl Z");
            assertThat(rig.shows("due.asked.0")).isTrue();
        }
    }

    private static String said(Rig rig, String name) {
        JComponent component = rig.find(JComponent.class, name);
        return Rig.on(() -> component.getAccessibleContext().getAccessibleName());
    }
}
