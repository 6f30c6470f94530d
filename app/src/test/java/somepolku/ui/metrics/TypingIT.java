package somepolku.ui.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.JLabel;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Reading;
import somepolku.fakes.MemoryStore;
import somepolku.fakes.TypedMetrics;
import somepolku.gui.Components;
import somepolku.gui.Display;
import somepolku.gui.Rig;
import somepolku.gui.SampleTyping;
import somepolku.ui.kit.look.Theme;

/** The form for the weeks of a graph, by keyboard alone. */
class TypingIT extends Display {
    private final MemoryStore store = SampleTyping.store();

    @Test
    void the_missing_weeks_are_typed_by_keyboard_and_one_undo_takes_them_back() {
        try (Rig rig = metrics()) {
            long before = views();
            rig.click("metrics.add");
            assertThat(rig.focused()).isEqualTo("metrics.weeks.value.10");
            assertThat(rig.shows("metrics.chart")).isFalse();

            rig.type("metrics.weeks.value.10", "41");
            rig.press("metrics.weeks.value.10", "ENTER");
            assertThat(rig.focused()).isEqualTo("metrics.weeks.value.11");
            rig.press("metrics.weeks.value.11", "DOWN");
            rig.type("metrics.weeks.value.12", "0");
            rig.press("metrics.weeks.value.12", "ENTER");

            assertThat(rig.shows("metrics.weeks")).isFalse();
            assertThat(rig.focused()).isEqualTo("metrics.list");
            assertThat(views()).isEqualTo(before + 2);

            rig.press("metrics.list", "ctrl Z");

            assertThat(views()).isEqualTo(before);
        }
    }

    @Test
    void what_stood_half_typed_when_the_window_was_closed_stands_in_its_form_again_when_metrics_is_opened() {
        try (Rig rig = metrics()) {
            rig.click("metrics.add");
            rig.type("metrics.weeks.value.10", "41");
            rig.type("metrics.weeks.value.12", "noin");
            rig.closeByHand();
            assertThat(rig.openings()).contains("closed");
        }
        try (Rig rig = metrics()) {
            assertThat(rig.text("metrics.weeks.value.10")).isEqualTo("41");
            assertThat(rig.text("metrics.weeks.value.11")).isEmpty();
            assertThat(rig.text("metrics.weeks.value.12")).isEqualTo("noin");
            JLabel said = rig.find(JLabel.class, "metrics.weeks.message");
            assertThat(Rig.on(said::getText)).startsWith("Jäi kesken");
            rig.press("metrics.weeks.value.10", "ESCAPE");
            rig.closeByHand();
        }
        try (Rig rig = metrics()) {
            assertThat(rig.shows("metrics.weeks")).isFalse();
            rig.click("metrics.add");
            rig.click("metrics.weeks.other");
            rig.type("metrics.form.value", "4x");
            rig.closeByHand();
        }
        try (Rig rig = metrics()) {
            assertThat(rig.text("metrics.form.value")).isEqualTo("4x");
            rig.press("metrics.form.value", "ESCAPE");
            assertThat(store.draft("reading")).isEmpty();
        }
    }

    @Test
    void a_column_is_pasted_into_all_weeks_and_kept_with_one_key() {
        String column =
                IntStream.rangeClosed(101, 113).mapToObj(String::valueOf).collect(Collectors.joining("\n"));
        try (Rig rig = metrics()) {
            rig.click("metrics.add");
            Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(column), null);

            rig.press("metrics.weeks.value.10", "ctrl V");
            assertThat(rig.text("metrics.weeks.value.0")).isEqualTo("101");
            assertThat(rig.text("metrics.weeks.value.12")).isEqualTo("113");
            rig.press("metrics.weeks.value.10", "ctrl ENTER");

            assertThat(rig.shows("metrics.weeks")).isFalse();
            assertThat(store.all(Reading.class))
                    .filteredOn(reading -> reading.metric().equals(TypedMetrics.WEEKS))
                    .hasSize(13)
                    .allMatch(reading -> reading.value() > 100);
        }
    }

    @Test
    void a_fault_is_told_to_a_screen_reader_and_escape_closes_the_form() {
        try (Rig rig = metrics()) {
            rig.click("metrics.add");
            rig.type("metrics.weeks.value.10", "noin 40");
            rig.press("metrics.weeks.value.10", "ENTER");

            JTextField field = rig.find(JTextField.class, "metrics.weeks.value.10");
            assertThat(Rig.on(() -> field.getAccessibleContext().getAccessibleDescription()))
                    .startsWith("Viikko 45: ”noin 40” ei ole luku");
            assertThat(Rig.on(() -> field.getAccessibleContext().getAccessibleName()))
                    .isEqualTo("Viikko 45, 2.11.–8.11.2026");
            assertThat(Rig.on(() -> Components.nameless(rig.window().frame()))).isEmpty();

            rig.press("metrics.weeks.value.11", "ESCAPE");
            assertThat(rig.shows("metrics.weeks")).isFalse();
            assertThat(rig.shows("metrics.chart")).isTrue();
        }
    }

    @Test
    void tab_goes_down_the_first_column_and_then_the_second_and_nothing_is_cut_in_the_smallest_window() {
        try (Rig rig = metrics()) {
            rig.resize(1024, 700);
            rig.click("metrics.add");
            for (int row = 0; row < 12; row++) {
                JTextField field = rig.find(JTextField.class, "metrics.weeks.value." + row);
                Rig.on(field::requestFocusInWindow);
                rig.settle();
                rig.act(field::transferFocus);
                assertThat(rig.focused()).isEqualTo("metrics.weeks.value." + (row + 1));
            }
            List<String> cut = Rig.on(() -> Components.below(rig.window().frame()).stream()
                    .filter(part -> part instanceof JLabel && part.isShowing())
                    .filter(part -> part.getParent().getParent().getParent() != null
                            && "metrics.weeks"
                                    .equals(part.getParent()
                                            .getParent()
                                            .getParent()
                                            .getName()))
                    .filter(part -> part.getWidth() < part.getPreferredSize().width
                            || part.getX() + part.getWidth() > part.getParent().getWidth())
                    .map(part -> ((JLabel) part).getText())
                    .toList());
            assertThat(cut).isEmpty();
            JTextField last = rig.find(JTextField.class, "metrics.weeks.value.12");
            assertThat(Rig.on(() -> last.getLocationOnScreen().y + last.getHeight()))
                    .isLessThan(Rig.on(() -> rig.window().frame().getLocationOnScreen().y + 700));
            assertThat(rig.button("metrics.weeks.save").isShowing()).isTrue();
        }
    }

    private long views() {
        return store.all(Reading.class)
                .filter(reading -> reading.metric().equals(TypedMetrics.WEEKS))
                .count();
    }

    private Rig metrics() {
        return SampleTyping.metrics(store, Locale.forLanguageTag("fi"), Theme.LIGHT);
    }
}
