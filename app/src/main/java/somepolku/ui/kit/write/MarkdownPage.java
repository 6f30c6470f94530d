package somepolku.ui.kit.write;

import java.awt.Color;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.text.BadLocationException;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import javax.swing.text.StyledDocument;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.look.Type;

/** Markdown to be read: the marks are gone and what they mean is seen. What is no Markdown is read as it stands. */
public final class MarkdownPage {
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");
    private static final Pattern ITEM = Pattern.compile("(\\s*)([-*+]|\\d{1,3}[.)])\\s+(.*)");
    private static final Pattern TASK = Pattern.compile("\\[([ xX])]\\s+(.*)");
    private static final Pattern QUOTE = Pattern.compile("\\s*>\\s?(.*)");
    private static final Pattern RULE = Pattern.compile("\\s*([-*_])(?:\\s*\\1){2,}\\s*");
    private static final Pattern INLINE = Pattern.compile("\\*\\*(?<bold>[^*\\n]+)\\*\\*|__(?<bold2>[^_\\n]+)__"
            + "|(?<![\\p{L}\\p{N}*])\\*(?<italic>[^*\\s][^*\\n]*)\\*(?![\\p{L}\\p{N}*])"
            + "|(?<![\\p{L}\\p{N}_])_(?<italic2>[^_\\s][^_\\n]*)_(?![\\p{L}\\p{N}_])"
            + "|`(?<code>[^`\\n]+)`|~~(?<gone>[^~\\n]+)~~|\\[(?<link>[^]\\n]+)]\\((?<to>[^)\\s]+)\\)");
    private static final float LINE_SPACING = 0.35f;
    private static final int STEP = 18;
    private static final int[] SIZES = {20, 17, 15};

    private final StyledDocument page;

    private MarkdownPage(StyledDocument page) {
        this.page = page;
    }

    public static void write(String text, StyledDocument page) {
        try {
            page.remove(0, page.getLength());
            MarkdownPage made = new MarkdownPage(page);
            for (String line : text.lines().toList()) {
                made.line(line);
            }
        } catch (BadLocationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void line(String line) throws BadLocationException {
        int start = page.getLength();
        int indent = 0;
        Matcher heading = HEADING.matcher(line);
        Matcher item = ITEM.matcher(line);
        Matcher quote = QUOTE.matcher(line);
        if (heading.matches()) {
            MutableAttributeSet look = look(true, Tone.TX.now());
            StyleConstants.setFontSize(
                    look, SIZES[Math.min(SIZES.length, heading.group(1).length()) - 1]);
            inline(heading.group(2), look);
        } else if (RULE.matcher(line).matches()) {
            put("\u2014\u2014\u2014", look(false, Tone.TX2.now()));
        } else if (item.matches()) {
            indent = STEP * (1 + item.group(1).replace("\t", "    ").length() / 2);
            Matcher task = TASK.matcher(item.group(3));
            boolean ticked = task.matches();
            String sign = ticked
                    ? task.group(1).isBlank() ? "\u2610" : "\u2611"
                    : Character.isDigit(item.group(2).charAt(0)) ? item.group(2) : "\u2022";
            put(sign + "\u2002", look(false, Tone.TX2.now()));
            inline(ticked ? task.group(2) : item.group(3), look(false, Tone.TX.now()));
        } else if (quote.matches()) {
            indent = STEP;
            MutableAttributeSet look = look(false, Tone.TX2.now());
            StyleConstants.setItalic(look, true);
            inline(quote.group(1), look);
        } else {
            inline(line, look(false, Tone.TX.now()));
        }
        put("\n", look(false, Tone.TX.now()));
        MutableAttributeSet paragraph = new SimpleAttributeSet();
        StyleConstants.setLineSpacing(paragraph, LINE_SPACING);
        StyleConstants.setLeftIndent(paragraph, indent);
        page.setParagraphAttributes(start, page.getLength() - start, paragraph, true);
    }

    private void inline(String text, MutableAttributeSet plain) throws BadLocationException {
        Matcher found = INLINE.matcher(text);
        int at = 0;
        while (found.find()) {
            put(text.substring(at, found.start()), plain);
            MutableAttributeSet look = new SimpleAttributeSet(plain);
            String said = first(found, "bold", "bold2");
            if (said != null) {
                StyleConstants.setFontFamily(look, Type.semibold(14).getFamily());
            } else if ((said = first(found, "italic", "italic2")) != null) {
                StyleConstants.setItalic(look, true);
            } else if ((said = first(found, "code")) != null) {
                StyleConstants.setFontFamily(look, "Monospaced");
            } else if ((said = first(found, "gone")) != null) {
                StyleConstants.setStrikeThrough(look, true);
            } else {
                said = found.group("link") + " (" + found.group("to") + ")";
            }
            put(said, look);
            at = found.end();
        }
        put(text.substring(at), plain);
    }

    private static @org.jspecify.annotations.Nullable String first(Matcher found, String... groups) {
        for (String group : groups) {
            if (found.group(group) != null) {
                return found.group(group);
            }
        }
        return null;
    }

    private void put(String text, MutableAttributeSet look) throws BadLocationException {
        page.insertString(page.getLength(), text, look);
    }

    private static MutableAttributeSet look(boolean bold, Color color) {
        MutableAttributeSet look = new SimpleAttributeSet();
        StyleConstants.setFontFamily(look, bold ? Type.semibold(14).getFamily() : "Inter");
        StyleConstants.setFontSize(look, 14);
        StyleConstants.setForeground(look, color);
        return look;
    }
}
