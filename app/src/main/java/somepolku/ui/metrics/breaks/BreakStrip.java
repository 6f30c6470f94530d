package somepolku.ui.metrics.breaks;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.ActionEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.metrics.breaks.BreakForm.Noted;
import somepolku.ui.metrics.breaks.BreakForm.State;

/** The form for a change of counting, under the chart: Enter saves, Esc closes. */
public final class BreakStrip extends JPanel {
    private final BreakForm form;
    private final Parts parts;
    private final JTextField day;
    private final JTextField why;
    private final JLabel message;
    private final JPanel noted = Parts.panel("ins 0, gap 0 2, fillx, wrap 2", "[grow,fill,0::]8[28!]", "");
    private List<Noted> known = List.of();

    public BreakStrip(BreakForm form, Parts parts) {
        super(new MigLayout("ins 8 14 10 14, gap 0, wrap 1, fillx, hidemode 3", "[grow,fill,0::]", "[28!]4[]6[]4[]"));
        this.form = form;
        this.parts = parts;
        setOpaque(false);
        setName("metrics.break.form");
        setVisible(false);
        day = parts.field("metrics.break.day", "metrics.break.day");
        why = parts.field("metrics.break.why", "metrics.break.why");
        day.addActionListener(event -> save());
        why.addActionListener(event -> save());
        message = parts.label("medium warning", "");
        message.setName("metrics.break.message");
        message.setIcon(Icons.of("triangle-alert", 16, Tone.WARN));
        JPanel head = Parts.panel("ins 0, gap 0, fillx", "[grow,fill,0::]12[28!]", "[28!,center]");
        head.add(parts.label("h4", parts.text("metrics.break.title")), "wmin 0");
        head.add(parts.icon("metrics.break.close", "metrics.form.close", "x", form::close), "w 28!, h 28!");
        JPanel fields = Parts.panel("ins 0, gap 0", "[pref!]12[grow,fill,100::]12[pref!]", "[]6[36!,center]");
        fields.add(label("metrics.break.day", day), "cell 0 0");
        fields.add(label("metrics.break.why", why), "cell 1 0");
        fields.add(day, "cell 0 1, w 130!, h 36!");
        fields.add(why, "cell 1 1, growx, wmin 0, h 36!");
        fields.add(parts.ordinary("metrics.break.save", "metrics.form.save", this::save), "cell 2 1, h 32!");
        add(head);
        add(fields, "wmin 0");
        add(message, "wmin 0");
        add(noted, "wmin 0");
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ESCAPE"), "close");
        getActionMap().put("close", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                form.close();
            }
        });
    }

    public void show(Optional<State> shown) {
        boolean opens = shown.isPresent() && !isVisible();
        setVisible(shown.isPresent());
        shown.ifPresent(state -> draw(state, opens));
        if (opens) {
            day.requestFocusInWindow();
        }
        revalidate();
    }

    private void draw(State state, boolean opens) {
        if (opens) {
            day.setText("");
            why.setText("");
        }
        message.setText(state.message());
        message.setVisible(!state.message().isEmpty());
        why.getAccessibleContext().setAccessibleDescription(state.message());
        if (!state.noted().equals(known)) {
            known = state.noted();
            noted.removeAll();
            known.forEach(this::line);
        }
        noted.setVisible(!known.isEmpty());
    }

    private void line(Noted one) {
        JLabel said = parts.label("medium", one.said());
        said.setToolTipText(one.said());
        noted.add(said, "wmin 0");
        JComponent remove =
                parts.icon("metrics.break.remove", "metrics.break.removes", "trash-2", () -> form.remove(one.from()));
        noted.add(remove, "w 28!, h 28!");
    }

    private void save() {
        form.save(day.getText(), why.getText());
    }

    private JLabel label(String key, JComponent field) {
        JLabel label = parts.label("mediumStrong", parts.text(key));
        label.setLabelFor(field);
        return label;
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
