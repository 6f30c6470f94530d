package somepolku.ui.shell;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Cursor;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.command.Command;
import somepolku.ui.kit.look.BrandMark;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Region;
import somepolku.ui.shell.input.Keys;
import somepolku.work.Change;
import somepolku.work.Ledger;

/** The top bar: whose journal it is, the command field, undo and redo. It is the window's caption as well. */
final class TitleBar extends JPanel {
    static final int HEIGHT = 40;

    private final Ui ui;
    private final JButton undo;
    private final JButton redo;

    TitleBar(Ui ui) {
        super(new MigLayout("ins 0 15 0 0, gap 0, fill", "[]8[]14[]push[]push[32!][32!]8[]8[]", "[40!,center]"));
        this.ui = ui;
        Parts parts = new Parts(ui.texts());
        putClientProperty(FlatClientProperties.COMPONENT_TITLE_BAR_CAPTION, true);
        Region.mark(this);
        undo = parts.icon("undo", "command.undo", "undo-2", () -> ui.commands().run(Command.UNDO));
        redo = parts.icon("redo", "command.redo", "redo-2", () -> ui.commands().run(Command.REDO));
        JPanel buttons = new JPanel(null);
        buttons.setOpaque(false);
        buttons.putClientProperty(FlatClientProperties.FULL_WINDOW_CONTENT_BUTTONS_PLACEHOLDER, "win");
        add(new JLabel(new BrandMark(20)));
        add(parts.label("strong", "Somepolku"));
        add(parts.label("secondary", fileName()), "wmin 40");
        add(commandField(parts), "w 240:400:400, h 28!");
        add(undo, "h 32!");
        add(redo, "h 32!");
        add(calm(), "h 28!");
        add(buttons);
        show(ui.work().ledger().possible());
        ui.changes(ui.lifetime(), change -> show(change.possible()));
    }

    private String fileName() {
        return ui.sample()
                ? ui.text("shell.sample.name")
                : String.valueOf(ui.work().file().getFileName());
    }

    private JComponent commandField(Parts parts) {
        JButton field = new JButton(ui.text("command.search"), Icons.of("search", 16, Tone.TX2));
        Named.as(field, "search", ui.text("command.search"));
        Parts.styled(field, "commandField");
        field.setHorizontalAlignment(SwingConstants.LEADING);
        field.setCursor(Cursor.getPredefinedCursor(Cursor.TEXT_CURSOR));
        field.addActionListener(event -> ui.commands().run(Command.SEARCH));
        field.setLayout(new MigLayout("ins 0, fill", "push[]", "[center]"));
        Keys.said(Command.SEARCH).ifPresent(key -> field.add(parts.tag(key)));
        return field;
    }

    private JComponent calm() {
        JToggleButton calm = new JToggleButton(ui.text("shell.calm"), Icons.of("leaf", 16));
        Named.as(calm, "calm", ui.text("command.calm"));
        Parts.styled(calm, "calm");
        calm.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        calm.setFocusable(true);
        calm.setToolTipText(Keys.said(Command.CALM)
                .map(key -> ui.text("shell.calm.tip", key))
                .orElse(ui.text("command.calm")));
        calm.addActionListener(event -> ui.commands().run(Command.CALM));
        ui.calm().follow(ui.lifetime(), calm::setSelected);
        return calm;
    }

    private void show(Ledger.Possible possible) {
        show(undo, "command.undo", possible.undo());
        show(redo, "command.redo", possible.redo());
    }

    private void show(JButton button, String key, Optional<Change> change) {
        String said = change.map(it -> ui.text("shell.undo.what", ui.text(key), ui.text(it.nameKey())))
                .orElse(ui.text(key));
        button.setEnabled(change.isPresent());
        button.setToolTipText(said);
        button.getAccessibleContext().setAccessibleName(said);
    }
}
