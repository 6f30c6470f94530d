package somepolku.ui.metrics.view;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import somepolku.domain.term.DaySpan;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.metrics.reading.FormState.Meant;
import somepolku.ui.metrics.weeks.WeeksForm;
import somepolku.ui.metrics.weeks.WeeksState;

/**
 * The form for the weeks of a graph, in two columns that are read downwards. Enter and the arrows go from week to week,
 * Enter in the last one and Ctrl+Enter save, Esc closes.
 */
public final class WeeksStrip extends JPanel {
    private final WeeksForm form;
    private final Parts parts;
    private final JLabel metric;
    private final NotesView hints;
    private final JPanel grid = Parts.panel("ins 0, gap 0, fillx", "[grow,fill,0::]16[grow,fill,0::]", "[top]");
    private final JLabel message;
    private final JPanel meanings = Parts.panel("ins 0, gap 8", "", "[]");
    private final List<WeekRow> rows = new ArrayList<>();
    private List<Meant> offered = List.of();

    /** @param otherWeek opens the form in which any week can be typed */
    public WeeksStrip(WeeksForm form, Parts parts, Runnable otherWeek) {
        super(new MigLayout("ins 8 14 12 14, gap 0, wrap 1, fillx", "[grow,fill,0::]", "[]2[]8[]6[28!]4[]"));
        this.form = form;
        this.parts = parts;
        setOpaque(false);
        setName("metrics.weeks");
        metric = parts.label("h4", "");
        hints = new NotesView(parts);
        message = parts.label("medium warning", "");
        message.setName("metrics.weeks.message");
        message.setIcon(Icons.of("triangle-alert", 16, Tone.WARN));
        JPanel head = Parts.panel("ins 0, gap 0, fillx", "[grow,fill,0::]12[28!]", "[28!,center]");
        head.add(metric, "wmin 0");
        head.add(parts.icon("metrics.weeks.close", "metrics.form.close", "x", form::close), "w 28!, h 28!");
        JPanel answer = Parts.panel("ins 0, gap 0, hidemode 3", "", "[28!,center]");
        answer.add(message, "wmin 0");
        answer.add(meanings, "gapleft 12");
        JPanel foot = Parts.panel("ins 0, gap 0", "[pref!]12[pref!]", "[32!,center]");
        foot.add(parts.ordinary("metrics.weeks.save", "metrics.form.save", this::save), "h 32!");
        foot.add(parts.link("metrics.weeks.other", "metrics.weeks.other", otherWeek));
        add(head);
        add(hints, "growx, wmin 0");
        add(grid, "growx, wmin 0");
        add(answer, "wmin 0");
        add(foot);
        onKey("ESCAPE", form::close);
        onKey("ctrl ENTER", this::save);
    }

    /** Draws the form; when it opens, one types into the oldest week that is not known. */
    public void show(Optional<WeeksState> shown) {
        boolean opens = shown.isPresent() && !isVisible();
        setVisible(shown.isPresent());
        shown.ifPresent(this::draw);
        if (opens) {
            rows.get(form.start()).focus();
        }
        revalidate();
    }

    private void draw(WeeksState state) {
        metric.setText(state.metric());
        hints.show(state.hints());
        if (rows.size() != state.rows().size()) {
            build(state.rows().size());
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(state.rows().get(i));
        }
        message.setText(state.message());
        message.setVisible(!state.message().isEmpty());
        offer(state.meanings());
    }

    private void build(int many) {
        rows.clear();
        grid.removeAll();
        int half = (many + 1) / 2;
        JPanel column = column();
        for (int i = 0; i < many; i++) {
            if (i == half) {
                column = column();
            }
            WeekRow row = new WeekRow(i, form, parts, this::go);
            row.addTo(column);
            rows.add(row);
        }
    }

    private JPanel column() {
        JPanel column =
                Parts.panel("ins 0, gap 0 2, wrap 3, fillx", "[136:pref]6[60:100:110,fill]8[46::,grow]", "[18!]2[]");
        column.add(parts.label("small secondary", parts.text("metrics.weeks.head.week")));
        column.add(parts.label("small secondary", parts.text("metrics.weeks.head.value")));
        column.add(parts.label("small secondary", parts.text("metrics.weeks.head.known")));
        grid.add(column, "growx, wmin 0");
        return column;
    }

    /** The days of the week that one types into, where a value of it is known. */
    public Optional<DaySpan> known() {
        for (int at = 0; isVisible() && at < rows.size(); at++) {
            if (rows.get(at).focused()) {
                return form.known(at);
            }
        }
        return Optional.empty();
    }

    /** To a row; beyond the last one the form is saved. */
    private void go(int row) {
        if (row >= rows.size()) {
            save();
        } else if (row >= 0) {
            rows.get(row).focus();
        }
    }

    private void save() {
        form.save().ifPresent(row -> rows.get(row).focus());
    }

    private void onKey(String stroke, Runnable act) {
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(stroke), stroke);
        getActionMap().put(stroke, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                act.run();
            }
        });
    }

    private void offer(List<Meant> next) {
        if (next.equals(offered)) {
            return;
        }
        offered = next;
        meanings.removeAll();
        for (Meant meant : next) {
            JButton button = Named.as(new JButton(meant.said()), "metrics.weeks.meaning", meant.said());
            button.addActionListener(event -> form.meaning(meant));
            meanings.add(Parts.styled(button, "smallButton"));
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Tone.SEL.now());
        g.fillRoundRect(0, 0, getWidth(), getHeight(), 16, 16);
        g.dispose();
    }
}
