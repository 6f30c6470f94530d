package somepolku.ui.metrics.milestone;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.Changing;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.metrics.milestone.MilestoneForm.Line;
import somepolku.ui.metrics.milestone.MilestoneForm.State;

/** The milestones under the chart: one quiet line, and behind a link the form to set and remove them. */
public final class MilestoneStrip extends JPanel {
    private final Ui ui;
    private final MilestoneForm form;
    private final Parts parts;
    private final JLabel line;
    private final JPanel body = Parts.panel("ins 4 0 4 0, gap 0, fillx, hidemode 3, wrap 1", "[grow,fill,0::]", "");
    private final JPanel lines = Parts.panel("ins 0, gap 0 2, wrap 2", "[pref,fill]8[28!]", "");
    private final JTextField value;
    private final JLabel message;
    private List<Line> known = List.of();

    public MilestoneStrip(Ui ui, MilestoneForm form, Parts parts) {
        super(new MigLayout("ins 0, gap 0, wrap 1, fillx, hidemode 3", "[grow,fill,0::]", ""));
        this.ui = ui;
        this.form = form;
        this.parts = parts;
        setOpaque(false);
        setName("metrics.milestones");
        line = parts.label("medium secondary", "");
        line.setName("metrics.milestone.line");
        value = parts.field("metrics.milestone.value", "metrics.milestone.value");
        value.addActionListener(event -> form.set(value.getText()));
        message = parts.label("medium warning", "");
        message.setName("metrics.milestone.message");
        message.setIcon(Icons.of("triangle-alert", 16, Tone.WARN));
        JPanel fields =
                Parts.panel("ins 0, gap 0, hidemode 3", "[pref!]8[120!]8[pref!]12[grow,fill,0::]", "[32!,center]");
        JLabel label = parts.label("mediumStrong", parts.text("metrics.milestone.value"));
        label.setLabelFor(value);
        fields.add(label);
        fields.add(value, "h 32!");
        JButton save =
                parts.ordinary("metrics.milestone.save", "metrics.milestone.save", () -> form.set(value.getText()));
        fields.add(Changing.control(ui, save), "h 32!");
        fields.add(message, "wmin 0");
        body.add(lines, "growx 0, alignx left");
        body.add(fields, "gaptop 4");
        add(line, "wmin 0");
        add(body, "wmin 0");
        Parts.act(value, "ESCAPE", form::close);
        form.state().follow(ui.lifetime(), this::draw);
    }

    private void draw(State state) {
        boolean opens = state.open() && !body.isVisible();
        line.setText(state.line());
        line.setToolTipText(state.line().isEmpty() ? null : state.line());
        line.setVisible(!state.line().isEmpty() && !state.open());
        body.setVisible(state.open());
        message.setText(state.message());
        message.setVisible(!state.message().isEmpty());
        value.getAccessibleContext().setAccessibleDescription(state.message());
        if (!state.lines().equals(known)) {
            known = state.lines();
            lines.removeAll();
            known.forEach(this::line);
            value.setText("");
        }
        if (opens) {
            value.setText("");
            value.requestFocusInWindow();
        }
        revalidate();
    }

    private void line(Line one) {
        lines.add(parts.label("medium", one.said()));
        JComponent remove = parts.icon(
                "metrics.milestone.remove", "metrics.milestone.remove", "trash-2", () -> form.remove(one.value()));
        Named.as(remove, "metrics.milestone.remove." + (lines.getComponentCount() / 2), one.remove());
        lines.add(Changing.control(ui, remove), "w 28!, h 28!");
    }
}
