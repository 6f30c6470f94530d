package somepolku.ui.round;

import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.SwingConstants;
import somepolku.ui.kit.look.ChannelMark;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Typing;
import somepolku.ui.round.RoundState.Mark;
import somepolku.ui.round.RoundState.Meant;
import somepolku.ui.round.RoundState.Row;

/** A row of the round: what is asked, the value before, the field, and what is wrong or asked of what stands in it. */
final class RowView {
    private final int number;
    private final RoundPresenter presenter;
    private final Parts parts;
    private final IntConsumer go;
    private final JLabel heading;
    private final JLabel name;
    private final JLabel days;
    private final JLabel last;
    private final JTextField field;
    private final JLabel means;
    private final JLabel question;
    private final JPanel meanings = Parts.panel("ins 0, gap 8", "", "[28!]");
    private final JPanel asked = Parts.panel("ins 0, gap 0, hidemode 3", "[]12[]", "[28!,center]");
    private List<Meant> offered = List.of();

    RowView(int number, RoundPresenter presenter, Parts parts, IntConsumer go) {
        this.number = number;
        this.presenter = presenter;
        this.parts = parts;
        this.go = go;
        heading = parts.label("mediumStrong", "");
        heading.setIconTextGap(7);
        name = parts.label("", "");
        days = parts.label("medium secondary", "");
        last = parts.label("medium secondary", "");
        last.setHorizontalAlignment(SwingConstants.TRAILING);
        field = Named.as(new JTextField(), "round.value." + number, "");
        field.setHorizontalAlignment(SwingConstants.TRAILING);
        field.setFocusTraversalKeysEnabled(false);
        name.setLabelFor(field);
        means = parts.label("medium secondary", "");
        question = parts.label("medium warning", "");
        question.setIcon(Icons.of("triangle-alert", 16, Tone.WARN));
        asked.add(question, "wmin 0");
        asked.add(meanings);
        field.addActionListener(event -> done());
        Parts.act(field, "DOWN", () -> go.accept(number + 1));
        Parts.act(field, "TAB", () -> go.accept(number + 1));
        Parts.act(field, "UP", () -> go.accept(number - 1));
        Parts.act(field, "shift TAB", () -> go.accept(number - 1));
        Typing.heard(field, () -> presenter.value(number, field.getText()));
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                presenter.enter(number);
                JPanel page = (JPanel) field.getParent();
                page.scrollRectToVisible(new Rectangle(0, field.getY() - 40, 1, field.getHeight() + 80));
            }
        });
    }

    void addTo(JPanel page) {
        page.add(heading, "spanx, gaptop 10, gapbottom 4, wrap, hidemode 3");
        page.add(name, "wmin 0");
        page.add(days, "wmin pref");
        page.add(last, "wmin pref, alignx right");
        page.add(field, "growx, h 32!");
        page.add(means, "wmin 0, wrap");
        page.add(asked, "spanx, alignx right, wrap, hidemode 3");
    }

    void focus() {
        field.requestFocusInWindow();
        field.selectAll();
    }

    private void done() {
        if (presenter.done(number)) {
            go.accept(number + 1);
        } else if (meanings.getComponentCount() > 0) {
            meanings.getComponent(0).requestFocusInWindow();
        } else {
            field.selectAll();
        }
    }

    void show(Row row) {
        heading.setVisible(row.heading().isPresent());
        row.heading().ifPresent(channel -> {
            heading.setText(channel.name());
            heading.setIcon(ChannelMark.of(channel.mark()));
        });
        name.setText(row.name());
        days.setText(row.days());
        last.setText(row.last());
        means.setText(row.means());
        means.setIcon(row.mark() == Mark.ANSWERED || row.mark() == Mark.ABSENT ? Icons.of("check", 16) : null);
        field.getAccessibleContext().setAccessibleName(row.spoken());
        field.getAccessibleContext().setAccessibleDescription(row.question().isEmpty() ? row.means() : row.question());
        field.putClientProperty("JComponent.outline", row.mark() == Mark.ASKED ? "warning" : null);
        // A field must not be written while it tells of its own change.
        if (!field.getText().equals(row.typed())) {
            field.setText(row.typed());
        }
        question.setText(row.question());
        asked.setVisible(!row.question().isEmpty());
        offer(row.meanings());
    }

    private void offer(List<Meant> next) {
        if (next.equals(offered)) {
            return;
        }
        offered = next;
        meanings.removeAll();
        for (int at = 0; at < next.size(); at++) {
            Meant meant = next.get(at);
            JButton button = Named.as(new JButton(meant.said()), "round.meaning." + number + "." + at, meant.said());
            button.addActionListener(event -> {
                if (presenter.meaning(number, meant)) {
                    go.accept(number + 1);
                } else {
                    focus();
                }
            });
            Parts.act(button, "ENTER", button::doClick);
            Parts.act(button, "RIGHT", button::transferFocus);
            Parts.act(button, "LEFT", button::transferFocusBackward);
            Parts.act(button, "ESCAPE", this::focus);
            meanings.add(Parts.styled(button, "smallButton"), "h 28!");
        }
    }
}
