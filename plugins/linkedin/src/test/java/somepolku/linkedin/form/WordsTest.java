package somepolku.linkedin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void theTitleIsTheFirstLineThatSaysSomething() {
        assertThat(Words.title("\n  Kolme  oppia\tpäivästä \nja loput")).isEqualTo("Kolme oppia päivästä");
        assertThat(Words.title(" \n ")).isEmpty();
    }

    @Test
    void aLongLineIsCutAtAWord() {
        String line = "sana ".repeat(40).strip();
        assertThat(Words.title(line)).hasSizeLessThanOrEqualTo(120).endsWith("sana…");
        assertThat(Words.title("a".repeat(120))).hasSize(120).doesNotEndWith("…");
    }

    @Test
    void anEndlessWordIsCutWithoutBreakingACharacter() {
        assertThat(Words.title("a" + "🚀".repeat(100)))
                .hasSizeLessThanOrEqualTo(120)
                .matches("a(🚀)+…");
        assertThat(Words.title("🚀".repeat(100))).matches("(🚀)+…");
    }

    @Test
    void theMarkIsTheSameHoweverLinesEnd() {
        assertThat(Words.mark("eka\r\ntoka"))
                .isEqualTo(Words.mark("eka\ntoka "))
                .hasSize(16);
        assertThat(Words.mark("eka\ntoka")).isNotEqualTo(Words.mark("eka toka"));
    }

    @Test
    void aFieldMaySayThatItHasNoValue() {
        assertThat(List.of("", "  ", "-", "N/A", "NA", "#N/A", "<NA>", "null", "None", "NaN", "#N/A N/A"))
                .allMatch(Words::isNothing);
        assertThat(List.of("https://example.org", "n/a.example.org", "--", "Nana"))
                .noneMatch(Words::isNothing);
    }
}
