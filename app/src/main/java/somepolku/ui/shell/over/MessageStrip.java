package somepolku.ui.shell.over;

import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import net.miginfocom.swing.MigLayout;
import somepolku.kit.Texts;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;

/** One message, with at most one thing to do about it, until it is put away. */
final class MessageStrip extends Floating {

    /** What can be done about it. */
    record Offer(String text, Runnable act) {}

    MessageStrip(Texts texts, String text, Optional<Offer> offer, boolean warns, Runnable putAway) {
        super(new MigLayout("ins 8 14 8 8, gap 0, fillx", "[]10[grow,fill]12[]8[]", "[center]"));
        Parts parts = new Parts(texts);
        Named.as(this, "message", text);
        add(new JLabel(warns ? Icons.of("triangle-alert", 16, Tone.WARN) : Icons.of("check", 16, Tone.AC)));
        int width = offer.isPresent() ? 400 : 520;
        var shown = parts.paragraph("medium", text, width);
        shown.setName("message.text");
        add(shown);
        offer.ifPresent(it -> {
            JButton act = parts.linkSaying("message.act", it.text(), it.act());
            add(act);
        });
        add(parts.icon("message.close", "shell.notice.close", "x", putAway), offer.isPresent() ? "" : "skip");
    }
}
