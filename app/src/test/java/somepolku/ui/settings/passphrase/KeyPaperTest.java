package somepolku.ui.settings.passphrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import somepolku.kit.Texts;

class KeyPaperTest {
    private static final String KEY = "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ";

    private final PageFormat page = new PageFormat();
    private final BufferedImage sheet =
            new BufferedImage((int) page.getWidth(), (int) page.getHeight(), BufferedImage.TYPE_INT_RGB);

    private int print(int index) {
        Texts texts = Texts.in(Locale.forLanguageTag("fi"));
        KeyPaper paper = new KeyPaper(KeyText.of(texts, "oma.polku", "23.11.2026", KEY));
        Graphics2D g = sheet.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        int answer = paper.print(g, page, index);
        g.dispose();
        return answer;
    }

    private Rectangle inked() {
        Rectangle ink = new Rectangle(-1, -1);
        for (int x = 0; x < sheet.getWidth(); x++) {
            for (int y = 0; y < sheet.getHeight(); y++) {
                if (sheet.getRGB(x, y) != Color.WHITE.getRGB()) {
                    ink.add(x, y);
                }
            }
        }
        return ink;
    }

    @Test
    void one_sheet_is_printed_and_all_of_it_lies_where_the_printer_can_print() {
        assertThat(print(0)).isEqualTo(Printable.PAGE_EXISTS);
        Rectangle ink = inked();
        assertThat(ink.height).isGreaterThan(100);
        Rectangle printable = new Rectangle(
                (int) page.getImageableX() - 2,
                (int) page.getImageableY() - 2,
                (int) page.getImageableWidth() + 4,
                (int) page.getImageableHeight() + 4);
        assertThat(printable.contains(ink)).as(ink + " in " + printable).isTrue();
    }

    @Test
    void there_is_no_second_sheet() {
        assertThat(print(1)).isEqualTo(Printable.NO_SUCH_PAGE);
        assertThat(inked()).isEqualTo(new Rectangle(-1, -1));
    }
}
