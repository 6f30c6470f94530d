package somepolku.ui.plugins;

import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.part.Parts;
import somepolku.work.port.Channels.PluginStatus;

/** The chosen plugin: why it stands as it does, in full, and what can be done. */
final class ChosenPlugin extends JPanel {
    private static final int WIDE = 760;

    private final Ui ui;
    private final Parts parts;
    private final PluginsPresenter presenter;
    private final JPanel words = Parts.panel("ins 0, gap 0 6, wrap 1, hidemode 3", "[grow,fill]", "");
    private final JButton allow;
    private final JButton on;
    private final JButton off;
    private final JButton remove;

    ChosenPlugin(Ui ui, Parts parts, PluginsPresenter presenter) {
        super(new MigLayout("ins 0, gap 8 12, hidemode 3", "[][][][]push", "[][]"));
        this.ui = ui;
        this.parts = parts;
        this.presenter = presenter;
        setOpaque(false);
        allow = parts.ordinary("plugins.allow", "plugins.allow", presenter::allow);
        on = parts.ordinary("plugins.on", "plugins.on", presenter::switchOn);
        off = parts.ordinary("plugins.off", "plugins.off", presenter::switchOff);
        remove = parts.ordinary("plugins.remove", "plugins.remove", presenter::remove);
        add(words, "span, growx, wrap");
        add(allow);
        add(on);
        add(off);
        add(remove);
        presenter.chosen().follow(ui.lifetime(), this::show);
    }

    private void show(Optional<PluginStatus> chosen) {
        words.removeAll();
        if (chosen.isEmpty()) {
            words.add(parts.label("secondary", ui.text("plugins.choose")));
        }
        chosen.ifPresent(plugin -> {
            JLabel title = parts.label("h4", (plugin.id() + " " + plugin.version()).strip());
            title.setName("plugins.chosen");
            words.add(title);
            String why = plugin.why().isEmpty() ? presenter.state(plugin) : plugin.why();
            words.add(parts.paragraph("secondary", why, WIDE));
            presenter.question().ifPresent(text -> words.add(parts.paragraph("", text, WIDE)));
        });
        allow.setVisible(presenter.question().isPresent());
        on.setEnabled(presenter.canSwitchOn());
        off.setEnabled(presenter.canSwitchOff());
        remove.setEnabled(chosen.isPresent());
        revalidate();
        repaint();
    }
}
