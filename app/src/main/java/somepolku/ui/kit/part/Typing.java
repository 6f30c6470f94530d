package somepolku.ui.kit.part;

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
}
