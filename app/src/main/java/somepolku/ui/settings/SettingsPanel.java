package somepolku.ui.settings;

import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.Theme;
import somepolku.ui.kit.part.FormRows;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Region;
import somepolku.ui.kit.part.Segments;

/** Draws the settings. */
final class SettingsPanel extends JPanel {

    SettingsPanel(Ui ui, SettingsPresenter presenter) {
        super(new MigLayout("ins 20 24 24 24, gap 0, wrap 1", "[320!]", "[36!]24[]"));
        setOpaque(false);
        setName("settings");
        Region.mark(this);
        Parts parts = new Parts(ui.texts());
        JComboBox<java.util.Locale> language =
                parts.choice("settings.language", "settings.language", presenter.languages(), presenter::said);
        language.setSelectedItem(presenter.language());
        language.addActionListener(event -> presenter.choose(language.getItemAt(language.getSelectedIndex())));
        Segments<Theme> theme = new Segments<>(
                "settings.theme",
                ui.text("settings.theme"),
                List.of(Theme.values()),
                presenter::said,
                presenter::choose);
        theme.choose(presenter.theme());
        ui.look().listen(ui.lifetime(), () -> theme.choose(presenter.theme()));
        add(parts.label("h1", ui.text("nav.settings")));
        add(
                new FormRows(parts, "[grow,fill]")
                        .line(new FormRows.Field("settings.language", language))
                        .line(new FormRows.Field("settings.theme", theme, 32))
                        .panel(),
                "growx");
        add(parts.paragraph("small secondary", ui.text("settings.theme.note"), 320));
    }
}
