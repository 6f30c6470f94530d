package somepolku.ui.kit.write;

import static org.assertj.core.api.Assertions.assertThat;

import javax.swing.text.AttributeSet;
import javax.swing.text.DefaultStyledDocument;
import javax.swing.text.StyleConstants;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import somepolku.ui.kit.look.Look;
import somepolku.ui.kit.look.Theme;

class MarkdownPageTest {
    private final DefaultStyledDocument page = new DefaultStyledDocument();

    @BeforeAll
    static void fonts() {
        Look.install(Theme.LIGHT);
    }

    private String read(String text) throws Exception {
        MarkdownPage.write(text, page);
        return page.getText(0, page.getLength()).stripTrailing();
    }

    private AttributeSet at(String word) throws Exception {
        int start = page.getText(0, page.getLength()).indexOf(word);
        assertThat(start).as(word).isNotNegative();
        return page.getCharacterElement(start).getAttributes();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "## Tilanne | Tilanne",
                "- Kysy Mialta | \u2022\u2002Kysy Mialta",
                "1. Aloita | 1.\u2002Aloita",
                "- [x] Soitin | \u2611\u2002Soitin",
                "> Lainaus | Lainaus",
                "**Soitto** oli *helppo* | Soitto oli helppo",
                "2 * 3 * 4 = 24 | 2 * 3 * 4 = 24",
                "snake_case_name | snake_case_name",
                "[sivu](https://example.org) | sivu (https://example.org)",
                "#portfolio ei ole otsikko | #portfolio ei ole otsikko",
                "**kesken | **kesken"
            })
    void marks_are_gone_and_what_is_no_markdown_stays(String text, String seen) throws Exception {
        assertThat(read(text)).isEqualTo(seen);
    }

    @Test
    void what_the_marks_mean_is_seen() throws Exception {
        read("# Iso\n**lihava** *vino* ~~pois~~ `koodi`");
        assertThat(StyleConstants.getFontSize(at("Iso"))).isGreaterThan(14);
        assertThat(StyleConstants.isItalic(at("vino"))).isTrue();
        assertThat(StyleConstants.isStrikeThrough(at("pois"))).isTrue();
        assertThat(StyleConstants.getFontFamily(at("koodi"))).isEqualTo("Monospaced");
        assertThat(StyleConstants.getFontFamily(at("lihava"))).isNotEqualTo(StyleConstants.getFontFamily(at("vino")));
    }
}
