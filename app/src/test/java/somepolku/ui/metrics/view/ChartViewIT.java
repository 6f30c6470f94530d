package somepolku.ui.metrics.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.MouseEvent;
import org.junit.jupiter.api.Test;
import somepolku.chart.MarkCluster;
import somepolku.gui.Display;
import somepolku.gui.Rig;
import somepolku.gui.SampleMetrics;
import somepolku.gui.Screens;
import somepolku.ui.kit.Place;

/** The pointer on the lane of deeds. */
class ChartViewIT extends Display {

    @Test
    void a_resting_pointer_shows_the_card_and_leaving_takes_it_away() {
        try (Rig rig = metrics()) {
            ChartView chart = rig.find(ChartView.class, "metrics.chart");
            MarkCluster first = Rig.on(() -> chart.clusters().get(0));

            rig.act(() -> chart.dispatchEvent(mouse(chart, MouseEvent.MOUSE_MOVED, first)));
            rig.await("the card", () -> rig.shows("metrics.card"));
            assertThat(Rig.on(() -> chart.getAccessibleContext().getAccessibleDescription()))
                    .contains("teko");

            rig.act(() -> chart.dispatchEvent(new MouseEvent(chart, MouseEvent.MOUSE_MOVED, 0, 0, 5, 5, 0, false)));
            rig.await("no card", () -> !rig.shows("metrics.card"));
        }
    }

    @Test
    void a_click_on_a_lone_marker_opens_its_deed_and_on_several_their_card() {
        try (Rig rig = metrics()) {
            rig.click("metrics.range.0");
            ChartView chart = rig.find(ChartView.class, "metrics.chart");
            MarkCluster several = Rig.on(() -> chart.clusters().stream()
                    .filter(cluster -> !cluster.single())
                    .findFirst()
                    .orElseThrow());
            rig.act(() -> chart.dispatchEvent(mouse(chart, MouseEvent.MOUSE_CLICKED, several)));
            assertThat(rig.shows("metrics.card")).isTrue();

            MarkCluster lone = Rig.on(() -> chart.clusters().stream()
                    .filter(MarkCluster::single)
                    .findFirst()
                    .orElseThrow());
            rig.act(() -> chart.dispatchEvent(mouse(chart, MouseEvent.MOUSE_CLICKED, lone)));

            assertThat(rig.shows("metrics.chart")).isFalse();
            assertThat(rig.shows("deed.close") || rig.shows("deeds")).isTrue();
        }
    }

    private static Rig metrics() {
        Rig rig = Rig.open(SampleMetrics.store(), Screens.rooms());
        rig.act(() -> rig.window().open(Place.room("metrics")));
        return rig;
    }

    private static MouseEvent mouse(ChartView chart, int kind, MarkCluster cluster) {
        int x = (int) Math.round(cluster.x());
        int y = (int) Math.round(cluster.bounds().getCenterY());
        return new MouseEvent(chart, kind, 0, 0, x, y, 1, false, MouseEvent.BUTTON1);
    }
}
