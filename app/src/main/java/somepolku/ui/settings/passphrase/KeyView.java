package somepolku.ui.settings.passphrase;

import java.awt.Font;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;

/** The recovery key, shown once, with the ways to put it away. */
final class KeyView extends JPanel {
    private static final int LETTERS = 17;

    KeyView(Ui ui, PassphrasePresenter presenter, KeyText text) {
        super(new MigLayout("ins 0, gap 0, wrap 1", "[" + PassphraseSection.WIDTH + "!,fill]"));
        Parts parts = new Parts(ui.texts());
        KeyKeeping keeping = new KeyKeeping(ui);
        setOpaque(false);
        add(parts.label("h4", ui.text("settings.passphrase.key")), "gapbottom 6");
        add(parts.paragraph("plain", ui.text("settings.passphrase.key.once"), PassphraseSection.WIDTH), "gapbottom 12");
        JTextField shown = Named.as(new JTextField(text.key()), "passphrase.key", ui.text("settings.passphrase.key"));
        shown.setEditable(false);
        shown.setBorder(null);
        shown.setOpaque(false);
        shown.setHorizontalAlignment(JTextField.CENTER);
        shown.setFont(new Font(Font.MONOSPACED, Font.PLAIN, LETTERS));
        Card card = new Card(new MigLayout("ins 14 16 14 16, fill"));
        card.add(shown, "growx, wmin 0");
        add(card, "gapbottom 12");
        JPanel ways = Parts.panel("ins 0, gap 0", "[]8[]8[]", "[32!]");
        ways.add(parts.ordinary("passphrase.key.copy", "settings.passphrase.key.copy", presenter::copy));
        ways.add(parts.ordinary("passphrase.key.print", "settings.passphrase.key.print", () -> keeping.print(text)));
        ways.add(parts.ordinary("passphrase.key.save", "settings.passphrase.key.save", () -> keeping.save(text, this)));
        add(ways, "growx 0, gapbottom 24");
        add(parts.primary("passphrase.key.kept", "settings.passphrase.key.kept", presenter::keyKept), "growx 0, h 32!");
    }
}
