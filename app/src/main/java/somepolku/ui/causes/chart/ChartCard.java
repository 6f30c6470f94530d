package somepolku.ui.causes.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.causes.model.Detail;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Segments;

/** The values with model and deeds on the left, the moved calendar on the right. */
public final class ChartCard {
    private static final int MOVED = 216;

    private final Parts parts;
    private final Card card =
            new Card(new MigLayout("ins 10 0 6 0, gap 0, fill, hidemode 3", "[grow,fill][1!][248!]", ""));
    private final JLabel name;
    private final JLabel told;
    private final JLabel legend;
    private final BandView band;
    private final JComponent line = new Divider();
    private final JPanel right;
    private final JPanel moved = Parts.panel("ins 0, gap 0", "[]", "[]");
    private final ShiftView shift = new ShiftView();
    private final Segments<Boolean> range;

    public ChartCard(Ui ui, Parts parts, BandView.Acts acts, Consumer<Boolean> whole) {
        this.parts = parts;
        name = parts.label("h4", "");
        told = parts.label("small accent", "");
        told.setName("causes.told");
        legend = parts.label("small secondary", ui.text("causes.legend"));
        legend.setIcon(new LegendIcon());
        legend.setIconTextGap(8);
        band = new BandView("causes.chart", acts);
        band.told(said -> {
            told.setText(said);
            legend.setVisible(said.isEmpty());
        });
        range = new Segments<>(
                "causes.range",
                ui.text("causes.range"),
                List.of(false, true),
                all -> ui.text(all ? "causes.range.all" : "causes.range.newest"),
                whole);
        JPanel left = Parts.panel(
                "ins 0 16 0 4, gap 0, fill, hidemode 3", "[]10[grow,right,0::][]", "[32!,center][grow,fill]");
        left.add(name, "wmin 0");
        JPanel middle = Parts.panel("ins 0, gap 0, hidemode 3", "[]", "[]");
        middle.add(told);
        middle.add(legend);
        left.add(middle, "wmin 0, gapright 10");
        left.add(range, "wrap");
        left.add(band, "span 3, grow, wmin 0, hmin 0");
        right = Parts.panel("ins 0 8 0 8, gap 0, fill", "[grow,fill]", "[32:,center][grow,fill]");
        right.add(moved, "gapleft 6, gaptop 2, wrap");
        right.add(shift, "grow, wmin 0, hmin 0");
        // However long what is said above the chart is, the chart stays as wide.
        card.add(left, "grow, w 100:100:, hmin 0");
        card.add(line, "growy, w 1!");
        card.add(right, "grow, hmin 0");
        theme(ui.look().dark());
    }

    public JComponent component() {
        return card;
    }

    public void theme(boolean dark) {
        band.theme(dark);
        shift.theme(dark);
    }

    public void range(boolean whole) {
        range.choose(whole);
    }

    public void show(Detail detail) {
        name.setText(detail.chart().map(Detail.Chart::name).orElse(""));
        band.show(
                detail.chart().map(Detail.Chart::model),
                detail.chart().map(Detail.Chart::described).orElse(""));
        Optional<Detail.Shift> places = detail.shift();
        right.setVisible(places.isPresent());
        line.setVisible(places.isPresent());
        moved.removeAll();
        places.ifPresent(some -> moved.add(parts.paragraph("smallStrong", some.said(), MOVED)));
        shift.show(places);
    }
}
