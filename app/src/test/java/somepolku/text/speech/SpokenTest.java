package somepolku.text.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hei, olen Aino | 3 | 0",
                "Öö, mä niinku teen tota datatyötä | 6 | 3",
                "Mä oon tavallaan valmis | 4 | 0",
                "Niin, siis, mä oon valmis | 5 | 2",
                "Tuota noin, aloitan tästä | 4 | 1",
                "Um, I like data, you know, and uh graphs | 9 | 3",
                "I like what you know so well | 7 | 0",
                "So, I led a team of 12 people | 8 | 1",
                "data-analyytikko ei ole ääni | 4 | 0",
                "'' | 0 | 0"
            })
    void words_and_fillers_are_counted_and_a_word_that_means_something_is_no_filler(
            String text, int words, int fillers) {
        assertThat(Spoken.of(text)).isEqualTo(new Spoken(words, fillers));
    }

    @Test
    void no_text_is_wrong_and_there_are_never_more_fillers_than_words() {
        Random random = new Random(3);
        String letters = "öäaeuhm ,.-…likesiis\n😀";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            Spoken spoken = Spoken.of(text.toString());
            assertThat(spoken.fillers()).as(text.toString()).isBetween(0, spoken.words());
        }
    }
}
