package somepolku.ui.kit.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MiddleTest {
    private static final String NAME = "AggregateAnalytics_2026-11-23.xlsx";

    @Test
    void a_text_that_fits_stays_whole() {
        assertThat(Middle.fit(NAME, NAME.length(), String::length)).isEqualTo(NAME);
    }

    @Test
    void a_longer_one_keeps_its_beginning_and_its_end_and_fills_the_width() {
        for (int width = 1; width < NAME.length(); width++) {
            String fitted = Middle.fit(NAME, width, String::length);
            assertThat(fitted).hasSize(width);
            int cut = fitted.indexOf('…');
            assertThat(NAME).startsWith(fitted.substring(0, cut)).endsWith(fitted.substring(cut + 1));
        }
    }

    @Test
    void where_nothing_fits_the_sign_alone_is_left() {
        assertThat(Middle.fit(NAME, 0, String::length)).isEqualTo("…");
    }
}
