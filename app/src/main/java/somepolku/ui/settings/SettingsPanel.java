package somepolku.ui.settings;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Locale;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.command.Command;
import somepolku.ui.kit.look.Theme;
import somepolku.ui.kit.part.FormRows;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Region;
import somepolku.ui.kit.part.Segments;
import somepolku.ui.settings.passphrase.PassphraseSection;

/** Draws the settings. */
final class SettingsPanel extends JPanel {

    SettingsPanel(Ui ui, SettingsPresenter presenter) {
        super(new BorderLayout());
        setOpaque(false);
        setName("settings");
        Region.mark(this);
        Parts parts = new Parts(ui.texts());
        JPanel page = new JPanel(new MigLayout("ins 20 24 24 24, gap 0, wrap 1", "[]", "[36!][][][][]"));
        page.setOpaque(false);
        page.add(parts.label("h1", ui.text("nav.settings")));
        page.add(
                new FormRows(parts, "[grow,fill]")
                        .line(new FormRows.Field("settings.language", language(parts, presenter)))
                        .line(new FormRows.Field("settings.theme", theme(ui, presenter), 32))
                        .panel(),
                "w 320!, gaptop 24");
        page.add(parts.paragraph("small secondary", ui.text("settings.theme.note"), 320));
        page.add(
                new FormRows(parts, "[grow,fill]")
                        .line(new FormRows.Field("settings.calm", calm(ui), 32))
                        .panel(),
                "w 320!, gaptop 16");
        page.add(parts.paragraph("small secondary", ui.text("settings.calm.note"), 320));
        page.add(
                new FormRows(parts, "[grow,fill]")
                        .line(new FormRows.Field("settings.spelling", spelling(ui, presenter), 32))
                        .panel(),
                "w 320!, gaptop 16");
        JPanel stand = Parts.panel("ins 0", "", "");
        stand.setName("settings.spelling.stand");
        presenter.spelling(said -> {
            stand.removeAll();
            stand.add(parts.paragraph("small secondary", said, 320));
            page.revalidate();
        });
        page.add(stand);
        page.add(parts.label("h3", ui.text("settings.names")), "gaptop 28, gapbottom 4");
        page.add(parts.paragraph("small secondary", ui.text("settings.names.note"), 320));
        page.add(
                parts.ordinary(
                        "settings.names",
                        "settings.names.open",
                        () -> ui.commands().run(Command.GO_NAMES)),
                "h 32!, gaptop 8");
        page.add(parts.label("h3", ui.text("settings.passphrase")), "gaptop 28, gapbottom 8");
        page.add(new PassphraseSection(ui, presenter.passphrase()));
        add(Parts.scroll(page));
    }

    private static JComponent language(Parts parts, SettingsPresenter presenter) {
        JComboBox<Locale> language =
                parts.choice("settings.language", "settings.language", presenter.languages(), presenter::said);
        language.setSelectedItem(presenter.language());
        language.addActionListener(event -> presenter.choose(language.getItemAt(language.getSelectedIndex())));
        return language;
    }

    private static JComponent spelling(Ui ui, SettingsPresenter presenter) {
        Segments<Boolean> spelling = new Segments<>(
                "settings.spelling",
                ui.text("settings.spelling"),
                List.of(true, false),
                on -> ui.text(on ? "settings.spelling.on" : "settings.spelling.off"),
                presenter::chooseSpelling);
        spelling.choose(presenter.spellingWanted());
        return spelling;
    }

    private static JComponent calm(Ui ui) {
        Segments<Boolean> calm = new Segments<>(
                "settings.calm",
                ui.text("settings.calm"),
                List.of(false, true),
                on -> ui.text(on ? "settings.calm.on" : "settings.calm.off"),
                ui.calm()::choose);
        ui.calm().follow(ui.lifetime(), calm::choose);
        return calm;
    }

    private static JComponent theme(Ui ui, SettingsPresenter presenter) {
        Segments<Theme> theme = new Segments<>(
                "settings.theme",
                ui.text("settings.theme"),
                List.of(Theme.values()),
                presenter::said,
                presenter::choose);
        theme.choose(presenter.theme());
        ui.look().listen(ui.lifetime(), () -> theme.choose(presenter.theme()));
        return theme;
    }
}
