package somepolku.ui.settings.passphrase;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import somepolku.kit.Lifetime;
import somepolku.ui.kit.Edt;
import somepolku.ui.kit.LockAfter;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.FormRows;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Region;
import somepolku.ui.kit.part.Segments;
import somepolku.ui.settings.passphrase.Stage.Page;

/** Draws what the settings say of the passphrase: one page at a time. */
public final class PassphraseSection extends JPanel {
    static final int WIDTH = 520;

    private final transient Ui ui;
    private final transient PassphrasePresenter presenter;
    private final transient Parts parts;
    private transient Optional<Page> drawn = Optional.empty();
    private transient Lifetime page = new Lifetime();

    public PassphraseSection(Ui ui, PassphrasePresenter presenter) {
        super(new BorderLayout());
        this.ui = ui;
        this.presenter = presenter;
        this.parts = new Parts(ui.texts());
        setOpaque(false);
        setName("passphrase");
        ui.lifetime().onEnd(() -> page.close());
        presenter.stage().follow(ui.lifetime(), this::show);
    }

    private void show(Stage stage) {
        if (drawn.filter(stage.page()::equals).isPresent() && stage.page() != Page.OVERVIEW) {
            return;
        }
        boolean first = drawn.isEmpty();
        drawn = Optional.of(stage.page());
        page.close();
        page = new Lifetime();
        removeAll();
        switch (stage.page()) {
            case OVERVIEW -> add(overview(stage));
            case KEY ->
                presenter.paper().ifPresent(paper -> {
                    KeyView view = new KeyView(ui, presenter, paper);
                    add(view);
                });
            case SET, CHANGE, REMOVE -> {
                PassphraseForm form = new PassphraseForm(ui, presenter, stage.page());
                add(form);
                form.follow(page);
            }
        }
        revalidate();
        repaint();
        if (!first) {
            Edt.later(this::inSight);
        }
    }

    /** What replaced the page before took the keyboard's place with it. */
    private void inSight() {
        Region.first(this).ifPresent(Component::requestFocusInWindow);
        scrollRectToVisible(new Rectangle(getSize()));
    }

    private JPanel overview(Stage stage) {
        JPanel all = new JPanel(new MigLayout("ins 0, gap 0, wrap 1", "[" + WIDTH + "!,fill]"));
        all.setOpaque(false);
        Optional<String> fixed = presenter.fixed();
        if (fixed.isPresent()) {
            all.add(parts.paragraph("plain secondary", fixed.get(), WIDTH));
        } else if (stage.locked()) {
            set(all);
        } else {
            all.add(parts.paragraph("plain", ui.text("settings.passphrase.none"), WIDTH), "gapbottom 12");
            all.add(button("passphrase.set", "settings.passphrase.set", Page.SET), "growx 0, h 32!");
        }
        return all;
    }

    private void set(JPanel all) {
        JLabel there = parts.label("strong", ui.text("settings.passphrase.there"));
        there.setIcon(Icons.of("lock", 16, Tone.AC));
        there.setIconTextGap(8);
        all.add(there, "gapbottom 6");
        all.add(parts.paragraph("plain secondary", ui.text("settings.passphrase.newKey"), WIDTH), "gapbottom 12");
        JPanel buttons = Parts.panel("ins 0, gap 0", "[]8[]", "[32!]");
        buttons.add(button("passphrase.change", "settings.passphrase.change", Page.CHANGE));
        buttons.add(button("passphrase.remove", "settings.passphrase.remove", Page.REMOVE));
        all.add(buttons, "growx 0, gapbottom 20");
        Segments<LockAfter> after = new Segments<>(
                "lock.after",
                ui.text("settings.lock.after"),
                List.of(LockAfter.values()),
                presenter::said,
                presenter::choose);
        after.choose(presenter.lockAfter());
        all.add(new FormRows(parts, "[grow,fill]")
                .line(new FormRows.Field("settings.lock.after", after, 32))
                .panel());
    }

    private JButton button(String name, String key, Page where) {
        return parts.ordinary(name, key, () -> presenter.begin(where));
    }
}
