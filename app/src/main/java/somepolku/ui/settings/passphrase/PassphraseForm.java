package somepolku.ui.settings.passphrase;

import java.awt.Component;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import somepolku.kit.Lifetime;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Typing;
import somepolku.ui.kit.secret.PassphraseField;
import somepolku.ui.settings.passphrase.Stage.Page;

/** The fields for setting, changing or removing the passphrase. */
final class PassphraseForm extends JPanel {
    private final transient Ui ui;
    private final transient PassphrasePresenter presenter;
    private final transient Parts parts;
    private final Page page;
    private final PassphraseField present;
    private final PassphraseField fresh;
    private final PassphraseField again;
    private final JButton act;
    private final JButton cancel;
    private final JPanel problem = Parts.panel("ins 0, gap 0", "[]10[grow,fill]", "[top]");
    private final JPanel hint = Parts.panel("ins 0, gap 0", "[]", "[]");
    private final JProgressBar progress = new JProgressBar();

    PassphraseForm(Ui ui, PassphrasePresenter presenter, Page page) {
        super(new MigLayout("ins 0, gap 0, wrap 1, hidemode 3", "[" + PassphraseSection.WIDTH + "!,fill]"));
        this.ui = ui;
        this.presenter = presenter;
        this.page = page;
        this.parts = new Parts(ui.texts());
        present = new PassphraseField(parts, "passphrase.present", "settings.passphrase.present");
        fresh = new PassphraseField(parts, "passphrase.new", "settings.passphrase.new");
        again = new PassphraseField(parts, "passphrase.again", "settings.passphrase.again");
        act = page == Page.REMOVE
                ? parts.primary("passphrase.act", "settings.passphrase.remove.act", this::send)
                : parts.primary("passphrase.act", "settings.passphrase.set.act", this::send);
        cancel = parts.ordinary("passphrase.cancel", "settings.passphrase.cancel", presenter::leave);
        setOpaque(false);
        add(
                plain(page == Page.REMOVE ? "settings.passphrase.remove.plain" : "settings.passphrase.plain"),
                "gapbottom 16");
        if (page != Page.SET) {
            field("settings.passphrase.present", present);
        }
        if (page != Page.REMOVE) {
            field("settings.passphrase.new", fresh);
            add(hint, "gapbottom 12, hmin 18");
            field("settings.passphrase.again", again);
            Typing.heard(fresh.field(), () -> presenter.typed(fresh.typed()));
        }
        progress.setIndeterminate(true);
        add(Named.as(progress, "passphrase.progress", ui.text("settings.passphrase.working")), "h 4!, gapbottom 12");
        add(problem, "gapbottom 12");
        JPanel buttons = Parts.panel("ins 0, gap 0", "[]8[]", "[32!]");
        buttons.add(act);
        buttons.add(cancel);
        add(buttons, "growx 0");
        registerKeyboardAction(
                event -> presenter.leave(),
                KeyStroke.getKeyStroke("ESCAPE"),
                JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
    }

    void follow(Lifetime life) {
        presenter.hint().follow(life, this::hint);
        presenter.stage().follow(life, this::show);
        life.onEnd(() -> fields().forEach(PassphraseField::wipe));
    }

    void focus() {
        (page == Page.SET ? fresh : present).requestFocusInWindow();
    }

    private List<PassphraseField> fields() {
        return List.of(present, fresh, again);
    }

    private void field(String key, PassphraseField field) {
        JLabel label = parts.label("mediumStrong", ui.text(key));
        label.setLabelFor(field.field());
        add(label, "gapbottom 6");
        add(field, field == fresh ? "gapbottom 4" : "gapbottom 12");
        field.field().addActionListener(event -> send());
        Typing.heard(field.field(), presenter::retyped);
    }

    /** The sentence that nobody may miss. */
    private JPanel plain(String key) {
        JPanel note = Parts.panel("ins 0, gap 0", "[]10[grow,fill]", "[top]");
        note.add(new JLabel(Icons.of("info", 16, Tone.AC)), "gaptop 2");
        note.add(parts.paragraph("plain", ui.text(key), PassphraseSection.WIDTH - 26));
        return note;
    }

    private void send() {
        if (page == Page.REMOVE) {
            presenter.unlock(present.typed());
        } else {
            presenter.lock(present.typed(), fresh.typed(), again.typed());
        }
    }

    private void hint(String said) {
        hint.removeAll();
        if (!said.isEmpty()) {
            JComponent shown = parts.paragraph("medium secondary", said, PassphraseSection.WIDTH - 40);
            hint.add(Named.as(shown, "passphrase.hint", said));
        }
        revalidate();
        repaint();
    }

    private void show(Stage stage) {
        fields().forEach(field -> field.working(stage.working()));
        act.setEnabled(!stage.working());
        cancel.setEnabled(!stage.working());
        progress.setVisible(stage.working());
        problem.removeAll();
        problem.setVisible(stage.problem().isPresent());
        stage.problem().ifPresent(said -> {
            Component text = parts.paragraph("medium", said, PassphraseSection.WIDTH - 26);
            problem.add(new JLabel(Icons.of("triangle-alert", 16, Tone.WARN)), "gaptop 1");
            problem.add(Named.as((JComponent) text, "passphrase.problem", said));
            focus();
        });
        revalidate();
        repaint();
    }
}
