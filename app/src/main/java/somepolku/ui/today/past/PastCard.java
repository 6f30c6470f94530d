package somepolku.ui.today.past;

import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;

/** Draws what was written on the same date before; there is no card where that is nothing. */
public final class PastCard {
    private static final int WIDTH = 286;

    private final Ui ui;
    private final PastPresenter presenter;
    private final Parts parts;

    public PastCard(Ui ui, PastPresenter presenter) {
        this.ui = ui;
        this.presenter = presenter;
        this.parts = new Parts(ui.texts());
    }

    public Optional<JComponent> view() {
        List<PastDay> days = presenter.past().now();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        Card card = new Card(new MigLayout("ins 14 16 16 16, gap 0, wrap 1, fillx", "[grow,fill]"));
        card.setName("past");
        card.add(parts.label("h4", ui.text("today.past")));
        for (int at = 0; at < days.size(); at++) {
            PastDay day = days.get(at);
            String said = day.when() + " \u00b7 " + ui.formats().dated(day.day());
            JButton link = parts.linkSaying("past." + at, said, () -> presenter.open(day));
            link.setHorizontalAlignment(SwingConstants.LEADING);
            Named.as(link, "past." + at, said + ": " + day.said());
            // A link has an edge of its own: its text stands where the other texts do.
            card.add(link, "gaptop 8, h 24!, pad 0 -3 0 0");
            card.add(parts.paragraph("medium secondary", day.said(), WIDTH), "gaptop 2");
        }
        return Optional.of(card);
    }
}
