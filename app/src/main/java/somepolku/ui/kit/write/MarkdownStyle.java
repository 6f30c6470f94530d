package somepolku.ui.kit.write;

import java.awt.Color;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.BadLocationException;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import javax.swing.text.StyledDocument;
import somepolku.ui.kit.Edt;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.look.Type;

/** Makes Markdown readable while it is written: bold is bold, its marks and those of a list are quiet. */
public final class MarkdownStyle {
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*\\n]+)\\*\\*");
    private static final Pattern MARK = Pattern.compile("(?m)^(\\s*(?:[-*+]|\\d+[.]|>|#{1,6}) )");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.*)$");
    private static final float LINE_SPACING = 0.35f;

    private final StyledDocument document;
    private final int longest;
    private boolean waiting;

    public MarkdownStyle(StyledDocument document) {
        this(document, Integer.MAX_VALUE);
    }

    /** @param longest a text with more letters is left as it is: styling all of it would be felt at every letter */
    public MarkdownStyle(StyledDocument document, int longest) {
        this.document = document;
        this.longest = longest;
        document.addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                soon();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                soon();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                // Our own styling.
            }
        });
        all();
    }

    /** A document may not be changed while it tells of a change. */
    private void soon() {
        if (!waiting) {
            waiting = true;
            Edt.later(this::all);
        }
    }

    /** Styles all of it anew, as after another theme was chosen. */
    public void all() {
        waiting = false;
        if (document.getLength() > longest) {
            return;
        }
        String text;
        try {
            text = document.getText(0, document.getLength());
        } catch (BadLocationException impossible) {
            throw new IllegalStateException(impossible);
        }
        MutableAttributeSet lines = new SimpleAttributeSet();
        StyleConstants.setLineSpacing(lines, LINE_SPACING);
        document.setParagraphAttributes(0, text.length() + 1, lines, false);
        document.setCharacterAttributes(0, text.length() + 1, look("Inter", Tone.TX.now()), true);
        apply(HEADING.matcher(text), look(bold(), Tone.TX.now()));
        Matcher bold = BOLD.matcher(text);
        while (bold.find()) {
            style(bold.start(), bold.end(), look("Inter", Tone.TX2.now()));
            style(bold.start(1), bold.end(1), look(bold(), Tone.TX.now()));
        }
        apply(MARK.matcher(text), look("Inter", Tone.TX2.now()));
    }

    private void apply(Matcher found, MutableAttributeSet look) {
        while (found.find()) {
            style(found.start(1), found.end(1), look);
        }
    }

    private void style(int start, int end, MutableAttributeSet look) {
        document.setCharacterAttributes(start, end - start, look, true);
    }

    private static String bold() {
        return Type.semibold(14).getFamily();
    }

    private static MutableAttributeSet look(String family, Color color) {
        MutableAttributeSet look = new SimpleAttributeSet();
        StyleConstants.setFontFamily(look, family);
        StyleConstants.setFontSize(look, 14);
        StyleConstants.setForeground(look, color);
        return look;
    }
}
