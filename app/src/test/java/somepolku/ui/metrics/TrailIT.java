package somepolku.ui.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.MouseEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTable;
import org.junit.jupiter.api.Test;
import somepolku.chart.MarkCluster;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Metric;
import somepolku.domain.journal.Reading;
import somepolku.fakes.Fresh;
import somepolku.fakes.MemoryStore;
import somepolku.gui.Components;
import somepolku.gui.Display;
import somepolku.gui.Rig;
import somepolku.gui.SampleMetrics;
import somepolku.gui.Screens;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.look.Theme;
import somepolku.ui.metrics.view.ChartView;
import somepolku.work.port.Edit;

/** Every number on the screen opens what it was computed from. */
class TrailIT extends Display {
    private final MemoryStore store = SampleMetrics.store();

    @Test
    void a_line_is_a_point_and_a_marker_on_the_chart_and_both_lead_back_until_undo_takes_both_away() throws Exception {
        store.commit(store.all(Activity.class).map(Edit::remove).toList());
        try (Rig rig = Rig.open(store, Screens.rooms())) {
            rig.type("entry", "klo 7:05 @linkedin Julkaisin kaavion connections=131");
            rig.press("entry", "ENTER");
            Activity deed = deed("Julkaisin kaavion").orElseThrow();
            assertThat(reading(131)).isPresent();

            rig.act(() -> rig.window().open(Place.chart(Optional.empty(), deed.day(), Optional.of(deed))));
            rig.click("metrics.range.0");
            ChartView chart = rig.find(ChartView.class, "metrics.chart");
            assertThat(Rig.on(chart::getAccessibleContext).getAccessibleName()).contains("viimeinen 131");
            rig.press("metrics.chart", "UP");
            rig.press("metrics.chart", "ENTER");
            assertThat(rows(rig)).containsExactly("ma 23.11.2026|131|kirjattu");
            assertThat(told(rig)).containsExactly("Kirjattu 23.11.2026 klo 14.31");

            rig.press("metrics.trail.values", "ESCAPE");
            assertThat(rig.shows("metrics.trail")).isFalse();
            MarkCluster marker = Rig.on(() -> clusters(chart).stream()
                    .filter(cluster -> cluster.marks().stream()
                            .anyMatch(mark -> mark.deed().equals(deed.id())))
                    .findFirst()
                    .orElseThrow());
            rig.act(() ->
                    chart.dispatchEvent(click(chart, marker.x(), marker.bounds().getCenterY())));
            assertThat(rig.shows("metrics.chart")).isFalse();
            rig.press("deeds", "ENTER");
            assertThat(rig.text("deed.title")).isEqualTo("Julkaisin kaavion");

            rig.click("deed.close");
            rig.press("deeds", "ctrl Z");
            assertThat(deed("Julkaisin kaavion")).isEmpty();
            assertThat(reading(131)).isEmpty();
            rig.act(() -> rig.window().open(Place.room("metrics")));
            assertThat(Rig.on(chart::getAccessibleContext).getAccessibleName()).contains("viimeinen 120");
            assertThat(Rig.on(() -> clusters(chart)))
                    .noneMatch(cluster -> cluster.marks().stream()
                            .anyMatch(mark -> mark.deed().equals(deed.id())));
        }
    }

    @Test
    void a_click_on_a_point_the_value_and_the_change_open_their_readings() {
        try (Rig rig = metrics()) {
            ChartView chart = rig.find(ChartView.class, "metrics.chart");
            rig.act(() -> chart.dispatchEvent(click(chart, chart.getWidth() - 30.0, chart.getHeight() / 2.0)));
            assertThat(rows(rig)).containsExactly("la 21.11.2026|120|kirjattu");

            rig.click("metrics.changed");
            assertThat(rows(rig)).hasSize(2);
            JLabel value = rig.find(JLabel.class, "metrics.trail.value");
            assertThat(Rig.on(value::getText)).startsWith("+");
            assertThat(rows(rig).get(1)).contains("|−\u2009");

            rig.click("metrics.value");
            assertThat(rows(rig)).containsExactly("la 21.11.2026|120|kirjattu");
            assertThat(Rig.on(() -> Components.nameless(rig.window().frame()))).isEmpty();
        }
    }

    @Test
    void a_bar_that_adds_up_days_opens_all_of_them_and_their_sum_is_the_bar() {
        try (Rig rig = metrics()) {
            choose(rig, "impressions");
            rig.click("metrics.range.3");
            ChartView chart = rig.find(ChartView.class, "metrics.chart");
            rig.act(() -> chart.dispatchEvent(click(chart, chart.getWidth() - 90.0, chart.getHeight() / 2.0)));

            List<String> rows = rows(rig);
            assertThat(rows).hasSize(7);
            double sum = rows.stream()
                    .mapToDouble(row -> Double.parseDouble(row.split("\\|")[1]))
                    .sum();
            JLabel value = rig.find(JLabel.class, "metrics.trail.value");
            assertThat(Rig.on(value::getText).replaceAll("[^0-9]", "")).isEqualTo(String.valueOf((int) sum));
        }
    }

    @Test
    void the_command_opens_the_row_of_the_table_that_is_chosen() {
        try (Rig rig = metrics()) {
            rig.click("metrics.view.1");
            JTable table = rig.find(JTable.class, "metrics.table");
            rig.act(() -> {
                table.requestFocusInWindow();
                table.setRowSelectionInterval(3, 3);
            });
            String day = Rig.on(() -> String.valueOf(table.getValueAt(3, 0)));

            rig.press("metrics.table", "alt ENTER");

            assertThat(rows(rig)).hasSize(1).first().asString().startsWith(day);
        }
    }

    @Test
    void a_corrected_value_is_kept_in_its_readings_history() {
        try (Rig rig = metrics()) {
            rig.click("metrics.value");
            rig.click("metrics.trail.correct");
            rig.type("metrics.form.value", "~122");
            rig.press("metrics.form.value", "ENTER");

            assertThat(rows(rig)).containsExactly("la 21.11.2026|122|kirjattu, arvio");
            assertThat(told(rig)).hasSize(3).last().asString().contains("klo 14.31: 120 (kirjattu)");

            rig.press("metrics.trail.values", "ctrl Z");
            assertThat(rows(rig)).containsExactly("la 21.11.2026|120|kirjattu");
            assertThat(told(rig)).hasSize(1);
        }
    }

    @Test
    void a_value_is_marked_as_an_estimate_with_its_reason_and_removed_and_each_is_undone() {
        try (Rig rig = metrics()) {
            rig.click("metrics.value");
            rig.click("metrics.trail.estimate");
            rig.type("metrics.trail.why", "Katsoin ohimennen");
            rig.press("metrics.trail.why", "ENTER");

            assertThat(rows(rig)).containsExactly("la 21.11.2026|120|kirjattu, arvio");
            assertThat(reading(120).orElseThrow().estimate()).contains("Katsoin ohimennen");
            assertThat(told(rig)).contains("Arvio: Katsoin ohimennen");

            rig.click("metrics.trail.remove");
            assertThat(reading(120)).isEmpty();
            rig.press("metrics.trail.values", "ctrl Z");
            assertThat(reading(120)).isPresent();
            rig.press("metrics.trail.values", "ctrl Z");
            rig.press("metrics.trail.values", "ctrl Z");
            assertThat(reading(120).orElseThrow().estimate()).isEmpty();
        }
    }

    @Test
    void a_change_of_counting_is_noted_parts_the_numbers_and_is_taken_away_again() {
        try (Rig rig = Rig.open(store, new Fresh(store), Locale.forLanguageTag("fi"), Theme.LIGHT, Screens.rooms())) {
            rig.act(() -> rig.window().open(Place.room("metrics")));
            assertThat(changed(rig)).startsWith("4 viikossa");
            rig.click("metrics.break");
            assertThat(rig.focused()).isEqualTo("metrics.break.day");
            rig.type("metrics.break.day", "10.11.2026");
            rig.press("metrics.break.why", "ENTER");
            assertThat(Rig.on(rig.find(JLabel.class, "metrics.break.message")::getText))
                    .startsWith("Kirjoita, mikä muuttui");
            rig.type("metrics.break.why", "Kaksi tiliä yhdistettiin");
            rig.press("metrics.break.why", "ENTER");

            assertThat(rig.shows("metrics.break.form")).isFalse();
            assertThat(changed(rig)).isEqualTo("mittaustapa muuttui 10.11.2026");
            assertThat(store.all(Metric.class))
                    .singleElement()
                    .satisfies(metric -> assertThat(metric.info().noted())
                            .singleElement()
                            .satisfies(noted -> assertThat(noted.from()).isEqualTo(LocalDate.of(2026, 11, 10))));

            rig.click("metrics.break");
            rig.click("metrics.break.remove");
            assertThat(changed(rig)).startsWith("4 viikossa");
            rig.press("metrics.list", "ctrl Z");
            assertThat(changed(rig)).isEqualTo("mittaustapa muuttui 10.11.2026");
        }
    }

    private Rig metrics() {
        Rig rig = Rig.open(store, Screens.rooms());
        rig.act(() -> rig.window().open(Place.room("metrics")));
        return rig;
    }

    private void choose(Rig rig, String metric) {
        rig.act(() -> rig.window()
                .open(Place.chart(
                        Optional.of(somepolku.domain.term.MetricKey.of("linkedin", metric)),
                        Optional.empty(),
                        Optional.empty())));
    }

    private Optional<Reading> reading(double value) {
        return store.all(Reading.class)
                .filter(one -> one.metric().id().equals("connections") && one.value() == value)
                .findFirst();
    }

    private Optional<Activity> deed(String title) {
        return store.all(Activity.class)
                .filter(one -> one.title().equals(title))
                .findFirst();
    }

    private static String changed(Rig rig) {
        return Rig.on(rig.button("metrics.changed")::getText);
    }

    private static List<String> rows(Rig rig) {
        rig.await(
                "the trail is open",
                () -> rig.find(JTable.class, "metrics.trail.values").isShowing());
        JTable table = rig.find(JTable.class, "metrics.trail.values");
        return Rig.on(() -> IntStream.range(0, table.getRowCount())
                .mapToObj(row ->
                        table.getValueAt(row, 0) + "|" + table.getValueAt(row, 1) + "|" + table.getValueAt(row, 2))
                .toList());
    }

    private static List<String> told(Rig rig) {
        JComponent told = rig.find(JComponent.class, "metrics.trail.told");
        return Rig.on(() -> Components.below(told).stream()
                .map(part -> part.getAccessibleContext().getAccessibleName())
                .filter(name -> name != null && !name.isBlank())
                .toList());
    }

    private static List<MarkCluster> clusters(ChartView chart) {
        return chart.clusters();
    }

    private static MouseEvent click(ChartView chart, double x, double y) {
        return new MouseEvent(
                chart,
                MouseEvent.MOUSE_CLICKED,
                0,
                0,
                (int) Math.round(x),
                (int) Math.round(y),
                1,
                false,
                MouseEvent.BUTTON1);
    }
}
