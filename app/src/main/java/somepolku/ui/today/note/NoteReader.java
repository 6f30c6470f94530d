package somepolku.ui.today.note;

import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JTextPane;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.write.MarkdownPage;

/** Draws a note to be read. */
final class NoteReader {
    private final Ui ui;
    private final JTextPane pane;
    private String text = "";

    NoteReader(Ui ui) {
        this.ui = ui;
        pane = Named.as(new Pane(), "note.read", ui.text("today.note.read.page"));
        pane.setEditable(false);
        pane.setOpaque(false);
        pane.setBorder(BorderFactory.createEmptyBorder(0, 16, 16, 16));
        Parts.tabLeaves(pane);
    }

    JComponent view() {
        return pane;
    }

    void show(String next) {
        text = next;
        draw();
    }

    /** Again, in the look of the moment. */
    void draw() {
        MarkdownPage.write(text.isBlank() ? ui.text("today.note.read.nothing") : text, pane.getStyledDocument());
        pane.setCaretPosition(0);
    }

    private static final class Pane extends JTextPane {
        @Override
        public Dimension getPreferredScrollableViewportSize() {
            return new Dimension(100, 100);
        }
    }
}
