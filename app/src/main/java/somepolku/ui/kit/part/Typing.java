package somepolku.ui.kit.part;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;

/** Hears what is typed into a text component. */
public final class Typing {
    private Typing() {}

    /** Runs it after each change of the text, whoever made it. */
    public static void heard(JTextComponent component, Runnable listener) {
        component.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                listener.run();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                listener.run();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                // Attributes only: the text is as it was.
            }
        });
    }

    /** Lets a key of the component do something. */
    public static void key(JTextComponent component, String stroke, Runnable act) {
        component.getInputMap().put(KeyStroke.getKeyStroke(stroke), stroke);
        component.getActionMap().put(stroke, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                act.run();
            }
        });
    }

    /** Changes the text as typing would, only where it differs, so that it can be undone. */
    public static void replace(JTextComponent component, String text, int caret) {
        String old = component.getText();
        int most = Math.min(old.length(), text.length());
        int same = 0;
        while (same < most && old.charAt(same) == text.charAt(same)) {
            same++;
        }
        int after = 0;
        while (after < most - same && old.charAt(old.length() - 1 - after) == text.charAt(text.length() - 1 - after)) {
            after++;
        }
        if (!old.equals(text)) {
            component.select(same, old.length() - after);
            component.replaceSelection(text.substring(same, text.length() - after));
        }
        component.setCaretPosition(Math.min(caret, component.getText().length()));
    }
}
