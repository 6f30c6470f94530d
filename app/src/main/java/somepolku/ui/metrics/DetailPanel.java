package somepolku.ui.metrics;

import java.awt.CardLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import somepolku.analysis.series.Point;
import somepolku.analysis.series.Summary;
import somepolku.chart.ChartPicture;
import somepolku.chart.DeedMark;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.ui.kit.Changing;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.command.Command;
import somepolku.ui.kit.look.ChannelMark;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Segments;
import somepolku.ui.metrics.breaks.BreakStrip;
import somepolku.ui.metrics.milestone.MilestoneStrip;
import somepolku.ui.metrics.model.MetricsState;
import somepolku.ui.metrics.model.MetricsState.Detail;
import somepolku.ui.metrics.model.MetricsState.HoverCard;
import somepolku.ui.metrics.model.PostTable;
import somepolku.ui.metrics.model.Range;
import somepolku.ui.metrics.reading.ReadingStrip;
import somepolku.ui.metrics.trail.Asked;
import somepolku.ui.metrics.view.ChartView;
import somepolku.ui.metrics.view.NotesView;
import somepolku.ui.metrics.view.TableView;
import somepolku.ui.metrics.view.WeeksStrip;

/** The chosen metric: its name and newest value, the chart or its table twin, and the form for a reading over it. */
final class DetailPanel implements ChartView.Acts {
    private final Ui ui;
    private final MetricsPresenter presenter;
    private final Card card = new Card(new MigLayout(
            "ins 14 16 10 16, gap 0, fill, hidemode 3", "[grow,fill]", "[32!]10[32!]6[]0[]0[grow,fill]0[]"));
    private final CardLayout faces = new CardLayout();
    private final JPanel face = new JPanel(faces);
    private final JLabel name;
    private final JLabel channel;
    private final JLabel kind;
    private final JButton value;
    private final JLabel said;
    private final JButton changed;
    private final NotesView notes;
    private final Segments<Boolean> asTable;
    private final Segments<Range> range;
    private final ReadingStrip form;
    private final WeeksStrip weeks;
    private final ChartView chart;
    private final TableView table;
    private final BreakStrip breaks;
    private final JButton noteBreak;
    private final MilestoneStrip milestones;
    private final JButton setMilestone;

    DetailPanel(Ui ui, MetricsPresenter presenter, Parts parts) {
        this.ui = ui;
        this.presenter = presenter;
        name = parts.label("h2", "");
        name.setName("metrics.name");
        channel = parts.label("medium secondary", "");
        kind = parts.tag("");
        value = parts.linkSaying("metrics.value", "", () -> trail(Asked.Newest::new));
        said = parts.label("medium secondary", "");
        changed = parts.linkSaying("metrics.changed", "", () -> trail(Asked.Changed::new));
        notes = new NotesView(parts);
        asTable = new Segments<>(
                        "metrics.view",
                        parts.text("metrics.view"),
                        List.of(false, true),
                        twin -> parts.text(twin ? "metrics.view.table" : "metrics.view.chart"),
                        presenter::table)
                .icons(twin -> Icons.of(twin ? "table-2" : "chart-line", 14));
        range = new Segments<>(
                "metrics.range", parts.text("metrics.range"), List.of(Range.values()), this::said, presenter::range);
        form = new ReadingStrip(presenter.form(), parts);
        weeks = new WeeksStrip(presenter.weeks(), parts, presenter::otherWeek);
        chart = new ChartView(this, parts::text);
        chart.theme(ui.look().dark());
        table = new TableView(parts, days -> trail(metric -> new Asked.Days(metric, days)));
        breaks = new BreakStrip(presenter.insight().breaks(), parts);
        noteBreak = Changing.control(ui, parts.link("metrics.break", "metrics.break", this::noteBreak));
        milestones = new MilestoneStrip(ui, presenter.insight().milestones(), parts);
        setMilestone = parts.link(
                "metrics.milestone", "metrics.milestone", presenter.insight().milestones()::turn);
        face.setOpaque(false);
        face.add(chart, "chart");
        face.add(table.component(), "table");
        face.add(invitation(parts), "none");
        card.add(head(), "cell 0 0, wmin 0");
        card.add(line(), "cell 0 1, wmin 0");
        card.add(form, "cell 0 2, wmin 0, gaptop 4, gapbottom 6");
        card.add(weeks, "cell 0 3, wmin 0, gaptop 4");
        card.add(face, "cell 0 4, grow, wmin 0, hmin 0");
        JPanel foot = Parts.panel("ins 0, gap 0, fillx, wrap 1, hidemode 3", "[grow,fill,0::]", "");
        foot.add(notes, "growx, wmin 0, gaptop 4");
        foot.add(milestones, "growx, wmin 0, gaptop 2");
        JPanel links = Parts.panel("ins 0, gap 0, hidemode 3", "[]12[]", "[24!]");
        links.add(noteBreak, "h 24!");
        links.add(setMilestone, "h 24!");
        foot.add(links, "alignx left, growx 0, gaptop 2");
        foot.add(breaks, "growx, wmin 0, gaptop 4");
        card.add(foot, "cell 0 5, growx, wmin 0");
        presenter.insight().breaks().state().follow(ui.lifetime(), breaks::show);
        form.setVisible(false);
        weeks.setVisible(false);
    }

    JComponent component() {
        return card;
    }

    void theme() {
        chart.theme(ui.look().dark());
    }

    void draw(MetricsState state) {
        state.detail().ifPresent(this::draw);
        boolean empty = state.detail().flatMap(Detail::chart).isEmpty();
        // Thirteen rows and a chart do not fit into a small window together.
        boolean calm = ui.calm().on();
        boolean alone = state.weeks().isPresent() || calm;
        asTable.setVisible(!empty && !alone);
        range.setVisible(!empty && !alone);
        face.setVisible(!alone);
        notes.setVisible(!alone);
        noteBreak.setVisible(!alone && !empty);
        setMilestone.setVisible(!alone && !empty);
        milestones.setVisible(!alone && !empty);
        asTable.choose(state.table());
        range.choose(state.range());
        faces.show(face, empty ? "none" : state.table() ? "table" : "chart");
        form.show(state.form());
        weeks.show(state.weeks());
    }

    private void draw(Detail detail) {
        name.setText(detail.name());
        channel.setText(detail.channel());
        channel.setIcon(detail.mark().map(ChannelMark::of).orElse(null));
        kind.setText(detail.kind());
        value.setText(ui.calm().figure(detail.value()));
        said.setText(ui.calm().figure(detail.said()));
        changed.setText(ui.calm().figure(detail.changed()));
        changed.setVisible(!detail.changed().isEmpty());
        changed.setEnabled(detail.chart()
                .flatMap(shown -> Summary.of(shown.series()).changed())
                .isPresent());
        trailed(value, detail.value() + detail.said());
        trailed(changed, detail.changed());
        notes.show(detail.notes());
        table.show(detail.rows());
        chart.show(detail);
    }

    private JComponent head() {
        JPanel head = Parts.panel("ins 0, gap 0, fill", "[]12[]12[]push[]", "[32!,center]");
        channel.setIconTextGap(7);
        head.add(name, "wmin 0");
        head.add(channel);
        head.add(kind);
        head.add(asTable);
        return head;
    }

    private JComponent line() {
        JPanel line = Parts.panel("ins 0, gap 0, fill, hidemode 3", "[]0[pref,0::pref]12[]push[]", "[32!,center]");
        line.add(value, "h 24!");
        line.add(said, "wmin 0");
        line.add(changed, "h 24!, wmin 0");
        line.add(range);
        return line;
    }

    private JComponent invitation(Parts parts) {
        JPanel panel = Parts.panel("ins 0, gap 0, fill", "[center]", "push[]16[]push");
        panel.add(parts.paragraph("large secondary", parts.text("metrics.empty"), 380), "wrap");
        JButton first = parts.ordinary("metrics.add.first", "metrics.add", presenter::addReading);
        JButton bring = parts.ordinary(
                "metrics.import.first", "metrics.import", () -> ui.commands().run(Command.IMPORT));
        panel.add(Changing.control(ui, first), "split 2, h 32!");
        panel.add(Changing.control(ui, bring), "h 32!, gapleft 8");
        return panel;
    }

    private void trailed(JButton figure, String said) {
        figure.getAccessibleContext().setAccessibleName(said);
        figure.setToolTipText(ui.text("metrics.trail.open"));
    }

    private void trail(Function<MetricKey, Asked> figure) {
        presenter
                .state()
                .now()
                .chosen()
                .filter(key -> !PostTable.is(key))
                .map(figure)
                .ifPresent(presenter.insight()::trail);
    }

    private void noteBreak() {
        presenter.state().now().chosen().ifPresent(presenter.insight()::noteBreak);
    }

    /** Of what has the focus: of a row or a point of the chart, else of the newest value. */
    void trail() {
        Optional<DaySpan> days = weeks.known()
                .or(() -> table.component().isShowing()
                        ? table.chosen()
                        : chart.chosenPoint().map(Point::span));
        trail(metric ->
                days.<Asked>map(span -> new Asked.Days(metric, span)).orElseGet(() -> new Asked.Newest(metric)));
    }

    @Override
    public void open(DaySpan days) {
        trail(metric -> new Asked.Days(metric, days));
    }

    private String said(Range which) {
        return switch (which) {
            case MONTH -> ui.text("metrics.range.month");
            case QUARTER -> ui.text("metrics.range.quarter");
            case YEAR -> ui.text("metrics.range.year");
            case ALL -> ui.text("metrics.range.all");
        };
    }

    @Override
    public HoverCard card(List<DeedMark> marks) {
        return presenter.hover(marks);
    }

    @Override
    public void open(DeedMark mark) {
        presenter.open(mark);
    }

    @Override
    public void around(DeedMark mark) {
        presenter.around(mark);
    }

    @Override
    public void openDay(HoverCard shown) {
        presenter.openDay(shown.day());
    }

    @Override
    public String value(int x, ChartPicture picture) {
        return picture.pointAt(x).map(presenter::said).orElse("");
    }

    @Override
    public String value(Point point) {
        return presenter.said(point);
    }
}
