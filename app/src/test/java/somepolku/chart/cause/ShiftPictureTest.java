package somepolku.chart.cause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import somepolku.chart.look.ChartTheme;
import somepolku.chart.look.Label;
import somepolku.kit.Texts;

class ShiftPictureTest {
    private static ShiftModel model(double own, double... elsewhere) {
        int good = (int) Arrays.stream(elsewhere).filter(value -> value >= own).count();
        return new ShiftModel(own, elsewhere, good, Texts.in(Locale.forLanguageTag("fi")));
    }

    @Test
    void every_place_is_in_one_column_and_the_better_ones_right_of_ones_own() {
        ShiftModel model = model(5, 0, 1, 2, 3, 4, 4.999, 5, 6, 9);
        ShiftModel.Columns columns = model.columns();
        assertThat(Arrays.stream(columns.counts()).sum()).isEqualTo(9);
        assertThat(Arrays.stream(columns.counts()).skip(columns.worse()).sum()).isEqualTo(3);
    }

    @Test
    void ones_own_as_the_best_of_all_has_no_column_right_of_it() {
        ShiftModel.Columns columns = model(20, 1, 2, 3).columns();
        assertThat(Arrays.stream(columns.counts()).skip(columns.worse()).sum()).isZero();
        assertThat(columns.counts()).hasSize(15);
    }

    @Test
    void nothing_at_all_still_makes_a_picture() {
        assertThat(ShiftPicture.of(model(0), ChartTheme.light(), 200, 150)
                        .image(1)
                        .getWidth())
                .isEqualTo(200);
        assertThat(model(0, 0, 0).columns().counts()).containsExactly(2);
    }

    @Test
    void the_words_fit_wherever_ones_own_days_stand() {
        for (double own : new double[] {0, 1, 5, 10, 30}) {
            ShiftPicture picture = ShiftPicture.of(model(own, 1, 2, 3, 10), ChartTheme.light(), 240, 160);
            List<Label> labels = picture.labels();
            assertThat(labels)
                    .allMatch(label ->
                            label.bounds().getX() >= 0 && label.bounds().getMaxX() <= 240);
            assertThat(labels).extracting(Label::text).contains("Oikeat päiväsi");
        }
    }
}
