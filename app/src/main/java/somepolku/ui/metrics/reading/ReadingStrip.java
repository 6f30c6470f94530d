package somepolku.ui.metrics.reading;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.ActionEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Segments;
import somepolku.ui.metrics.reading.FormState.Meant;

/** The form for a reading, as a strip over the chart: Enter saves, Esc closes. */
public final class ReadingStrip extends JPanel {
    private final ReadingForm form;
    private final JLabel metric;
    private final JLabel last;
    private final JLabel periodLabel;
    private final Segments<Boolean> period;
    private final JTextField day;
    private final JTextField value;
    private final JLabel days;
    private final JLabel message;
    private final JPanel meanings = Parts.panel("ins 0, gap 8", "", "[]");
    private List<Meant> offered = List.of();

    public ReadingStrip(ReadingForm form, Parts parts) {
        super(new MigLayout("ins 8 14 8 14, gap 0, wrap 1, fillx", "[grow,fill,0::]", "[]6[]4[]"));
        this.form = form;
        setOpaque(false);
        setName("metrics.form");
        metric = parts.label("h4", "");
        last = parts.label("medium secondary", "");
        JButton close = parts.icon("metrics.form.close", "metrics.form.close", "x", form::close);
        period = new Segments<>(
                "metrics.form.period",
                parts.text("metrics.form.period"),
                List.of(true, false),
                whole -> parts.text(whole ? "metrics.form.period.week" : "metrics.form.period.day"),
                form::week);
        periodLabel = label(parts, "metrics.form.period", period);
        day = typed(parts.field("metrics.form.day", "metrics.form.day"), form::day);
        value = typed(parts.field("metrics.form.value", "metrics.form.value"), form::value);
        days = parts.label("small secondary", "");
        message = parts.label("medium warning", "");
        message.setIcon(Icons.of("triangle-alert", 16, Tone.WARN));
        JPanel head = Parts.panel("ins 0, gap 0, fillx", "[]12[grow,fill,0::]12[28!]", "[28!,center]");
        head.add(metric, "wmin 0");
        head.add(last, "wmin 0");
        head.add(close, "w 28!, h 28!");
        JPanel fields = Parts.panel(
                "ins 0, gap 0, hidemode 3", "[pref!]12[100:140:140]12[100:140:140]12[pref!]", "[]6[36!,center]");
        fields.add(periodLabel, "cell 0 0");
        fields.add(label(parts, "metrics.form.day", day), "cell 1 0");
        fields.add(label(parts, "metrics.form.value", value), "cell 2 0");
        fields.add(period, "cell 0 1");
        fields.add(day, "cell 1 1, growx, h 36!");
        fields.add(value, "cell 2 1, growx, h 36!");
        fields.add(parts.ordinary("metrics.form.save", "metrics.form.save", form::save), "cell 3 1, h 32!");
        JPanel answer = Parts.panel("ins 0, gap 0, hidemode 3", "", "[28!,center]");
        answer.add(days, "wmin 0");
        answer.add(message, "wmin 0");
        answer.add(meanings, "gapleft 12");
        add(head);
        add(fields);
        add(answer, "wmin 0");
        onKey("ESCAPE", form::close);
    }

    /** Draws the form; when it opens, the value is where one types. */
    public void show(Optional<FormState> shown) {
        boolean opens = shown.isPresent() && !isVisible();
        setVisible(shown.isPresent());
        shown.ifPresent(this::draw);
        if (opens) {
            value.requestFocusInWindow();
        }
        revalidate();
    }

    private void draw(FormState state) {
        metric.setText(state.metric());
        last.setText(state.last());
        periodLabel.setVisible(state.periods());
        period.setVisible(state.periods());
        period.choose(state.draft().week());
        write(day, state.draft().day());
        write(value, state.draft().value());
        days.setText(state.days());
        days.setVisible(state.periods() && state.message().isEmpty());
        message.setText(state.message());
        message.setVisible(!state.message().isEmpty());
        value.getAccessibleContext().setAccessibleDescription(state.message());
        offer(state.meanings());
    }

    private void offer(List<Meant> next) {
        if (next.equals(offered)) {
            return;
        }
        offered = next;
        meanings.removeAll();
        for (Meant meant : next) {
            JButton button = Named.as(new JButton(meant.said()), "metrics.form.meaning", meant.said());
            button.addActionListener(event -> form.meaning(meant));
            meanings.add(Parts.styled(button, "smallButton"));
        }
    }

    private JTextField typed(JTextField field, Consumer<String> heard) {
        field.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                heard.accept(field.getText());
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                heard.accept(field.getText());
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                // Only styles change so, and a field has none.
            }
        });
        field.addActionListener(event -> form.save());
        return field;
    }

    /** Only what the field does not say already: a field must not be written while it tells of its own change. */
    private static void write(JTextField field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    private static JLabel label(Parts parts, String key, JComponent field) {
        JLabel label = parts.label("mediumStrong", parts.text(key));
        label.setLabelFor(field);
        return label;
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

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Tone.SEL.now());
        g.fillRoundRect(0, 0, getWidth(), getHeight(), 16, 16);
        g.dispose();
    }
}
