package somepolku.ui.kit.secret;

import java.awt.Toolkit;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.Arrays;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import javax.swing.text.AbstractDocument;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.DocumentFilter;
import javax.swing.text.PlainDocument;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.work.port.Passphrase;

/** A field for a passphrase, with a button that shows what was typed. It says when Caps Lock is on. */
public final class PassphraseField extends JPanel {
    /** Longer than anybody types; so the text never outgrows the array that is wiped. */
    private static final int LONGEST = 1000;

    private final Overwritten content = new Overwritten(2 * LONGEST);
    private final JPasswordField field;
    private final JButton toggle;
    private final JLabel capsLock;
    private final transient Parts parts;
    private final char hidden;

    /** @param name of the field itself; the button's is this and {@code .show} */
    public PassphraseField(Parts parts, String name, String key) {
        super(new MigLayout("ins 0, gap 0, fillx, hidemode 3, wrap 2", "[grow,fill]4[36!]", "[36!][]"));
        this.parts = parts;
        PlainDocument document = new PlainDocument(content);
        document.setDocumentFilter(new Limit());
        field = Named.as(new JPasswordField(document, null, 0), name, parts.text(key));
        hidden = field.getEchoChar();
        toggle = parts.icon(name + ".show", "kit.passphrase.show", "eye", this::toggle);
        capsLock = parts.label("small warning", parts.text("kit.passphrase.caps"));
        capsLock.setName(name + ".caps");
        capsLock.setVisible(false);
        setOpaque(false);
        add(field, "wmin 40, growy");
        add(toggle, "h 32!");
        add(capsLock, "span 2, gaptop 4");
        field.addKeyListener(new KeyAdapter() {
            @Override
            public void keyReleased(KeyEvent event) {
                lookAtCapsLock();
            }
        });
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                lookAtCapsLock();
            }
        });
    }

    public JPasswordField field() {
        return field;
    }

    /** What was typed; whoever takes it closes it. */
    public Passphrase typed() {
        char[] copy = field.getPassword();
        try {
            return Passphrase.of(copy);
        } finally {
            Arrays.fill(copy, '\0');
        }
    }

    /** Empties the field and overwrites what it held. */
    public void wipe() {
        content.wipe();
        field.setText("");
        if (field.getEchoChar() == 0) {
            toggle();
        }
    }

    char[] held() {
        return content.letters();
    }

    /** While what was typed is being tried; the keyboard stays here, and not at the next button. */
    public void working(boolean now) {
        field.setEditable(!now);
        toggle.setEnabled(!now);
    }

    @Override
    public boolean requestFocusInWindow() {
        return field.requestFocusInWindow();
    }

    private void toggle() {
        boolean show = field.getEchoChar() != 0;
        field.setEchoChar(show ? 0 : hidden);
        toggle.setIcon(Icons.of(show ? "eye-off" : "eye", 18));
        String said = parts.text(show ? "kit.passphrase.hide" : "kit.passphrase.show");
        toggle.setToolTipText(said);
        toggle.getAccessibleContext().setAccessibleName(said);
    }

    private void lookAtCapsLock() {
        boolean on;
        try {
            on = Toolkit.getDefaultToolkit().getLockingKeyState(KeyEvent.VK_CAPS_LOCK);
        } catch (UnsupportedOperationException unknown) {
            // Some systems do not tell; then nothing is said either.
            on = false;
        }
        if (on != capsLock.isVisible()) {
            capsLock.setVisible(on);
            revalidate();
        }
    }

    /** Takes nothing beyond the longest. */
    private static final class Limit extends DocumentFilter {
        @Override
        public void insertString(FilterBypass to, int at, String text, AttributeSet how) throws BadLocationException {
            replace(to, at, 0, text, how);
        }

        @Override
        public void replace(FilterBypass to, int at, int length, @Nullable String text, @Nullable AttributeSet how)
                throws BadLocationException {
            String added = text == null ? "" : text;
            if (to.getDocument() instanceof AbstractDocument all
                    && all.getLength() - length + added.length() <= LONGEST) {
                to.replace(at, length, added, how);
            }
        }
    }
}
