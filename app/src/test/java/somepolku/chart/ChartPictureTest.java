package somepolku.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static somepolku.chart.Samples.END;
import static somepolku.chart.Samples.FINNISH;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import somepolku.analysis.series.Point;
import somepolku.analysis.series.Provenance;
import somepolku.analysis.series.Series;
import somepolku.chart.look.ChartTheme;
import somepolku.chart.look.Label;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.domain.journal.Id;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKind;
import somepolku.kit.Texts;

class ChartPictureTest {
    private static final ChartTheme LIGHT = ChartTheme.light();

    /** Every kind of series, range, size, language and theme that a person may see together. */
    static Stream<ChartPicture> pictures() {
        List<ChartPicture> all = new ArrayList<>();
        List<Series> series = List.of(
                Samples.weeklyLevel(),
                Samples.countedLevel(),
                Samples.mixedLevel(),
                Samples.dailyFlow(),
                Samples.weeklyFlow(),
                Samples.broken(Samples.weeklyLevel(), END, END.minusDays(1), END.minusDays(20), END.minusDays(90)),
                Samples.broken(Samples.dailyFlow(), END.minusDays(6), END.minusDays(29), END.minusDays(182)),
                Samples.series("none", MetricKind.FLOW, List.of()));
        int[][] sizes = {{500, 260}, {740, 370}, {1280, 640}};
        for (Series one : series) {
            for (int days : new int[] {1, 7, 30, 91, 183, 365, 421, 4_000}) {
                for (int[] size : sizes) {
                    Texts texts = days % 2 == 0 ? FINNISH : Samples.ENGLISH;
                    ChartTheme theme = size[0] == 740 ? ChartTheme.dark() : LIGHT;
                    ChartModel model = ChartModel.of(
                            one,
                            "Päivitysten näytöt",
                            "näyttökertaa",
                            Samples.lastDays(days),
                            Samples.deeds(421, 3, 5),
                            texts);
                    all.add(ChartPicture.of(model, theme, size[0], size[1]));
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void no_text_is_cut_and_none_lies_on_another(ChartPicture picture) {
        List<Label> labels = picture.labels().stream()
                .filter(label -> !label.text().isEmpty())
                .toList();
        BufferedImage image = picture.image(1);
        Rectangle2D whole = new Rectangle2D.Double(0, 0, image.getWidth(), image.getHeight());
        for (int i = 0; i < labels.size(); i++) {
            assertThat(whole.contains(labels.get(i).bounds()))
                    .as(labels.get(i).text())
                    .isTrue();
            for (int k = i + 1; k < labels.size(); k++) {
                assertThat(labels.get(i).bounds().intersects(labels.get(k).bounds()))
                        .as(labels.get(i).text() + " on " + labels.get(k).text())
                        .isFalse();
            }
        }
        Color ground = new Color(image.getRGB(0, 0));
        assertThat(ground).isIn(LIGHT.card(), ChartTheme.dark().card());
        for (int x = 0; x < image.getWidth(); x++) {
            assertThat(new Color(image.getRGB(x, 0))).isEqualTo(ground);
            assertThat(new Color(image.getRGB(x, image.getHeight() - 1))).isEqualTo(ground);
        }
        for (int y = 0; y < image.getHeight(); y++) {
            assertThat(new Color(image.getRGB(0, y))).isEqualTo(ground);
            assertThat(new Color(image.getRGB(image.getWidth() - 1, y))).isEqualTo(ground);
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void deeds_keep_apart_from_each_other_and_from_the_lanes_name(ChartPicture picture) {
        Rectangle2D before = new Rectangle2D.Double();
        for (MarkCluster cluster : picture.clusters()) {
            assertThat(cluster.bounds().intersects(before)).isFalse();
            assertThat(picture.lane().contains(cluster.bounds())).isTrue();
            before = cluster.bounds();
        }
        Rectangle2D name = picture.labels().stream()
                .filter(label -> label.text().equals("Teot") || label.text().equals("Deeds"))
                .findFirst()
                .orElseThrow()
                .bounds();
        BufferedImage image = picture.image(1);
        Color ground = new Color(image.getRGB(0, 0));
        int edge = (int) Math.ceil(name.getMaxX()) + 1;
        for (int y = (int) picture.lane().getMinY(); y < picture.lane().getMaxY() - 1; y++) {
            assertThat(new Color(image.getRGB(edge, y))).isEqualTo(ground);
        }
    }

    @Test
    void a_level_is_a_line_through_its_readings() {
        for (ChartTheme theme : List.of(LIGHT, ChartTheme.dark())) {
            Series series = Samples.weeklyLevel();
            ChartPicture picture = picture(series, Samples.lastDays(183), theme);
            BufferedImage image = picture.image(1);
            List<Point> points = series.within(Samples.lastDays(183)).points();
            for (int i = 1; i < points.size(); i++) {
                // Half-way there is no circle, only the line itself.
                Point from = points.get(i - 1);
                Point to = points.get(i);
                int x = (int) ((picture.xOf(from.day()) + picture.xOf(to.day())) / 2);
                int y = (int) picture.yOf((from.value() + to.value()) / 2);
                assertThat(near(image, x, y, theme.accent(), 2))
                        .as(to.toString())
                        .isTrue();
                assertThat(near(image, x, y - 12, theme.accent(), 2)).isFalse();
                assertThat(near(image, (int) picture.xOf(to.day()), (int) picture.yOf(to.value()), theme.accent(), 4))
                        .isTrue();
            }
            assertThat(count(image, picture.plot(), theme.bar())).isZero();
        }
    }

    @Test
    void a_flow_is_bars_from_zero_and_what_is_missing_is_dashed_and_not_zero() {
        for (ChartTheme theme : List.of(LIGHT, ChartTheme.dark())) {
            List<Point> points = List.of(flow(10, 40), flow(11, 0), flow(14, 80), flow(15, 20));
            ChartPicture picture =
                    picture(Samples.series("views", MetricKind.FLOW, points), new DaySpan(day(8), day(17)), theme);
            BufferedImage image = picture.image(1);
            for (Point point : points) {
                int x = (int) picture.xOf(point.day());
                int top = (int) picture.yOf(point.value());
                int base = (int) picture.yOf(0);
                if (point.value() > 0) {
                    assertThat(new Color(image.getRGB(x, top + 2))).isEqualTo(theme.bar());
                    assertThat(new Color(image.getRGB(x, base - 2))).isEqualTo(theme.bar());
                }
                assertThat(new Color(image.getRGB(x, top - 3))).isNotEqualTo(theme.bar());
            }
            int between = (int) ((picture.xOf(day(14)) + picture.xOf(day(15))) / 2);
            assertThat(new Color(image.getRGB(between, (int) picture.yOf(10)))).isEqualTo(theme.card());
            assertThat(count(image, column(picture, day(11)), theme.control())).isZero();
            assertThat(count(image, column(picture, day(12)), theme.control())).isPositive();
            assertThat(count(image, column(picture, day(13)), theme.control())).isPositive();
            assertThat(count(image, column(picture, day(9)), theme.control())).isZero();
            assertThat(picture.labels())
                    .filteredOn(label -> label.text().equals("?"))
                    .hasSize(2);
        }
    }

    @Test
    void daily_values_become_weeks_and_months_where_days_would_be_too_narrow() {
        assertThat(caption(Samples.dailyFlow(), 30)).isEqualTo("\u00a0· näyttöä päivässä");
        assertThat(caption(Samples.dailyFlow(), 365)).isEqualTo("\u00a0· näyttöä viikossa");
        assertThat(caption(Samples.dailyFlow(), 2_000)).isEqualTo("\u00a0· näyttöä kuukaudessa");
        assertThat(caption(Samples.weeklyFlow(), 183)).isEqualTo("\u00a0· näyttöä viikossa");
        assertThat(caption(Samples.weeklyLevel(), 183)).isEqualTo("\u00a0· näyttöä");
    }

    @Test
    void the_newest_value_of_a_level_is_written_out() {
        ChartPicture picture = picture(Samples.weeklyLevel(), Samples.lastDays(183), LIGHT);
        assertThat(picture.labels())
                .filteredOn(label -> label.font().getSize() == 14)
                .extracting(Label::text)
                .containsExactly("134");
    }

    @Test
    void a_counted_level_is_named_where_it_is_known_to_stand() {
        List<Point> points = List.of(counted(2, 10), counted(6, 12), counted(25, 13));
        Series series = Samples.series("contacts", MetricKind.LEVEL, points);
        assertThat(newest(picture(series, new DaySpan(day(1), day(10)), LIGHT))).isEqualTo("12");
        assertThat(newest(picture(series, new DaySpan(day(8), day(12)), LIGHT))).isEqualTo("12");
        assertThat(newest(picture(series, new DaySpan(day(8), day(29)), LIGHT))).isEqualTo("13");
    }

    private static Point counted(int day, double value) {
        return new Point(DaySpan.of(day(day)), value, Provenance.REBUILT, Optional.empty());
    }

    private static String newest(ChartPicture picture) {
        return picture.labels().stream()
                .filter(label -> label.font().getSize() == 14)
                .map(Label::text)
                .findFirst()
                .orElse("");
    }

    @Test
    void circles_show_readings_only_while_they_are_few() {
        Series few = Samples.weeklyLevel();
        List<Point> many = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            many.add(new Point(DaySpan.of(END.minusDays(400 - i)), 50 + i % 3, Provenance.IMPORTED, Optional.empty()));
        }
        assertThat(circles(picture(few, Samples.lastDays(183), LIGHT), few)).isTrue();
        Series dense = Samples.series("contacts", MetricKind.LEVEL, many);
        assertThat(circles(picture(dense, Samples.lastDays(401), LIGHT), dense)).isFalse();
    }

    @Test
    void what_was_counted_from_contacts_is_a_second_dashed_line_where_there_are_readings_and_says_so() {
        ChartPicture both = picture(Samples.mixedLevel(), Samples.lastDays(183), LIGHT);
        ChartPicture counted = picture(Samples.countedLevel(), Samples.lastDays(183), LIGHT);
        assertThat(both.labels()).extracting(Label::text).contains("laskettu kontaktiluettelosta");
        assertThat(counted.labels()).extracting(Label::text).doesNotContain("laskettu kontaktiluettelosta");
        assertThat(count(both.image(1), both.plot(), LIGHT.accent())).isPositive();
        assertThat(count(both.image(4), new Rectangle2D.Double(170, 170, 2600, 1000), LIGHT.text2()))
                .isPositive();
        assertThat(count(counted.image(1), counted.plot(), LIGHT.accent())).isPositive();
    }

    @Test
    void a_long_silence_is_shown_as_far_as_the_range_goes() {
        List<Point> points = List.of(
                new Point(DaySpan.of(day(1).minusYears(20)), 3, Provenance.TYPED, Optional.empty()), flow(9, 5));
        ChartPicture picture =
                picture(Samples.series("views", MetricKind.FLOW, points), new DaySpan(day(1), day(10)), LIGHT);
        assertThat(picture.labels())
                .filteredOn(label -> label.text().equals("?"))
                .hasSize(8);
    }

    @Test
    void days_can_be_lifted_out() {
        ChartModel model = ChartModel.of(
                        Samples.weeklyLevel(), "Kontaktit", "kontaktia", Samples.lastDays(91), List.of(), FINNISH)
                .shading(new DaySpan(day(1), day(10)));
        ChartPicture picture = ChartPicture.of(model, LIGHT, 740, 370);
        BufferedImage image = picture.image(1);
        int y = (int) picture.plot().getMaxY() - 20;
        assertThat(new Color(image.getRGB((int) picture.xOf(day(5)), y))).isEqualTo(LIGHT.selected());
        assertThat(new Color(image.getRGB((int) picture.xOf(day(15)), y))).isEqualTo(LIGHT.card());
    }

    @Test
    void without_a_lane_the_plot_has_its_room() {
        ChartModel model = ChartModel.of(
                Samples.weeklyLevel(),
                "Kontaktit",
                "kontaktia",
                Samples.lastDays(91),
                Samples.deeds(91, 2, 2),
                FINNISH);
        ChartPicture with = ChartPicture.of(model, LIGHT, 740, 370);
        ChartPicture without = ChartPicture.of(model.withoutLane(), LIGHT, 740, 370);
        assertThat(without.plot().getHeight()).isEqualTo(with.plot().getHeight() + ChartPicture.LANE);
        assertThat(without.clusters()).isEmpty();
        assertThat(without.labels()).extracting(Label::text).doesNotContain("Teot");
    }

    @Test
    void days_and_places_answer_each_other() {
        ChartPicture picture = picture(Samples.dailyFlow(), Samples.lastDays(183), LIGHT);
        for (LocalDate day = END.minusDays(182); !day.isAfter(END); day = day.plusDays(1)) {
            assertThat(picture.dayAt(picture.xOf(day))).isEqualTo(day);
        }
        assertThat(picture.dayAt(-50)).isEqualTo(END.minusDays(182));
        assertThat(picture.dayAt(5_000)).isEqualTo(END);
        assertThat(picture.pointAt(picture.xOf(END)).orElseThrow().day()).isEqualTo(END);
        assertThat(picture.plot().contains(picture.xOf(END), picture.yOf(0) - 1))
                .isTrue();
    }

    @Test
    void a_cluster_is_found_where_it_is_painted_and_has_the_shape_of_the_most_frequent_channel() {
        List<DeedMark> marks = List.of(
                mark(1, 10, "09:00", Mark.SQUARE),
                mark(2, 10, "09:30", Mark.TRIANGLE),
                mark(3, 10, "10:00", Mark.TRIANGLE),
                mark(4, 2, "10:00", Mark.CIRCLE));
        ChartModel model =
                ChartModel.of(Samples.dailyFlow(), "Näytöt", "näyttöä", new DaySpan(day(1), day(21)), marks, FINNISH);
        ChartPicture picture = ChartPicture.of(model, LIGHT, 740, 370);
        assertThat(picture.clusters()).extracting(MarkCluster::shape).containsExactly(Mark.CIRCLE, Mark.TRIANGLE);
        assertThat(picture.clusters()).extracting(MarkCluster::single).containsExactly(true, false);
        MarkCluster three = picture.clusters().get(1);
        assertThat(three.marks()).extracting(DeedMark::deed).containsExactly(id(1), id(2), id(3));
        assertThat(picture.clusterAt(three.x(), picture.lane().getCenterY())).contains(three);
        assertThat(picture.clusterAt(three.x(), picture.plot().getCenterY())).isEmpty();

        BufferedImage image = picture.image(1);
        assertThat(count(image, three.bounds(), LIGHT.triangle())).isPositive();
        assertThat(count(image, three.bounds(), LIGHT.square())).isZero();
        assertThat(count(image, three.bounds(), LIGHT.selected())).isZero();
        picture.paint(image.createGraphics(), three, true);
        assertThat(count(image, three.bounds(), LIGHT.selected())).isPositive();
        assertThat(count(image, three.bounds(), LIGHT.triangle())).isPositive();
    }

    @Test
    void deeds_outside_the_range_are_not_shown() {
        ChartModel model = ChartModel.of(
                Samples.dailyFlow(),
                "Näytöt",
                "näyttöä",
                new DaySpan(day(5), day(9)),
                List.of(mark(1, 4, "23:59", Mark.SQUARE), mark(2, 10, "00:00", Mark.SQUARE)),
                FINNISH);
        assertThat(ChartPicture.of(model, LIGHT, 740, 370).clusters()).isEmpty();
    }

    @Test
    void the_smallest_room_is_survived() {
        for (int[] size : new int[][] {{1, 1}, {60, 40}, {200, 120}, {3_000, 90}}) {
            for (DaySpan range : List.of(DaySpan.of(day(3)), Samples.lastDays(421), DaySpan.ALL)) {
                ChartModel model = ChartModel.of(
                        Samples.dailyFlow(), "Näytöt", "näyttöä", range, Samples.deeds(421, 3, 5), FINNISH);
                assertThat(ChartPicture.of(model, LIGHT, size[0], size[1])
                                .image(1)
                                .getWidth())
                        .isEqualTo(size[0]);
            }
        }
    }

    @Test
    void a_picture_twice_as_fine_is_twice_as_large() {
        BufferedImage image =
                picture(Samples.weeklyLevel(), Samples.lastDays(30), LIGHT).image(2);
        assertThat(image.getWidth()).isEqualTo(1480);
        assertThat(image.getHeight()).isEqualTo(740);
    }

    private static ChartPicture picture(Series series, DaySpan range, ChartTheme theme) {
        ChartModel model = ChartModel.of(series, "Näytöt", "näyttöä", range, List.of(), FINNISH);
        return ChartPicture.of(model, theme, 740, 370);
    }

    private static String caption(Series series, int days) {
        return picture(series, Samples.lastDays(days), LIGHT).labels().get(1).text();
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 11, day);
    }

    private static Point flow(int day, double value) {
        return new Point(DaySpan.of(day(day)), value, Provenance.IMPORTED, Optional.empty());
    }

    private static Id<somepolku.domain.journal.Activity> id(int number) {
        return new Id<>(new UUID(7, number));
    }

    private static DeedMark mark(int number, int day, String time, Mark shape) {
        return new DeedMark(id(number), day(day), Optional.of(LocalTime.parse(time)), shape);
    }

    private static Rectangle2D column(ChartPicture picture, LocalDate day) {
        Rectangle2D plot = picture.plot();
        double width = plot.getWidth() / 10;
        return new Rectangle2D.Double(picture.xOf(day) - width / 2 + 1, plot.getY(), width - 2, plot.getHeight() - 2);
    }

    private static boolean circles(ChartPicture picture, Series series) {
        Point some = series.points().get(series.points().size() / 2);
        BufferedImage image = picture.image(4);
        int x = (int) (picture.xOf(some.day()) * 4);
        int y = (int) (picture.yOf(some.value()) * 4);
        return new Color(image.getRGB(x, y)).equals(LIGHT.card());
    }

    private static boolean near(BufferedImage image, int x, int y, Color color, int reach) {
        return count(image, new Rectangle2D.Double(x - reach, y - reach, 2 * reach, 2 * reach), color) > 0;
    }

    private static int count(BufferedImage image, Rectangle2D area, Color color) {
        int found = 0;
        for (int y = (int) Math.max(0, area.getMinY()); y < Math.min(image.getHeight(), area.getMaxY()); y++) {
            for (int x = (int) Math.max(0, area.getMinX()); x < Math.min(image.getWidth(), area.getMaxX()); x++) {
                if (image.getRGB(x, y) == color.getRGB()) {
                    found++;
                }
            }
        }
        return found;
    }
}
