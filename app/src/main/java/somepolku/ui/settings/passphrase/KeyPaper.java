package somepolku.ui.settings.passphrase;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.text.AttributedString;

/** The recovery key on one sheet of paper. */
final class KeyPaper implements Printable {
    private static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 18);
    private static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
    private static final Font KEY = new Font(Font.MONOSPACED, Font.BOLD, 16);

    private final KeyText text;

    KeyPaper(KeyText text) {
        this.text = text;
    }

    @Override
    public int print(Graphics graphics, PageFormat page, int index) {
        if (index > 0) {
            return NO_SUCH_PAGE;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        g.translate(page.getImageableX(), page.getImageableY());
        g.setColor(Color.BLACK);
        float width = (float) page.getImageableWidth();
        float y = write(g, text.title(), TITLE, 0, width);
        for (String fact : text.facts()) {
            y = write(g, fact, TEXT, y, width);
        }
        y = write(g, text.key(), KEY, y + 18, width);
        write(g, text.sentence(), TEXT, y + 18, width);
        g.dispose();
        return PAGE_EXISTS;
    }

    /** Wraps a text at a width; gives where the next one may begin. */
    private static float write(Graphics2D g, String said, Font font, float from, float width) {
        AttributedString styled = new AttributedString(said);
        styled.addAttribute(TextAttribute.FONT, font);
        FontRenderContext context = g.getFontRenderContext();
        LineBreakMeasurer lines = new LineBreakMeasurer(styled.getIterator(), context);
        float y = from;
        while (lines.getPosition() < said.length()) {
            TextLayout line = lines.nextLayout(width);
            y += line.getAscent();
            line.draw(g, 0, y);
            y += line.getDescent() + line.getLeading() + 3;
        }
        return y;
    }
}
