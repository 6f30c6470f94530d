package somepolku.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static somepolku.chart.Samples.END;
import static somepolku.chart.Samples.FINNISH;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import somepolku.analysis.series.Series;
import somepolku.chart.look.ChartTheme;
import somepolku.chart.look.Label;

class BreakLinesTest {
    private static final ChartTheme LIGHT = ChartTheme.light();

    @Test
    void a_break_is_a_dashed_line_with_its_word_and_only_where_it_is_in_range() {
        Series whole = Samples.dailyFlow();
        ChartPicture plain = picture(whole, 90);
        ChartPicture broken = picture(Samples.broken(whole, END.minusDays(30)), 90);
        ChartPicture outside = picture(Samples.broken(whole, END.minusDays(200)), 90);

        assertThat(texts(plain)).doesNotContain("Mittaustapa muuttui");
        assertThat(texts(outside)).isEqualTo(texts(plain));
        assertThat(outside.svg("")).isEqualTo(plain.svg(""));
        assertThat(texts(broken)).contains("Mittaustapa muuttui");
        assertThat(broken.svg("")).contains("Mittaustapa muuttui");
        int x = (int) Math.floor(broken.xOf(END.minusDays(30)) - broken.plot().getWidth() / 90 / 2);
        assertThat(inked(broken, x)).isGreaterThan(inked(plain, x) + 4);
    }

    private static ChartPicture picture(Series series, int days) {
        ChartModel model = ChartModel.of(series, "Näytöt", "näyttöä", Samples.lastDays(days), List.of(), FINNISH);
        return ChartPicture.of(model, LIGHT, 740, 370);
    }

    private static List<String> texts(ChartPicture picture) {
        return picture.labels().stream().map(Label::text).toList();
    }

    /** How many pixels of a column just above the plot are not of the ground. */
    private static long inked(ChartPicture picture, int x) {
        BufferedImage image = picture.image(1);
        return IntStream.range(
                        (int) picture.plot().getY() - 16, (int) picture.plot().getY())
                .filter(y -> image.getRGB(x, y) != LIGHT.card().getRGB())
                .count();
    }

    @Test
    void at_the_right_edge_the_word_stands_to_the_left_of_its_line() {
        ChartPicture picture = picture(Samples.broken(Samples.dailyFlow(), END.minusDays(2)), 90);
        Label word = picture.labels().stream()
                .filter(label -> label.text().equals("Mittaustapa muuttui"))
                .findFirst()
                .orElseThrow();
        assertThat(word.bounds().getMaxX()).isLessThan(picture.xOf(END.minusDays(2)));
    }
}
