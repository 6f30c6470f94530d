package somepolku.ui.today.digest;

import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Parts;

/** Draws the week's findings; there is no card where there is nothing to tell. */
public final class DigestCard {
    private static final int WIDTH = 286;

    private final DigestPresenter presenter;
    private final Parts parts;

    public DigestCard(Ui ui, DigestPresenter presenter) {
        this.presenter = presenter;
        this.parts = new Parts(ui.texts());
    }

    public Optional<JComponent> view() {
        List<Told> told = presenter.digest().now();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Card card = new Card(new MigLayout("ins 10 16 14 16, gap 0, wrap 1, fillx", "[grow,fill]"));
        card.setName("digest");
        JPanel head = Parts.panel("ins 0, gap 0, fill", "[]push[]", "[32!,center]");
        head.add(parts.label("h4", parts.text("today.digest")));
        head.add(parts.icon("digest.away", "today.digest.away", "x", presenter::putAway));
        card.add(head);
        told.forEach(one -> {
            card.add(parts.paragraph("", one.title(), WIDTH), "gaptop 4");
            card.add(
                    parts.paragraph("medium secondary", parts.text("today.digest.tier", one.tier(), one.said()), WIDTH),
                    "gapbottom 4");
        });
        card.add(parts.paragraph("small secondary", parts.text("analysis.cause"), WIDTH), "gaptop 2");
        card.add(
                Parts.styled(parts.link("digest.open", "today.digest.open", presenter::open), "smallLink"),
                "growx 0, gaptop 6, pad 0 -3 0 0");
        return Optional.of(card);
    }
}
