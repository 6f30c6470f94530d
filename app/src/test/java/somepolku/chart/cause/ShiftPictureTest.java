package somepolku.chart.cause;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import somepolku.chart.look.ChartTheme;
import somepolku.chart.look.Label;
import somepolku.kit.Texts;

class ShiftPictureTest {
    private static final ChartTheme LIGHT = ChartTheme.light();

    private static ShiftPicture picture(int worse, Integer... counts) {
        ShiftModel model = new ShiftModel(List.of(counts), worse, Texts.in(Locale.forLanguageTag("fi")));
        return ShiftPicture.of(model, LIGHT, 240, 160);
    }

    @Test
    void places_as_good_as_ones_own_have_a_colour_of_their_own_and_stand_right_of_it() {
        BufferedImage image = picture(2, 10, 5, 1, 2).image(1);
        assertThat(leftmost(image, LIGHT.bar())).isLessThan(20);
        assertThat(leftmost(image, LIGHT.warn())).isBetween(120, 125);
        assertThat(picture(2, 10, 5, 1, 2).ownX()).isEqualTo(120);
    }

    @Test
    void even_one_place_among_many_is_seen() {
        assertThat(leftmost(picture(1, 5_000, 1).image(1), LIGHT.warn())).isPositive();
    }

    @Test
    void nothing_at_all_still_makes_a_picture() {
        assertThat(picture(0).image(1).getWidth()).isEqualTo(240);
    }

    @Test
    void the_words_fit_wherever_ones_own_days_stand() {
        for (int worse = 0; worse <= 4; worse++) {
            List<Label> labels = picture(worse, 4, 3, 2, 1).labels();
            assertThat(labels)
                    .allMatch(label ->
                            label.bounds().getX() >= 0 && label.bounds().getMaxX() <= 240);
            assertThat(labels).extracting(Label::text).contains("Oikeat päiväsi");
        }
    }

    private static int leftmost(BufferedImage image, Color color) {
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if ((image.getRGB(x, y) & 0xffffff) == (color.getRGB() & 0xffffff)) {
                    return x;
                }
            }
        }
        return -1;
    }
}
