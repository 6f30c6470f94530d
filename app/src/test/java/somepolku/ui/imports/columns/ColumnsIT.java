package somepolku.ui.imports.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.journal.Reading;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;
import somepolku.gui.Components;
import somepolku.gui.Display;
import somepolku.gui.Rig;
import somepolku.gui.Screens;
import somepolku.importing.DateOrder;
import somepolku.importing.mapping.Role;
import somepolku.importing.table.TableRules.Covers;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.look.Theme;
import somepolku.work.port.Channels;

class ColumnsIT extends Display {
    private static final String WEEKLY = "Sivuston tilastot\n\nViikko;Lukukerrat;Seuraajat;Huomio\n"
            + "2.11.2026;1 204;310;\n9.11.2026;988;312;pyhät\n16.11.2026;2 050;315;\nYhteensä;4 242;;\n";

    @TempDir
    private Path folder;

    private final MemoryStore store = new MemoryStore();

    @Test
    void a_table_is_told_checked_stored_undone_and_next_time_asks_no_more() throws IOException {
        try (Rig rig = open()) {
            drop(rig, file("blogi.csv", WEEKLY));
            assertThat(title(rig)).isEqualTo("Mitä sarakkeet ovat?");
            assertThat(rig.focused()).isEqualTo("imports.columns.role.0");
            assertThat(chosen(rig, "imports.columns.role.0")).isEqualTo(Role.DATE);
            assertThat(chosen(rig, "imports.columns.metric.1")).isEqualTo("blog/reads");
            assertThat(chosen(rig, "imports.columns.covers")).isEqualTo(Covers.WEEK);
            assertThat(said(rig, "imports.columns.recorded"))
                    .contains("2.11.–8.11.2026 · Blogi · Lukukerrat · 1\u202f204")
                    .hasSize(6);
            assertThat(said(rig, "imports.columns.refused"))
                    .singleElement()
                    .asString()
                    .startsWith("Rivi 7: ”Yhteensä”");

            choose(rig, "imports.columns.role.2", Role.IGNORED);
            assertThat(said(rig, "imports.columns.recorded")).hasSize(3);
            rig.click("imports.columns.accept");

            assertThat(rig.button("imports.accept").getText()).isEqualTo("Tuo 3 uutta");
            rig.click("imports.accept");
            assertThat(readings())
                    .containsExactlyInAnyOrder("blog/reads 1204.0", "blog/reads 988.0", "blog/reads 2050.0");
            rig.click("imports.undo");
            assertThat(readings()).isEmpty();

            rig.act(() -> rig.window().open(Place.room("today")));
            drop(rig, file("toinen.csv", WEEKLY.replace("Yhteensä", "23.11.2026")));
            assertThat(rig.button("imports.accept").getText()).isEqualTo("Tuo 4 uutta");
            assertThat(rig.shows("imports.columns.page")).isFalse();

            rig.click("imports.columns.change");
            assertThat(chosen(rig, "imports.columns.role.2")).isEqualTo(Role.IGNORED);
            rig.click("imports.columns.forget");
            assertThat(chosen(rig, "imports.columns.role.2")).isEqualTo(Role.METRIC);
            assertThat(rig.shows("imports.columns.forget")).isFalse();
            rig.press("imports.columns.page", "ESCAPE");
            assertThat(rig.shows("imports.columns.page")).isFalse();
        }
    }

    @Test
    void days_that_can_be_read_in_two_ways_are_asked_about() throws IOException {
        try (Rig rig = open()) {
            drop(rig, file("us.csv", "Date,Views\n4/5/2026,5\n4/6/2026,7\n"));
            assertThat(rig.button("imports.columns.accept").isEnabled()).isFalse();
            assertThat(wrong(rig)).isEqualTo("Päivät voi lukea kahdella tavalla: kerro, kumpi on ensin.");
            choose(rig, "imports.columns.order", Optional.of(DateOrder.MONTH_FIRST));
            assertThat(said(rig, "imports.columns.recorded").get(0)).startsWith("5.4.2026");
            rig.click("imports.columns.accept");
            assertThat(rig.button("imports.accept").getText()).isEqualTo("Tuo 2 uutta");
        }
    }

    @Test
    void without_a_day_or_a_number_it_says_what_is_missing() throws IOException {
        try (Rig rig = open()) {
            drop(rig, file("blogi.csv", WEEKLY));
            choose(rig, "imports.columns.role.0", Role.IGNORED);
            assertThat(rig.button("imports.columns.accept").isEnabled()).isFalse();
            assertThat(wrong(rig)).startsWith("Missään sarakkeessa ei ole päivää");
            assertThat(said(rig, "imports.columns.recorded")).isEmpty();
            rig.click("imports.columns.cancel");
            assertThat(rig.shows("imports.columns.tell")).isTrue();
            rig.click("imports.columns.tell");
            assertThat(rig.shows("imports.columns.page")).isTrue();
        }
    }

    @Test
    void everything_has_its_name_in_both_looks_and_languages() throws IOException {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            try (Rig rig = Rig.open(
                    store, none(), Locale.forLanguageTag(theme == Theme.LIGHT ? "fi" : "en"), theme, Screens.rooms())) {
                drop(rig, file("blogi.csv", WEEKLY));
                assertThat(Rig.on(() -> Components.nameless(rig.window().frame())))
                        .isEmpty();
            }
        }
    }

    private Rig open() {
        return Rig.open(store, none(), Locale.forLanguageTag("fi"), Theme.LIGHT, Screens.rooms());
    }

    private static Channels none() {
        FixedChannels three = FixedChannels.three();
        return new FixedChannels(three.channels(), List.of(), three.plugins());
    }

    private static void drop(Rig rig, Path file) {
        rig.act(() -> rig.window().open(Place.imports(List.of(file))));
        rig.settle();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String title(Rig rig) {
        return Rig.on(() -> rig.find(JLabel.class, "imports.title").getText());
    }

    private static String wrong(Rig rig) {
        return Rig.on(() -> rig.find(JLabel.class, "imports.columns.wrong").getText());
    }

    private static Object chosen(Rig rig, String name) {
        return Rig.on(() -> rig.find(JComboBox.class, name).getSelectedItem());
    }

    private static void choose(Rig rig, String name, Object what) {
        rig.act(() -> rig.find(JComboBox.class, name).setSelectedItem(what));
    }

    private static List<String> said(Rig rig, String name) {
        return Rig.on(() -> {
            JList<?> list = rig.find(JList.class, name);
            return Stream.iterate(0, at -> at + 1)
                    .limit(list.getModel().getSize())
                    .map(at -> String.valueOf(list.getModel().getElementAt(at)))
                    .toList();
        });
    }

    private List<String> readings() {
        try (var all = store.all(Reading.class)) {
            return all.map(reading -> reading.metric() + " " + reading.value()).toList();
        }
    }
}
