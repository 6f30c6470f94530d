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
    /** For the message and what can be done about it, beside the icon and the cross. */
    private static final int ROOM = 535;

    /** What can be done about it. */
    record Offer(String text, Runnable act) {}

    MessageStrip(Texts texts, String text, Optional<Offer> offer, boolean warns, Runnable putAway) {
        super(new MigLayout("ins 8 14 8 8, gap 0, fillx", "[]10[grow,fill]12[]8[]", "[center]"));
        Parts parts = new Parts(texts);
        Named.as(this, "message", text);
        add(new JLabel(warns ? Icons.of("triangle-alert", 16, Tone.WARN) : Icons.of("check", 16, Tone.AC)));
        Optional<JButton> act = offer.map(it -> parts.linkSaying("message.act", it.text(), it.act()));
        // What can be done may be long; the strip is as wide as it is, and so the message gives way.
        int width =
                act.map(it -> Math.min(400, ROOM - it.getPreferredSize().width)).orElse(520);
        var shown = parts.paragraph("medium", text, width);
        shown.setName("message.text");
        add(shown);
        act.ifPresent(this::add);
        add(parts.icon("message.close", "shell.notice.close", "x", putAway), offer.isPresent() ? "" : "skip");
    }
}
