package somepolku.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.DayMark;
import somepolku.gui.Display;
import somepolku.gui.Rig;
import somepolku.gui.SampleCauses;
import somepolku.gui.Screens;
import somepolku.ui.kit.Place;

/** What the day page has to do with findings: the week's, the day set apart, and a deed's before and after. */
class MarkIT extends Display {
    @Test
    void the_day_is_set_apart_from_the_palette_changed_and_taken_back() {
        try (Rig rig = Rig.open(SampleCauses.store(), Screens.rooms())) {
            rig.press("entry", "alt LEFT");
            rig.press("entry", "ctrl K");
            rig.type("palette.field", "poikkeavaksi");
            rig.press("palette.field", "ENTER");
            JTextField first = rig.find(JTextField.class, "mark.first");
            String day = Rig.on(first::getText);
            assertThat(day).isEqualTo("22.11.2026");
            rig.type("mark.reason", "Sähköt poikki");
            rig.press("mark.reason", "ENTER");
            assertThat(rig.shows("mark.0")).isTrue();
            assertThat(marks(rig)).extracting(DayMark::reason).containsExactly("Sähköt poikki");
            rig.press("entry", "alt LEFT");
            assertThat(rig.shows("mark.0")).isFalse();
            rig.press("entry", "alt RIGHT");
            rig.click("mark.change.0");
            rig.click("mark.remove");
            assertThat(marks(rig)).isEmpty();
            rig.press("entry", "ctrl Z");
            assertThat(marks(rig)).hasSize(1);
        }
    }

    private static List<DayMark> marks(Rig rig) {
        try (var all = rig.work().ledger().journal().all(DayMark.class)) {
            return all.toList();
        }
    }

    @Test
    void the_weeks_findings_lead_to_the_causes_and_are_put_away_for_the_week() {
        try (Rig rig = Rig.open(SampleCauses.store(), Screens.rooms())) {
            assertThat(rig.shows("digest")).isTrue();
            rig.press("entry", "ctrl shift R");
            assertThat(rig.shows("digest")).isFalse();
            rig.press("entry", "ctrl shift R");
            rig.click("digest.open");
            assertThat(rig.shows("causes.list")).isTrue();
            rig.press("causes.list", "ctrl 1");
            rig.click("digest.away");
            assertThat(rig.shows("digest")).isFalse();
            rig.press("entry", "ctrl 5");
            rig.press("causes.list", "ctrl 1");
            assertThat(rig.shows("digest")).isFalse();
        }
    }

    @Test
    void a_deeds_form_leads_to_what_was_before_and_after_it() {
        try (Rig rig = Rig.open(SampleCauses.store(), Screens.rooms())) {
            rig.press("entry", "alt LEFT");
            rig.press("deeds", "ENTER");
            rig.click("deed.around");
            assertThat(rig.shows("causes.around.strip")).isTrue();
        }
    }

    @Test
    void a_mark_on_a_metrics_chart_leads_there_too() {
        try (Rig rig = Rig.open(SampleCauses.store(), Screens.rooms())) {
            rig.act(() -> rig.window()
                    .open(Place.chart(Optional.of(SampleCauses.VIEWS), Optional.empty(), Optional.empty())));
            rig.click("metrics.range.0");
            int steps = 0;
            rig.press("metrics.chart", "END");
            while (!rig.shows("metrics.card.around") && steps++ < 20) {
                rig.press("metrics.chart", "LEFT");
            }
            assertThat(rig.shows("metrics.card.around")).isTrue();
            rig.press("metrics.chart", "shift ENTER");
            assertThat(rig.shows("causes.around.strip")).isTrue();
        }
    }
}
