package somepolku.ui.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javax.swing.AbstractButton;
import javax.swing.JTable;
import org.junit.jupiter.api.Test;
import somepolku.gui.BlankRoom;
import somepolku.gui.Display;
import somepolku.gui.Rig;
import somepolku.gui.SamplePosts;

class PostsIT extends Display {

    @Test
    void the_posts_are_reached_by_keys_sorted_and_opened_on_their_day() {
        BlankRoom today = new BlankRoom("today");
        try (Rig rig = Rig.open(SamplePosts.store(), ui -> List.of(new MetricsRoom(ui), today))) {
            rig.press("metrics.list", "DOWN");
            rig.press("metrics.list", "DOWN");
            JTable table = rig.find(JTable.class, "metrics.posts");
            assertThat(column(table, 2)).containsExactly("?", "1\u202f316", "842", "12\u202f405", "96");
            AbstractButton add = rig.button("metrics.add");
            assertThat(Rig.on(add::isEnabled))
                    .as("a post's figures are not typed here")
                    .isFalse();

            rig.act(() -> table.getRowSorter().toggleSortOrder(2));
            assertThat(column(table, 2)).containsExactly("12\u202f405", "1\u202f316", "842", "96", "?");
            rig.act(() -> table.getRowSorter().toggleSortOrder(2));
            assertThat(column(table, 2)).containsExactly("?", "96", "842", "1\u202f316", "12\u202f405");
            rig.act(() -> table.getRowSorter().toggleSortOrder(1));
            assertThat(column(table, 1).get(0)).startsWith("Aloitin");

            rig.act(() -> table.setRowSelectionInterval(0, 0));
            rig.press("metrics.posts", "ENTER");
            assertThat(Rig.on(today::asked))
                    .last()
                    .satisfies(place -> assertThat(place.day()).contains(Rig.TODAY.minusDays(40)));
        }
    }

    @Test
    void back_on_a_metric_its_chart_is_there_again() {
        try (Rig rig = Rig.open(SamplePosts.store(), ui -> List.of(new MetricsRoom(ui)))) {
            rig.press("metrics.list", "DOWN");
            rig.press("metrics.list", "DOWN");
            assertThat(rig.shows("metrics.posts")).isTrue();
            rig.press("metrics.list", "UP");
            assertThat(rig.shows("metrics.posts")).isFalse();
            assertThat(rig.shows("metrics.add.first")).isTrue();
        }
    }

    private static List<String> column(JTable table, int column) {
        return Rig.on(() -> IntStream.range(0, table.getRowCount())
                .mapToObj(row -> table.getValueAt(row, column).toString())
                .toList());
    }
}
