package somepolku.ui.today.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PracticeFieldsTest {
    private static final List<String> KNOWN = List.of("esiintyminen", "kirjoittaminen", "Englanti", "kirjoittaminen");

    @Test
    void commas_semicolons_and_spaces_part_the_skills_and_each_stands_once() {
        assertThat(of(" puhe,, julkinen   puhuminen; puhe ").typed()).containsExactly("puhe", "julkinen puhuminen");
        assertThat(of("  ").typed()).isEmpty();
    }

    @Test
    void what_was_begun_is_offered_to_its_end_and_after_a_comma_what_is_not_there_yet() {
        assertThat(of("").offers(KNOWN, 5)).containsExactly("esiintyminen", "kirjoittaminen", "Englanti");
        assertThat(of("eng").offers(KNOWN, 5)).containsExactly("Englanti");
        assertThat(of("esiintyminen, ").offers(KNOWN, 5)).containsExactly("kirjoittaminen", "Englanti");
        assertThat(of("englanti").offers(KNOWN, 1)).containsExactly("esiintyminen");
    }

    @Test
    void an_offer_takes_the_place_of_its_beginning() {
        assertThat(of("esiintyminen, kir").with("kirjoittaminen")).isEqualTo("esiintyminen, kirjoittaminen");
        assertThat(of("esiintyminen").with("kirjoittaminen")).isEqualTo("esiintyminen, kirjoittaminen");
    }

    private static PracticeFields of(String skills) {
        return new PracticeFields(skills, OptionalInt.empty(), "");
    }
}
