package somepolku.chart.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChainsTest {
    private static String line(String style, int x1, int y1, int x2, int y2) {
        return "<line style=\"%s\" x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\"/>".formatted(style, x1, x2, y1, y2);
    }

    @Test
    void lines_that_go_on_become_one() {
        assertThat(Chains.joined(List.of(line("a", 0, 1, 2, 3), line("a", 2, 3, 4, 5))))
                .containsExactly("<polyline style=\"a\" points=\"0,1 2,3 4,5\"/>");
    }

    @Test
    void another_style_another_place_or_another_element_ends_a_line() {
        assertThat(Chains.joined(List.of(
                        line("a", 0, 1, 2, 3),
                        line("b", 2, 3, 4, 5),
                        "<g>",
                        line("b", 4, 5, 6, 7),
                        line("b", 9, 9, 8, 8))))
                .containsExactly(
                        "<polyline style=\"a\" points=\"0,1 2,3\"/>",
                        "<polyline style=\"b\" points=\"2,3 4,5\"/>",
                        "<g>",
                        "<polyline style=\"b\" points=\"4,5 6,7\"/>",
                        "<polyline style=\"b\" points=\"9,9 8,8\"/>");
    }
}
