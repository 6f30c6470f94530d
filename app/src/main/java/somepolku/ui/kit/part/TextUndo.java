package somepolku.ui.kit.part;

import java.awt.event.ActionEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.swing.AbstractAction;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.UndoableEditEvent;
import javax.swing.text.AbstractDocument;
import javax.swing.text.JTextComponent;
import javax.swing.undo.CompoundEdit;
import javax.swing.undo.UndoableEdit;

/**
 * Undo within a text, by runs of typing. While the text has nothing to undo, the keys go on to the window, whose undo is
 * the journal's.
 */
public final class TextUndo {
    private static final long RUN_ENDS_AFTER = 800;

    private final Deque<UndoableEdit> done = new ArrayDeque<>();
    private final Deque<UndoableEdit> undone = new ArrayDeque<>();
    private final Step undo = new Step(done, undone, true);
    private final Step redo = new Step(undone, done, false);
    private CompoundEdit run = new CompoundEdit();
    private long last;

    private TextUndo() {}

    public static TextUndo on(JTextComponent text) {
        TextUndo made = new TextUndo();
        text.getDocument().addUndoableEditListener(made::heard);
        text.getInputMap().put(KeyStroke.getKeyStroke("ctrl Z"), "text-undo");
        text.getInputMap().put(KeyStroke.getKeyStroke("meta Z"), "text-undo");
        text.getInputMap().put(KeyStroke.getKeyStroke("ctrl shift Z"), "text-redo");
        text.getInputMap().put(KeyStroke.getKeyStroke("meta shift Z"), "text-redo");
        text.getActionMap().put("text-undo", made.undo);
        text.getActionMap().put("text-redo", made.redo);
        made.tell();
        return made;
    }

    /** Forgets what was typed: the text now comes from elsewhere. */
    public void forget() {
        done.clear();
        undone.clear();
        run = new CompoundEdit();
        last = 0;
        tell();
    }

    /** What is written next is taken back by itself, however soon it follows. */
    public void apart() {
        last = 0;
    }

    private void heard(UndoableEditEvent event) {
        UndoableEdit edit = event.getEdit();
        if (edit instanceof AbstractDocument.DefaultDocumentEvent change
                && change.getType() == DocumentEvent.EventType.CHANGE) {
            return; // Only its style.
        }
        long now = System.nanoTime() / 1_000_000;
        if (done.isEmpty() || last == 0 || now - last > RUN_ENDS_AFTER || done.peek() != run) {
            run.end();
            run = new CompoundEdit();
            done.push(run);
        }
        run.addEdit(edit);
        last = now;
        undone.clear();
        tell();
    }

    private void tell() {
        undo.setEnabled(!done.isEmpty());
        redo.setEnabled(!undone.isEmpty());
    }

    private final class Step extends AbstractAction {
        private final transient Deque<UndoableEdit> from;
        private final transient Deque<UndoableEdit> to;
        private final boolean backwards;

        Step(Deque<UndoableEdit> from, Deque<UndoableEdit> to, boolean backwards) {
            this.from = from;
            this.to = to;
            this.backwards = backwards;
        }

        @Override
        public void actionPerformed(ActionEvent event) {
            run.end();
            UndoableEdit edit = from.poll();
            if (edit != null) {
                if (backwards) {
                    edit.undo();
                } else {
                    edit.redo();
                }
                to.push(edit);
            }
            tell();
        }
    }
}
