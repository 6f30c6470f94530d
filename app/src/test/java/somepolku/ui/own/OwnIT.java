package somepolku.ui.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JTable;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Metric;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.fakes.Fresh;
import somepolku.fakes.MemoryStore;
import somepolku.gui.Display;
import somepolku.gui.Rig;
import somepolku.gui.Screens;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.look.Theme;

class OwnIT extends Display {
    @Test
    void a_ratio_asks_for_its_two_metrics_and_goes_with_undo() {
        MemoryStore store = new MemoryStore();
        try (Rig rig = open(store)) {
            rig.act(() -> rig.window().open(Place.room("own")));
            JComboBox<?> kind = rig.find(JComboBox.class, "own.kind");
            for (String flow : List.of("Puhelut", "Vastaukset")) {
                rig.click("own.new");
                rig.type("own.name", flow);
                rig.act(() -> kind.setSelectedItem(MetricKind.FLOW));
                rig.press("own.name", "ENTER");
            }
            rig.click("own.new");
            assertThatThrownBy(() -> rig.find(JComboBox.class, "own.numerator"))
                    .as("asked of a ratio alone")
                    .isInstanceOf(AssertionError.class);
            rig.type("own.name", "Vastausosuus");
            rig.act(() -> kind.setSelectedItem(MetricKind.RATIO));
            JComboBox<?> numerator = rig.find(JComboBox.class, "own.numerator");
            assertThat(Rig.on(numerator::getItemCount)).isEqualTo(2);
            rig.act(() -> numerator.setSelectedIndex(1));
            rig.act(() -> rig.find(JComboBox.class, "own.denominator").setSelectedIndex(0));
            rig.press("own.name", "ENTER");
            assertThat(store.all(Metric.class))
                    .filteredOn(metric -> metric.info().kind() == MetricKind.RATIO)
                    .singleElement()
                    .satisfies(metric -> assertThat(metric.info().parts())
                            .containsExactly(MetricKey.of("own", "vastaukset"), MetricKey.of("own", "puhelut")));
            rig.act(() -> rig.work().ledger().undo());
            assertThat(store.all(Metric.class)).hasSize(2);
        }
    }

    @Test
    void a_metric_is_added_gets_a_value_in_the_entry_line_is_found_in_the_palette_and_goes_with_undo() {
        MemoryStore store = new MemoryStore();
        try (Rig rig = open(store)) {
            rig.act(() -> rig.window().open(Place.room("metrics")));
            rig.click("metrics.own");
            assertThat(rig.focused()).isEqualTo("own.name");
            rig.type("own.name", "Messukontaktit");
            rig.type("own.unit", "kontaktia");
            JComboBox<?> kind = rig.find(JComboBox.class, "own.kind");
            rig.act(() -> kind.setSelectedItem(MetricKind.FLOW));
            rig.press("own.unit", "ENTER");
            assertThat(names(rig)).containsExactly("Messukontaktit");
            assertThat(rig.message()).isEqualTo("Uusi mittari: Messukontaktit");
            assertThat(Rig.on(kind::isEnabled)).as("settled once it is there").isFalse();

            rig.act(() -> rig.window().open(Place.room("today")));
            rig.type("entry", "messukontaktit=12");
            rig.press("entry", "ENTER");
            assertThat(store.all(Reading.class))
                    .extracting(Reading::metric)
                    .containsExactly(MetricKey.of("own", "messukontaktit"));

            rig.press("entry", "ctrl K");
            rig.type("palette.field", "messuk");
            rig.press("palette.field", "ENTER");
            assertThat(label(rig, "metrics.name")).isEqualTo("Messukontaktit");

            rig.click("metrics.own");
            rig.press("own.table", "HOME");
            rig.act(() -> rig.find(JTable.class, "own.table").setRowSelectionInterval(0, 0));
            rig.click("own.remove");
            assertThat(store.all(Metric.class)).isEmpty();
            assertThat(store.all(Reading.class)).isEmpty();
            rig.press("own.name", "ESCAPE");
            rig.act(() -> rig.work().ledger().undo());
            assertThat(names(rig)).containsExactly("Messukontaktit");
            assertThat(store.all(Reading.class)).hasSize(1);
        }
    }

    @Test
    void a_name_that_is_taken_is_answered_in_the_form_and_another_name_is_kept() {
        MemoryStore store = new MemoryStore();
        try (Rig rig = open(store)) {
            rig.act(() -> rig.window().open(Place.room("own")));
            rig.click("own.save");
            assertThat(label(rig, "own.wrong")).startsWith("Mittari tarvitsee nimen");
            rig.type("own.name", "Puhelut");
            rig.click("own.save");
            assertThat(rig.shows("own.wrong")).isFalse();
            rig.type("own.name", " viikossa");
            rig.press("own.name", "ENTER");
            assertThat(names(rig)).containsExactly("Puhelut viikossa");
            rig.click("own.new");
            rig.type("own.name", "Puhelut viikossa");
            rig.press("own.name", "ENTER");
            assertThat(label(rig, "own.wrong")).startsWith("Mittari ”Puhelut viikossa” on jo olemassa");
        }
    }

    private static Rig open(MemoryStore store) {
        return Rig.open(store, new Fresh(store), Locale.forLanguageTag("fi"), Theme.LIGHT, Screens.rooms());
    }

    private static List<String> names(Rig rig) {
        JTable table = rig.find(JTable.class, "own.table");
        return Rig.on(() -> IntStream.range(0, table.getRowCount())
                .mapToObj(row -> String.valueOf(table.getValueAt(row, 0)))
                .toList());
    }

    private static String label(Rig rig, String name) {
        JLabel label = rig.find(JLabel.class, name);
        return Rig.on(label::getText);
    }
}
