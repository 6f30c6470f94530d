package somepolku.ui.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import somepolku.analysis.days.Measure;
import somepolku.analysis.days.Measure.Level;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.Purpose;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Region;
import somepolku.ui.kit.part.Segments;

/** Draws the year: which deeds count, the map or its table, and the day under the keyboard. */
final class YearPanel {
    private final Parts parts;
    private final YearPresenter presenter;
    private final JPanel page;
    private final JLabel title;
    private final JLabel sum;
    private final JComboBox<Integer> years;
    private final JComboBox<Optional<ChannelId>> channels;
    private final JComboBox<Optional<Purpose>> purposes;
    private final Segments<Measure> measure;
    private final Segments<Boolean> asTable;
    private final JComponent mapFace;
    private final HeatMap map;
    private final JPanel legend = Parts.panel("ins 0, gap 0", "", "[20!,center]");
    private final YearTable table;
    private final DayView day;
    private boolean drawing;

    YearPanel(Ui ui, YearPresenter presenter) {
        this.presenter = presenter;
        YearWords words = presenter.words();
        parts = new Parts(ui.texts());
        title = parts.label("h1", "");
        title.setName("year.title");
        sum = parts.label("h4plain secondary", "");
        sum.setName("year.sum");
        years = parts.choice("year.years", "year.years", List.of(), String::valueOf);
        years.addActionListener(event -> chosen(years, presenter::year));
        channels = parts.choice(
                "year.channel",
                "year.channel",
                List.of(),
                one -> one.map(words::channel).orElse(ui.text("year.channel.all")));
        channels.addActionListener(event -> chosen(channels, presenter::channel));
        purposes = parts.choice(
                "year.purpose",
                "year.purpose",
                Stream.concat(
                                Stream.of(Optional.<Purpose>empty()),
                                Stream.of(Purpose.values()).map(Optional::of))
                        .toList(),
                one -> one.map(words::purpose).orElse(ui.text("year.purpose.all")));
        purposes.addActionListener(event -> chosen(purposes, presenter::purpose));
        measure = new Segments<>(
                "year.measure", ui.text("year.measure"), List.of(Measure.values()), words::measure, presenter::measure);
        asTable = new Segments<>(
                        "year.view",
                        ui.text("year.view"),
                        List.of(false, true),
                        twin -> ui.text(twin ? "year.view.table" : "year.view.map"),
                        presenter::table)
                .icons(twin -> Icons.of(twin ? "table-2" : "calendar-days", 14));
        map = new HeatMap(presenter, ui.formats(), ui.text("year.map"));
        table = new YearTable(parts, presenter);
        day = new DayView(parts, presenter);
        page = Region.mark(Parts.panel(
                "ins 20 24 24 24, gap 0, fill, hidemode 3",
                "[grow,fill]",
                "[36!,center]14[32!,center]16[]16[grow,fill]"));
        page.setName("year");
        page.add(head(), "growx, wmin 0, wrap");
        page.add(choices(), "growx, wmin 0, wrap");
        mapFace = mapFace();
        Card card = new Card(new MigLayout("ins 16 16 14 16, gap 0, fill, hidemode 3", "[grow,fill]", "[grow,fill]"));
        card.add(mapFace, "grow, wmin 0");
        card.add(table.component(), "grow, wmin 0, hmin 0");
        page.add(card, "grow, wmin 0, hmin 0, wrap");
        page.add(day.component(), "grow, wmin 0, hmin 0");
        ui.look().listen(ui.lifetime(), this::draw);
        ui.channelsChanged().listen(ui.lifetime(), this::draw);
        presenter.state().follow(ui.lifetime(), state -> draw());
    }

    JComponent component() {
        return page;
    }

    void focus() {
        (presenter.state().now().table() ? table.component().getViewport().getView() : map).requestFocusInWindow();
    }

    private JComponent head() {
        JPanel head = Parts.panel("ins 0, gap 0, fill", "[]12[grow,fill,0::]12[]12[]", "[36!,center]");
        head.add(title);
        head.add(sum, "wmin 0");
        head.add(asTable);
        head.add(parts.ordinary("year.back", "year.back", presenter::back), "h 32!");
        return head;
    }

    private JComponent choices() {
        JPanel line = Parts.panel("ins 0, gap 0, fill", "[]12[]12[]push[]", "[32!,center]");
        line.add(years, "w 90!, h 32!");
        line.add(channels, "w 190::, h 32!");
        line.add(purposes, "w 190::, h 32!");
        line.add(measure);
        return line;
    }

    private JComponent mapFace() {
        JPanel face = Parts.panel("ins 0, gap 0, fillx", "[grow,fill]", "[]10[20!]");
        face.add(map, "growx, wmin 0, wrap");
        face.add(legend, "gapleft 30, wmin 0");
        return face;
    }

    private <T> void chosen(JComboBox<T> box, java.util.function.Consumer<T> tell) {
        if (!drawing && box.getSelectedIndex() >= 0) {
            tell.accept(box.getItemAt(box.getSelectedIndex()));
        }
    }

    private void draw() {
        YearState state = presenter.state().now();
        YearWords words = presenter.words();
        drawing = true;
        fill(years, state.years(), state.map().year());
        List<Optional<ChannelId>> known = new ArrayList<>(List.of(Optional.empty()));
        state.channels().forEach(channel -> known.add(Optional.of(channel)));
        fill(channels, known, state.wanted().channel());
        purposes.setSelectedItem(state.wanted().purpose());
        drawing = false;
        title.setText(parts.text("year.title", String.valueOf(state.map().year())));
        sum.setText(words.sum(state.map()));
        measure.choose(state.map().measure());
        measure.setVisible(!state.calm());
        asTable.choose(state.table());
        mapFace.setVisible(!state.table());
        table.component().setVisible(state.table());
        map.show(state);
        legend(state, words);
        table.show(state);
        day.component().setVisible(!state.table());
        day.show(state);
        ((MigLayout) page.getLayout())
                .setRowConstraints(
                        state.table()
                                ? "[36!,center]14[32!,center]16[grow,fill]0[]"
                                : "[36!,center]14[32!,center]16[]16[grow,fill]");
        page.revalidate();
        page.repaint();
    }

    private static <T> void fill(JComboBox<T> box, List<T> items, T chosen) {
        List<T> there = new ArrayList<>();
        for (int at = 0; at < box.getItemCount(); at++) {
            there.add(box.getItemAt(at));
        }
        if (!there.equals(items)) {
            box.removeAllItems();
            items.forEach(box::addItem);
        }
        box.setSelectedItem(chosen);
    }

    private void legend(YearState state, YearWords words) {
        legend.removeAll();
        if (state.calm()) {
            entry(new Square(Level.TWO, true), parts.text("year.done"));
        } else {
            Measure by = state.map().measure();
            List<String> steps = words.steps(by);
            for (int at = 0; at < steps.size(); at++) {
                entry(new Square(Level.values()[Level.ONE.ordinal() + at], false), steps.get(at));
            }
            legend.add(parts.label("small secondary", words.unit(by)), "gapright 20");
            if (by == Measure.MINUTES) {
                entry(new Square(Level.UNKNOWN, false), parts.text("year.unknown"));
            }
        }
        legend.revalidate();
    }

    private void entry(Square square, String said) {
        JLabel label = parts.label("small secondary", said);
        label.setIcon(square);
        label.setIconTextGap(6);
        legend.add(label, "gapright 14");
    }
}
