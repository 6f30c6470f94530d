package somepolku.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import somepolku.text.PassphraseStrength.Level;
import somepolku.text.PassphraseStrength.Reason;

class PassphraseStrengthTest {
    private static PassphraseStrength of(String typed) {
        return PassphraseStrength.of(typed.toCharArray());
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY, NONE",
        "salasana, COMMON, WEAK",
        "Salasana123!, COMMON, WEAK",
        "Kesä2026, COMMON, WEAK",
        "'rakas kulta äiti', COMMON, WEAK",
        "'Oi maamme, Suomi, synnyinmaa!', COMMON, WEAK",
        "'oimaammesuomisynnyinmaa', COMMON, WEAK",
        "'Oma tupa, oma lupa 7', COMMON, WEAK",
        "'correct horse battery staple', COMMON, WEAK",
        "24.12.1985, DIGITS, WEAK",
        "'040 123 4567 040', DIGITS, WEAK",
        "19851224198512241985, DIGITS, WEAK",
        "qwertyuiopåasdfgh, RUN, WEAK",
        "1qaz2wsx3edc4rfv, RUN, WEAK",
        "abcdefghijklmno, RUN, WEAK",
        "aaaaaaaaaaaaaaaab, RUN, WEAK",
        "hilla hilla hilla hilla, REPEATED, WEAK",
        "porkkanaporkkana, REPEATED, WEAK",
        "Pirkko1985!, WORD_AND_NUMBER, WEAK",
        "1985pirkko, WORD_AND_NUMBER, WEAK",
        "kuu ja lehmä, FEW_WORDS, FAIR",
        "k7#Qz!m, SHORT, WEAK",
        "kuuma puuro, SHORT, WEAK",
        "epäjärjestelmällisyys, FEW_WORDS, FAIR",
        "'lusikka haarukka veitsi', FEW_WORDS, FAIR",
        "'tiiliskivi haukotus lapamato pimento', WORDS, GOOD",
        "'Yhdeksän märkää sukkaa roikkui naulassa', WORDS, GOOD",
        "k7#Qz!mP2$vL8@wR, MIXED, GOOD"
    })
    void length_different_words_and_what_everybody_tries_decide(String typed, Reason reason, Level level) {
        assertThat(of(typed).reason()).isEqualTo(reason);
        assertThat(of(typed).level()).isEqualTo(level);
    }

    @Test
    void it_tells_how_many_characters_and_different_words_there_are() {
        assertThat(of("Tiili, tiili ja sydän on yö"))
                .isEqualTo(new PassphraseStrength(Level.FAIR, Reason.FEW_WORDS, 27, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiiliskivi haukotus lapamato", "neljä eri sanaa tässä", "k7#Qz!mP2$vL"})
    void nothing_is_called_good_without_the_length_and_the_words(String typed) {
        assertThat(of(typed.substring(0, Math.min(typed.length(), 19))).level()).isNotEqualTo(Level.GOOD);
    }

    @Test
    void what_was_given_is_left_as_it_is() {
        char[] typed = "Kuusi ÄÄNTÄ".toCharArray();
        PassphraseStrength.of(typed);
        assertThat(typed).isEqualTo("Kuusi ÄÄNTÄ".toCharArray());
    }
}
