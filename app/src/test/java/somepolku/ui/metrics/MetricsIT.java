package somepolku.ui.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Reading;
import somepolku.fakes.MemoryStore;
import somepolku.gui.Components;
import somepolku.gui.Display;
import somepolku.gui.Rig;
import somepolku.gui.SampleMetrics;
import somepolku.gui.Screens;
import somepolku.ui.kit.Place;

class MetricsIT extends Display {
    private final MemoryStore store = SampleMetrics.store();

    @Test
    void a_typed_reading_comes_onto_the_chart_and_undo_takes_it_away() {
        try (Rig rig = metrics()) {
            long before = readings();
            assertThat(first(rig)).containsExactly("la 21.11.2026", "120");

            rig.click("metrics.add");
            rig.type("metrics.form.value", "131");
            rig.press("metrics.form.value", "ENTER");

            assertThat(rig.shows("metrics.form")).isFalse();
            assertThat(rig.focused()).isEqualTo("metrics.list");
            assertThat(first(rig)).containsExactly("ma 23.11.2026", "131");
            assertThat(readings()).isEqualTo(before + 1);

            rig.press("metrics.list", "ctrl Z");

            assertThat(first(rig)).containsExactly("la 21.11.2026", "120");
            assertThat(readings()).isEqualTo(before);
        }
    }

    @Test
    void a_wrong_value_is_said_in_the_form_and_escape_closes_it() {
        try (Rig rig = metrics()) {
            rig.click("metrics.add");
            assertThat(rig.focused()).isEqualTo("metrics.form.value");
            rig.type("metrics.form.value", "monta");
            rig.press("metrics.form.value", "ENTER");
            assertThat(Rig.on(() -> rig.find(JTextField.class, "metrics.form.value")
                            .getAccessibleContext()
                            .getAccessibleDescription()))
                    .startsWith("”monta” ei ole luku");

            rig.press("metrics.form.value", "ESCAPE");

            assertThat(rig.shows("metrics.form")).isFalse();
        }
    }

    @Test
    void chart_and_table_change_places_by_key() {
        try (Rig rig = metrics()) {
            assertThat(rig.shows("metrics.chart")).isTrue();
            rig.press("metrics.list", "ctrl shift T");
            assertThat(rig.shows("metrics.table")).isTrue();
            assertThat(rig.shows("metrics.chart")).isFalse();
            rig.press("metrics.list", "ctrl shift T");
            assertThat(rig.shows("metrics.chart")).isTrue();
        }
    }

    @Test
    void the_arrows_pass_over_the_names_of_channels() {
        try (Rig rig = metrics()) {
            rig.press("metrics.list", "DOWN");
            rig.press("metrics.list", "DOWN");
            rig.press("metrics.list", "ctrl shift T");
            assertThat(first(rig).get(1)).isEqualTo("190");
            rig.press("metrics.list", "UP");
            assertThat(first(rig).get(0)).isEqualTo("su 22.11.2026");
        }
    }

    @Test
    void a_deed_leads_to_its_place_on_the_chart_and_from_there_to_its_day() {
        Activity deed = store.all(Activity.class)
                .filter(one -> one.channel().value().equals("linkedin"))
                .findFirst()
                .orElseThrow();
        try (Rig rig = Rig.open(store, Screens.rooms())) {
            rig.act(() -> rig.window().open(Place.chart(Optional.empty(), deed.day(), Optional.of(deed))));
            assertThat(rig.shows("metrics.card")).isTrue();
            rig.press("metrics.chart", "ESCAPE");
            assertThat(rig.shows("metrics.card")).isFalse();

            rig.press("metrics.chart", "HOME");
            assertThat(rig.shows("metrics.card")).isTrue();
            rig.press("metrics.chart", "ENTER");

            assertThat(rig.shows("metrics.chart")).isFalse();
            assertThat(rig.shows("deeds")).isTrue();
        }
    }

    @Test
    void everything_where_the_keyboard_stops_has_its_names() {
        try (Rig rig = metrics()) {
            rig.click("metrics.add");
            rig.type("metrics.form.value", "1.234");
            assertThat(nameless(rig)).isEmpty();
            rig.press("metrics.form.value", "ESCAPE");
            rig.press("metrics.list", "ctrl shift T");
            assertThat(nameless(rig)).isEmpty();
            rig.press("metrics.list", "END");
            assertThat(nameless(rig)).isEmpty();
        }
    }

    private Rig metrics() {
        Rig rig = Rig.open(store, Screens.rooms());
        rig.act(() -> rig.window().open(Place.room("metrics")));
        return rig;
    }

    private long readings() {
        return store.all(Reading.class).count();
    }

    private static List<String> nameless(Rig rig) {
        return Rig.on(() -> Components.nameless(rig.window().frame()));
    }

    /** The newest line of the table twin. */
    private static List<String> first(Rig rig) {
        rig.click("metrics.view.1");
        JTable table = rig.find(JTable.class, "metrics.table");
        List<String> line =
                Rig.on(() -> List.of(String.valueOf(table.getValueAt(0, 0)), String.valueOf(table.getValueAt(0, 1))));
        rig.click("metrics.view.0");
        return line;
    }
}
