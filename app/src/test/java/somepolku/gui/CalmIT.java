package somepolku.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.ListCellRenderer;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.journal.Activity;
import somepolku.fakes.MemoryStore;
import somepolku.ui.kit.Place;

/** In calm mode no room says a figure: not in a text, a tooltip, a row, a cell, nor to a screen reader. */
class CalmIT extends Display {
    /** Days, times, forms in which a number is typed, the person's own words, and counts of a file's rows. */
    private static final Pattern ALLOWED = Pattern.compile(
            // The day itself, how far it is, days to go to, days that are due or that come again.
            "today\\.title|today\\.far|day\\.\\d|calendar.*|year\\.title|year\\.years|past.*|due.*|reminder.*"
                    // What is typed: the entry line with its examples and its grammar, forms, the person's own note, an
                    // address.
                    + "|entry.*|today\\.empty|deed\\.(title|day|time|minutes|tags|text|rating)|metrics\\.form.*|metrics\\.weeks.*"
                    + "|note|job\\.link.*|plan\\.item\\.(title|text|day|time|cue|theme).*"
                    // How many rows a file has is said so that its import can be judged. Versions of plugins.
                    + "|imports.*|plugins.*|settings.*");

    private static final Pattern WHEN = Pattern.compile(
            "\\d{1,2}\\.\\d{1,2}\\.(\\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\b\\d{1,2}[.:]\\d{2}\\b|\\b20\\d\\d\\b");

    @Test
    void today_and_the_year_say_what_was_done_and_not_how_much() {
        try (Rig rig = Rig.open(SampleDay.store(), Screens.rooms())) {
            assertThat(figures(rig)).anyMatch(line -> line.contains("4 tekoa"));
            rig.click("calm");
            assertThat(figures(rig)).as("today").isEmpty();
            rig.press("deeds", "ENTER");
            assertThat(figures(rig)).as("the form of a deed").isEmpty();
            rig.press("deeds", "alt LEFT");
            assertThat(figures(rig)).as("the day before").isEmpty();
            rig.press("entry", "ctrl G");
            rig.press("calendar.date", "DOWN");
            assertThat(names(rig)).noneMatch(name -> name.contains("teko"));
            rig.press(rig.focused(), "ENTER");
            rig.press("entry", "ctrl shift Y");
            assertThat(figures(rig)).as("the year").isEmpty();
            rig.click("year.view.1");
            assertThat(figures(rig)).as("the table of the year").isEmpty();
            rig.click("calm");
            assertThat(figures(rig)).isNotEmpty();
        }
    }

    @Test
    void the_figures_of_posts_are_out_of_sight_on_their_day_in_their_form_and_in_their_table() {
        try (Rig rig = Rig.open(SamplePosts.store(), Screens.rooms())) {
            rig.press("deeds", "ENTER");
            assertThat(rig.shows("deed.figures")).isTrue();
            rig.press("deed.title", "ctrl shift R");
            assertThat(rig.shows("deed.figures")).isFalse();
            assertThat(figures(rig)).as("a post with its form").isEmpty();
            rig.click("deed.close");
            rig.act(() -> rig.window().open(Place.room("metrics")));
            assertThat(figures(rig)).as("metrics of posts").isEmpty();
        }
    }

    @Test
    void skills_say_what_was_trained_and_what_is_next_and_not_how_much_nor_how_well() {
        try (Rig rig = Rig.open(SampleSkills.store(), Screens.rooms())) {
            rig.act(() -> rig.window().open(Place.room("skills")));
            assertThat(figures(rig)).anyMatch(line -> line.startsWith("skills.sum"));
            rig.press("skills.list", "ctrl shift R");
            assertThat(figures(rig)).isEmpty();
            assertThat(rig.shows("skills.chart")).isFalse();
            rig.press("skills.list", "ctrl shift T");
            assertThat(rig.shows("skills.weeks")).isFalse();
            rig.press("skills.list", "DOWN");
            assertThat(figures(rig)).isEmpty();
        }
    }

    @Test
    void the_plan_says_what_is_to_be_made_and_not_how_much() {
        try (Rig rig = Rig.open(SamplePlan.store(), Screens.rooms())) {
            rig.press("entry", "ctrl 2");
            assertThat(figures(rig)).anyMatch(line -> line.startsWith("plan.count"));
            rig.press("plan.column.idea", "ctrl shift R");
            assertThat(figures(rig)).as("the board").isEmpty();
            rig.press("plan.column.draft", "END");
            rig.press("plan.column.draft", "ENTER");
            assertThat(figures(rig)).as("a draft").isEmpty();
            rig.press("plan.item.title", "ESCAPE");
            rig.click("plan.look.1");
            assertThat(figures(rig)).as("the calendar").isEmpty();
        }
    }

    @Test
    void metrics_show_what_was_done_and_a_reading_can_still_be_typed() {
        try (Rig rig = Rig.open(SampleMetrics.store(), Screens.rooms())) {
            rig.act(() -> rig.window().open(Place.room("metrics")));
            assertThat(figures(rig)).isNotEmpty();
            rig.press("metrics.list", "ctrl shift R");
            JList<?> list = rig.find(JList.class, "metrics.list");
            for (int at = 0; at < Rig.on(() -> list.getModel().getSize()); at++) {
                assertThat(figures(rig)).as("metric " + at).isEmpty();
                rig.press("metrics.list", "DOWN");
            }
            // What is painted has no text that could be looked at: the chart is not there.
            assertThat(rig.shows("metrics.chart")).isFalse();
            JTable done = rig.find(JTable.class, "metrics.posts");
            assertThat(Rig.on(done::getColumnCount)).isEqualTo(2);
            rig.press("metrics.list", "HOME");
            rig.click("metrics.add");
            rig.type("metrics.form.value", "1260");
            assertThat(figures(rig)).as("the form of a reading").isEmpty();
            rig.press("metrics.form.value", "ENTER");
            assertThat(figures(rig)).as("a reading was recorded").isEmpty();
            rig.press("metrics.list", "ctrl K");
            rig.type("palette.field", "linkedin");
            assertThat(figures(rig)).as("the palette").isEmpty();
        }
    }

    @Test
    void causes_say_how_far_the_evidence_goes_in_words() {
        try (Rig rig = Rig.open(SampleCauses.store(), Screens.rooms())) {
            rig.act(() -> rig.window().open(Place.room("causes")));
            assertThat(figures(rig)).anyMatch(line -> line.startsWith("causes.checked"));
            rig.press("causes.list", "ctrl shift R");
            JList<?> list = rig.find(JList.class, "causes.list");
            for (int at = 0; at < Rig.on(() -> list.getModel().getSize()); at++) {
                assertThat(figures(rig)).as("pair " + at).isEmpty();
                rig.press("causes.list", "DOWN");
            }
            assertThat(rig.shows("causes.chart")).isFalse();
            rig.press("causes.list", "ctrl shift T");
            assertThat(rig.shows("causes.table")).isFalse();
        }
        try (Rig rig = Rig.open(SampleCauses.begun(), Screens.rooms())) {
            rig.act(() -> rig.window().open(Place.room("causes")));
            rig.press("causes.list", "ctrl shift R");
            assertThat(figures(rig)).as("too little yet").isEmpty();
        }
    }

    @Test
    void the_other_rooms_say_none_and_the_choice_is_kept(@TempDir Path folder) {
        MemoryStore store = SampleMetrics.store();
        try (Rig rig = Rig.open(store, Screens.rooms())) {
            rig.act(() -> rig.window().open(Place.room("settings")));
            rig.click("settings.calm.1");
            assertThat(Rig.on(rig.button("calm")::isSelected)).isTrue();
            assertThat(rig.work().settings().get("calm")).contains("true");
            for (String room : List.of(
                    "today",
                    "year",
                    "plan",
                    "metrics",
                    "causes",
                    "imports",
                    "plugins",
                    "names",
                    "skills",
                    "own",
                    "round",
                    "settings")) {
                rig.act(() -> rig.window().open(Place.room(room)));
                assertThat(figures(rig)).as(room).isEmpty();
            }
            rig.act(() -> rig.window().open(Place.imports(SampleFiles.in(folder))));
            rig.click("imports.accept");
            assertThat(figures(rig)).as("an import").isEmpty();
        }
    }

    /** Every text with a digit that is no day, no time, not in what the person wrote and in no place that may say one: {@code name: text}. */
    private static List<String> figures(Rig rig) {
        Set<String> own;
        try (Stream<Activity> deeds = rig.work().ledger().journal().all(Activity.class)) {
            own = deeds.map(Activity::title).filter(CalmIT::figure).collect(Collectors.toSet());
        }
        return Rig.on(() -> {
            Set<String> found = new LinkedHashSet<>();
            walk(rig.window().frame(), found);
            return found.stream()
                    .filter(line -> figure(own.stream().reduce(line, (left, title) -> left.replace(title, ""))))
                    .toList();
        });
    }

    private static void walk(Container parent, Set<String> found) {
        for (Component child : parent.getComponents()) {
            boolean allowed = child.getName() != null
                    && ALLOWED.matcher(child.getName()).matches()
                    // A room has its own name; what is in it is asked for one by one.
                    && !List.of("imports", "plugins", "settings").contains(child.getName());
            if (child.isShowing() && !allowed) {
                texts(child).filter(CalmIT::figure).forEach(text -> found.add(child.getName() + ": " + text));
                if (child instanceof Container inner) {
                    walk(inner, found);
                }
            }
        }
    }

    private static boolean figure(String text) {
        return WHEN.matcher(text).replaceAll("").chars().anyMatch(Character::isDigit);
    }

    private static Stream<String> texts(Component component) {
        List<String> texts = new ArrayList<>();
        if (component instanceof JComponent some) {
            texts.add(some.getToolTipText());
            if (some.getAccessibleContext() != null) {
                texts.add(some.getAccessibleContext().getAccessibleName());
                texts.add(some.getAccessibleContext().getAccessibleDescription());
            }
        }
        if (component instanceof JLabel label) {
            texts.add(label.getText());
        } else if (component instanceof AbstractButton button) {
            texts.add(button.getText());
        } else if (component instanceof JTextComponent text) {
            texts.add(text.getText());
        } else if (component instanceof JComboBox<?> box) {
            texts.add(String.valueOf(box.getSelectedItem()));
        } else if (component instanceof JList<?> list) {
            rows(list, texts);
        } else if (component instanceof JTable table) {
            for (int column = 0; column < table.getColumnCount(); column++) {
                texts.add(table.getColumnName(column));
                for (int row = 0; row < table.getRowCount(); row++) {
                    texts.add(String.valueOf(table.getValueAt(row, column)));
                }
            }
        }
        return texts.stream().filter(text -> text != null);
    }

    private static <T> void rows(JList<T> list, List<String> texts) {
        ListCellRenderer<? super T> renderer = list.getCellRenderer();
        for (int row = 0; row < list.getModel().getSize(); row++) {
            Component cell =
                    renderer.getListCellRendererComponent(list, list.getModel().getElementAt(row), row, false, false);
            texts.add(cell.getAccessibleContext().getAccessibleName());
            if (cell instanceof Container inner) {
                Components.below(inner).stream()
                        .filter(part -> part instanceof JLabel && part.isVisible())
                        .forEach(part -> texts.add(((JLabel) part).getText()));
            }
        }
    }

    /** What a screen reader says of the days of the calendar. */
    private static List<String> names(Rig rig) {
        return Rig.on(() -> Components.below(rig.window().frame()).stream()
                .filter(component -> String.valueOf(component.getName()).startsWith("calendar.day."))
                .map(component -> component.getAccessibleContext().getAccessibleName())
                .toList());
    }
}
