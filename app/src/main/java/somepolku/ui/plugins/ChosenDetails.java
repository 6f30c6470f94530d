package somepolku.ui.plugins;

import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.plugins.choice.ChoicesForm;
import somepolku.ui.plugins.choice.ChoicesPresenter;
import somepolku.ui.plugins.portrait.PortraitCard;
import somepolku.ui.plugins.portrait.PortraitShown;
import somepolku.ui.plugins.portrait.Portraits;
import somepolku.work.port.Channels.PluginStatus;

/** What the chosen plugin's channels are like, and what can be chosen for it. */
final class ChosenDetails extends JPanel {
    private final Ui ui;
    private final Portraits portraits;
    private final PortraitCard cards;
    private final ChoicesPresenter choices;
    private final JPanel channels = Parts.panel("ins 0, gap 0, wrap 1, hidemode 3", "[grow,fill]", "");
    private List<PortraitShown> drawn = List.of();

    ChosenDetails(Ui ui, Parts parts, PluginsPresenter presenter) {
        super(new MigLayout("ins 0, gap 0 12, wrap 1, hidemode 3", "[grow,fill]", ""));
        this.ui = ui;
        portraits = new Portraits(ui.texts());
        cards = new PortraitCard(parts);
        choices = new ChoicesPresenter(ui);
        setOpaque(false);
        add(new ChoicesForm(ui, parts, choices).view());
        add(channels);
        presenter.chosen().follow(ui.lifetime(), this::show);
        ui.channelsChanged().listen(ui.lifetime(), () -> show(presenter.chosen().now()));
    }

    private void show(Optional<PluginStatus> chosen) {
        String plugin = chosen.map(PluginStatus::id).orElse("");
        choices.show(plugin);
        List<PortraitShown> now = portraits.of(plugin, ui.work().channels());
        if (!now.equals(drawn)) {
            drawn = now;
            channels.removeAll();
            channels.add(cards.all(now));
            revalidate();
            repaint();
        }
    }
}
