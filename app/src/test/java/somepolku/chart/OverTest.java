package somepolku.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static somepolku.chart.Samples.END;
import static somepolku.chart.Samples.FINNISH;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import somepolku.analysis.series.Series;
import somepolku.chart.look.ChartTheme;
import somepolku.chart.look.Label;
import somepolku.chart.over.Goal;
import somepolku.chart.over.Marked;
import somepolku.chart.over.Marked.Sort;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Formats;

/** The goal's line and marked days. */
class OverTest {
    private static final List<Marked> MARKED = List.of(
            new Marked(new DaySpan(END.minusDays(70), END.minusDays(50)), Sort.EXPERIMENT, "Koe: aamulla"),
            new Marked(new DaySpan(END.minusDays(40), END.minusDays(34)), Sort.EXCEPTIONAL, "Loma"),
            new Marked(new DaySpan(END.minusDays(9), END.plusDays(30)), Sort.EXCEPTIONAL, "Flunssa"));

    private static ChartModel model(Series series, int days) {
        return ChartModel.of(
                series, "Kontaktit", "kontaktia", Samples.lastDays(days), Samples.deeds(183, 3, 4), FINNISH);
    }

    private static Goal goal(double value) {
        return new Goal(value, Optional.of(LocalDate.of(2027, 3, 31)));
    }

    @Test
    void the_goal_is_a_dashed_line_at_its_value_with_its_day_in_both_themes_and_at_200_percent() {
        for (ChartTheme theme : List.of(ChartTheme.light(), ChartTheme.dark())) {
            for (int scale : new int[] {1, 2}) {
                ChartPicture picture =
                        ChartPicture.of(model(Samples.weeklyLevel(), 183).aimingAt(goal(200)), theme, 740, 370);
                BufferedImage image = picture.image(scale);
                int y = (int) Math.floor(picture.yOf(200)) * scale;
                double share = share(image, picture.plot(), y, scale, theme.text2());
                assertThat(share).as("dashes of 7 with holes of 4").isBetween(.5, .75);
                assertThat(texts(picture)).contains("Tavoite 200 · 31.3.2027");
            }
        }
    }

    @Test
    void a_goal_in_the_distance_does_not_flatten_the_line_and_is_said_at_the_edge() {
        ChartModel near = model(Samples.weeklyLevel(), 183);
        ChartPicture far = ChartPicture.of(near.aimingAt(goal(50_000)), ChartTheme.light(), 740, 370);
        ChartPicture none = ChartPicture.of(near, ChartTheme.light(), 740, 370);
        assertThat(far.yOf(100)).isEqualTo(none.yOf(100));
        assertThat(texts(far)).contains("Tavoite " + new Formats(FINNISH).number(50_000) + " · 31.3.2027 ↑");
    }

    @Test
    void over_bars_there_is_no_goal_since_their_height_depends_on_the_days_they_gather() {
        ChartPicture bars =
                ChartPicture.of(model(Samples.weeklyFlow(), 183).aimingAt(goal(40)), ChartTheme.light(), 740, 370);
        assertThat(texts(bars)).noneMatch(text -> text.startsWith("Tavoite"));
    }

    @Test
    void marked_days_are_lifted_out_with_a_word_and_edges_of_their_own() {
        for (ChartTheme theme : List.of(ChartTheme.light(), ChartTheme.dark())) {
            for (int scale : new int[] {1, 2}) {
                ChartPicture picture =
                        ChartPicture.of(model(Samples.weeklyLevel(), 91).marking(MARKED), theme, 900, 480);
                BufferedImage image = picture.image(scale);
                int y = (int) (picture.plot().getY() + 3) * scale;
                assertThat(near(image, (int) (picture.xOf(END.minusDays(60)) * scale), y, theme.selected()))
                        .isTrue();
                assertThat(near(image, (int) (picture.xOf(END.minusDays(37)) * scale), y, theme.grid()))
                        .isTrue();
                assertThat(near(image, (int) (picture.xOf(END.minusDays(45)) * scale), y, theme.card()))
                        .isTrue();
                assertThat(upright(image, picture, END.minusDays(70), scale, theme.accent()))
                        .as("an experiment's edge is whole")
                        .isGreaterThan(.9);
                assertThat(upright(image, picture, END.minusDays(40), scale, theme.control()))
                        .as("that of exceptional days is broken")
                        .isBetween(.4, .75);
                assertThat(texts(picture)).contains("Koe: aamulla", "Loma", "Flunssa");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 30, 91, 183, 365})
    void no_text_is_cut_and_none_lies_on_another_from_the_smallest_window_up(int days) {
        List<Series> series =
                List.of(Samples.weeklyLevel(), Samples.mixedLevel(), Samples.dailyFlow(), Samples.weeklyFlow());
        for (Series one : series) {
            for (int width = 500; width <= 1_700; width += 57) {
                for (int height : new int[] {260, 313, 480, 900}) {
                    for (double target : new double[] {20, 90, 128, 200, 5_000}) {
                        Series broken = Samples.broken(one, END.minusDays(5), END.minusDays(38));
                        ChartModel model =
                                model(broken, days).aimingAt(goal(target)).marking(MARKED);
                        apart(ChartPicture.of(model, ChartTheme.light(), width, height), width, height);
                    }
                }
            }
        }
    }

    @Test
    void both_are_in_the_svg_too() {
        String svg = ChartPicture.of(
                        model(Samples.weeklyLevel(), 183).aimingAt(goal(200)).marking(MARKED),
                        ChartTheme.light(),
                        740,
                        370)
                .svgForPage("Kontaktit", "c");
        assertThat(svg).contains(">Tavoite 200 · 31.3.2027</text>", ">Loma</text>", "var(--selected)");
    }

    private static void apart(ChartPicture picture, int width, int height) {
        Rectangle2D whole = new Rectangle2D.Double(0, 0, width, height);
        List<Rectangle2D> before = new ArrayList<>();
        for (Label label : picture.labels()) {
            if (!label.text().isEmpty()) {
                Rectangle2D bounds = label.bounds();
                if (!whole.contains(bounds) || before.stream().anyMatch(bounds::intersects)) {
                    throw new AssertionError(label.text() + " at " + width + "×" + height);
                }
                before.add(bounds);
            }
        }
    }

    private static List<String> texts(ChartPicture picture) {
        return picture.labels().stream().map(Label::text).toList();
    }

    /** How much of a level line has a colour. */
    private static double share(BufferedImage image, Rectangle2D plot, int y, int scale, Color color) {
        int from = (int) plot.getX() * scale;
        int to = (int) plot.getMaxX() * scale;
        int found = 0;
        for (int x = from; x < to; x++) {
            found += near(image, x, y, color) ? 1 : 0;
        }
        return found / (double) (to - from);
    }

    private static double upright(BufferedImage image, ChartPicture picture, LocalDate day, int scale, Color color) {
        double start = picture.xOf(day) - (picture.xOf(day.plusDays(1)) - picture.xOf(day)) / 2;
        int from = (int) picture.plot().getY() * scale;
        int to = (int) picture.plot().getMaxY() * scale;
        int most = 0;
        for (int x = ((int) Math.round(start) - 1) * scale; x < ((int) Math.round(start) + 1) * scale; x++) {
            int found = 0;
            for (int y = from; y < to; y++) {
                found += near(image, x, y, color) ? 1 : 0;
            }
            most = Math.max(most, found);
        }
        return most / (double) (to - from);
    }

    /** With a tolerance, since edges are smoothed. */
    private static boolean near(BufferedImage image, int x, int y, Color color) {
        Color here = new Color(image.getRGB(x, y));
        return Math.abs(here.getRed() - color.getRed()) <= 24
                && Math.abs(here.getGreen() - color.getGreen()) <= 24
                && Math.abs(here.getBlue() - color.getBlue()) <= 24;
    }
}
