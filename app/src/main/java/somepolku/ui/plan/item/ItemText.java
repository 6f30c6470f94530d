package somepolku.ui.plan.item;

import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextPane;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.look.Type;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Segments;
import somepolku.ui.kit.part.TextUndo;
import somepolku.ui.kit.part.Typing;
import somepolku.ui.kit.write.MarkdownPage;
import somepolku.ui.kit.write.MarkdownStyle;
import somepolku.ui.kit.write.SpellMarks;

/** The content's text: written with its Markdown marks in sight, or read. */
final class ItemText {
    /** Longer texts are written plainly: to style all of one at every letter would be felt. */
    private static final int STYLED = 60_000;

    private final Editor editor;
    private final JTextPane reader = new JTextPane();
    private final TextUndo undo;
    private final SpellMarks spelling;
    private final CardLayout turn = new CardLayout();
    private final JPanel pages = new JPanel(turn);
    private final Segments<Boolean> how;
    private final JPanel panel = Parts.panel("ins 0, gap 0, wrap 1, fill", "[grow,fill]", "[40!,center]4[grow,fill]");
    private boolean reading;
    private boolean showing;

    ItemText(Ui ui, Runnable changed) {
        editor = Named.as(new Editor(ui.text("plan.item.text.hint")), "plan.item.text", ui.text("plan.item.text"));
        undo = TextUndo.on(editor);
        spelling = SpellMarks.on(ui, editor, undo);
        Named.as(reader, "plan.item.reader", ui.text("plan.item.text"));
        reader.setEditable(false);
        reader.setOpaque(false);
        reader.setBorder(BorderFactory.createEmptyBorder(0, 20, 16, 20));
        how = new Segments<>(
                "plan.item.how",
                ui.text("plan.item.how"),
                List.of(false, true),
                reads -> ui.text(reads ? "plan.item.read" : "plan.item.write"),
                this::read);
        how.choose(false);
        JPanel head = Parts.panel("ins 0 20 0 16, gap 0, fill", "push[]", "[32!,center]");
        head.add(how);
        panel.add(head);
        pages.setOpaque(false);
        pages.add(Parts.scroll(editor), "write");
        pages.add(Parts.scroll(reader), "read");
        panel.add(pages, "grow, wmin 0, hmin 0");
        Typing.heard(editor, () -> {
            if (!showing) {
                spelling.typed();
                changed.run();
            }
        });
        ui.look().listen(ui.lifetime(), editor::restyle);
    }

    JComponent view() {
        return panel;
    }

    String text() {
        return editor.getText();
    }

    /** Shows another text; what was typed before it cannot be undone in it. */
    void show(String text, boolean editable) {
        if (!text().equals(text)) {
            showing = true;
            editor.setText(text);
            showing = false;
            editor.setCaretPosition(0);
            undo.forget();
            spelling.replaced();
        }
        editor.setEditable(editable);
        if (reading) {
            MarkdownPage.write(text, reader.getStyledDocument());
        }
    }

    /** Another content is written: from its beginning, and not only read. */
    void begin() {
        how.choose(false);
        read(false);
        undo.forget();
    }

    void onEscape(Runnable act) {
        Parts.act(editor, "ESCAPE", act);
        Parts.act(reader, "ESCAPE", act);
    }

    void focus() {
        editor.requestFocusInWindow();
    }

    private void read(boolean reads) {
        reading = reads;
        if (reads) {
            MarkdownPage.write(text(), reader.getStyledDocument());
            reader.setCaretPosition(0);
        }
        turn.show(pages, reads ? "read" : "write");
    }

    /** The text as typed, and a hint while it is empty. */
    private static final class Editor extends JTextPane {
        private final String hint;
        private final transient MarkdownStyle style;

        Editor(String hint) {
            this.hint = hint;
            this.style = new MarkdownStyle(getStyledDocument(), STYLED);
            setOpaque(false);
            setBorder(BorderFactory.createEmptyBorder(0, 20, 16, 20));
            Parts.tabLeaves(this);
        }

        void restyle() {
            style.all();
        }

        @Override
        public Dimension getPreferredScrollableViewportSize() {
            return new Dimension(100, 100);
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            super.paintComponent(graphics);
            if (getDocument().getLength() == 0) {
                Type.smooth((Graphics2D) graphics);
                graphics.setColor(Tone.TX2.now());
                graphics.setFont(Type.plain(14));
                graphics.drawString(
                        hint,
                        getInsets().left,
                        getInsets().top + graphics.getFontMetrics().getAscent() + 2);
            }
        }
    }
}
