package somepolku.chart.cause;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import somepolku.chart.DeedMark;
import somepolku.chart.cause.BandModel.Expected;
import somepolku.chart.cause.BandModel.Row;
import somepolku.chart.cause.BandModel.Window;
import somepolku.chart.export.Png;
import somepolku.chart.look.ChartTheme;
import somepolku.chart.look.Label;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.domain.journal.Id;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Texts;

class BandPictureTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 8, 24);
    private static final ChartTheme LIGHT = ChartTheme.light();

    private static BandModel model(int days, boolean windows) {
        Random random = new Random(5);
        List<Row> rows = new ArrayList<>();
        List<DeedMark> marks = new ArrayList<>();
        for (int at = 0; at < days; at++) {
            LocalDate day = FIRST.plusDays(at);
            double middle = 7 + 2 * Math.sin(at / 5.0);
            if (at % 30 > 3) {
                rows.add(new Row(
                        DaySpan.of(day),
                        Math.round(middle + 2 * random.nextGaussian()),
                        Optional.of(new Expected(middle - 4, middle, middle + 4))));
            }
            if (random.nextInt(3) == 0) {
                marks.add(new DeedMark(new Id<>(new UUID(1, at)), day, Optional.empty(), Mark.SQUARE));
            }
        }
        DaySpan range = new DaySpan(FIRST, FIRST.plusDays(days - 1));
        List<Window> words = windows
                ? List.of(
                        new Window(new DaySpan(FIRST, FIRST.plusDays(13)), "Ennen"),
                        new Window(new DaySpan(FIRST.plusDays(14), FIRST.plusDays(27)), "Jälkeen"))
                : List.of();
        return new BandModel(rows, words, range, marks, Texts.in(Locale.forLanguageTag("fi")));
    }

    @Test
    void no_text_is_cut_and_none_lies_on_another() {
        for (int days : new int[] {10, 29, 91, 400, 730}) {
            for (int[] size : new int[][] {{300, 150}, {468, 196}, {900, 400}}) {
                BandPicture picture = BandPicture.of(model(days, days == 29), LIGHT, size[0], size[1]);
                List<Label> labels = picture.labels();
                Rectangle2D whole = new Rectangle2D.Double(0, 0, size[0], size[1]);
                for (int i = 0; i < labels.size(); i++) {
                    Label label = labels.get(i);
                    assertThat(whole.contains(label.bounds())).as(label.text()).isTrue();
                    for (int k = i + 1; k < labels.size(); k++) {
                        assertThat(label.bounds().intersects(labels.get(k).bounds()))
                                .as(days + ": " + label.text() + " on "
                                        + labels.get(k).text())
                                .isFalse();
                    }
                }
            }
        }
    }

    @Test
    void the_band_breaks_off_where_readings_are_missing() {
        BandPicture picture = BandPicture.of(model(60, false), LIGHT, 900, 400);
        BufferedImage image = picture.image(1);
        assertThat(holds(image, picture, 32, LIGHT.band())).isFalse();
        assertThat(holds(image, picture, 20, LIGHT.band())).isTrue();
    }

    @Test
    void windows_are_lifted_out_and_named() {
        BandPicture picture = BandPicture.of(model(28, true), LIGHT, 468, 196);
        assertThat(picture.labels()).extracting(Label::text).contains("Ennen", "Jälkeen");
        assertThat(holds(picture.image(1), picture, 1, LIGHT.selected())).isTrue();
    }

    @Test
    void a_place_tells_its_row_and_its_deeds() {
        BandPicture picture = BandPicture.of(model(60, false), LIGHT, 900, 400);
        Rectangle2D plot = picture.plot();
        assertThat(picture.rowAt(plot.getX() + plot.getWidth() * 20.5 / 60))
                .get()
                .extracting(row -> row.days().first())
                .isEqualTo(FIRST.plusDays(20));
        var first = picture.clusters().get(0);
        assertThat(picture.clusterAt(first.x(), first.bounds().getCenterY())).contains(first);
    }

    /** Whether a column of pixels of a day has a colour. */
    private static boolean holds(BufferedImage image, BandPicture picture, int day, Color color) {
        Rectangle2D plot = picture.plot();
        long days = image.getWidth() == 900 ? 60 : 28;
        int x = (int) (plot.getX() + plot.getWidth() * (day + .5) / days);
        for (int y = (int) plot.getY(); y < plot.getMaxY(); y++) {
            if ((image.getRGB(x, y) & 0xffffff) == (color.getRGB() & 0xffffff)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void pictures_for_looking_at() throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "charts"));
        try (var out = Files.newOutputStream(folder.resolve("band.png"))) {
            Png.write(BandPicture.of(model(91, false), LIGHT, 468, 196).image(1), out);
        }
        try (var out = Files.newOutputStream(folder.resolve("shift.png"))) {
            List<Integer> counts = List.of(40, 33, 28, 20, 15, 12, 8, 5, 3, 2, 1, 1);
            ShiftModel shift = new ShiftModel(counts, 9, Texts.in(Locale.forLanguageTag("fi")));
            Png.write(ShiftPicture.of(shift, ChartTheme.dark(), 300, 180).image(1), out);
        }
        assertThat(folder.resolve("band.png")).isNotEmptyFile();
        assertThat(folder.resolve("shift.png")).isNotEmptyFile();
    }
}
