package somepolku.ui.metrics.clock;

import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.command.Command;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.metrics.clock.ClockPresenter.State;

/** One quiet line: what is forgotten next, and the way to a calendar. */
public final class ClockLine extends JPanel {
    private final JLabel line;

    public ClockLine(Ui ui, ClockPresenter presenter, Parts parts) {
        super(new MigLayout("ins 0, gap 0, fill", "[pref,0::pref]12[]push", "[24!,center]"));
        setOpaque(false);
        setName("metrics.clock");
        line = parts.label("medium secondary", "");
        line.setIcon(Icons.of("clock", 16, Tone.TX2));
        line.setIconTextGap(6);
        JButton calendar = parts.link(
                "metrics.clock.calendar",
                "metrics.clock.calendar",
                () -> ui.commands().run(Command.CALENDAR_FILE));
        add(line, "wmin 0");
        add(calendar, "h 24!");
        presenter.state().follow(ui.lifetime(), this::draw);
    }

    private void draw(State state) {
        line.setText(state.line());
        line.setToolTipText(state.line().isEmpty() ? null : state.line());
        setVisible(!state.line().isEmpty());
    }
}
