package somepolku.ui.year;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.look.ChannelMark;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.year.YearState.Line;

/** The day under the keyboard: what was done, and the way there. */
final class DayView {
    private static final int SHOWN = 7;

    private final Parts parts;
    private final YearPresenter presenter;
    private final Card card =
            new Card(new MigLayout("ins 14 16 14 16, gap 0, fill", "[grow,fill]12[]", "[32!,center]10[grow,fill]"));
    private final JLabel title;
    private final JPanel rows = Parts.panel("ins 0, gap 0 8, wrap 2", "[12!]10[grow,fill]", "");
    private final JButton open;

    DayView(Parts parts, YearPresenter presenter) {
        this.parts = parts;
        this.presenter = presenter;
        title = parts.label("h4", "");
        title.setName("year.day");
        open = parts.ordinary(
                "year.open",
                "year.open",
                () -> presenter.open(presenter.state().now().at()));
        card.add(title, "wmin 0");
        card.add(open, "h 32!, wrap");
        card.add(Parts.scroll(rows), "span 2, grow, wmin 0, hmin 0");
    }

    JComponent component() {
        return card;
    }

    void show(YearState state) {
        title.setText(presenter.words().day(state.map().on(state.at())));
        List<Line> lines = state.deeds().orElse(List.of());
        rows.removeAll();
        lines.stream().limit(SHOWN).forEach(line -> {
            rows.add(new JLabel(ChannelMark.of(presenter.words().mark(line.channel()))));
            JLabel said = parts.label("", line.said());
            said.setToolTipText(presenter.words().channel(line.channel()) + ": " + line.said());
            rows.add(said, "wmin 0");
        });
        if (lines.size() > SHOWN) {
            rows.add(parts.label("medium secondary", presenter.words().more(lines.size() - SHOWN)), "skip 1, wmin 0");
        }
        if (lines.isEmpty() && state.deeds().isPresent()) {
            rows.add(parts.label("secondary", parts.text("year.day.nothing")), "span 2, wmin 0");
        }
        rows.revalidate();
        rows.repaint();
    }
}
