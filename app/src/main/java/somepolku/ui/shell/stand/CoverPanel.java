package somepolku.ui.shell.stand;

import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.secret.PassphraseField;

/**
 * Lies in the place of the pages while a journal with a passphrase is away; what was typed stays behind it. When the
 * journal is back it asks for the passphrase.
 */
public final class CoverPanel extends JPanel {
    private static final int WIDTH = 380;

    private final transient StandPresenter presenter;
    private final PassphraseField field;
    private final JButton open;
    private final JPanel problem = Parts.panel("ins 0, gap 0", "[grow,fill]", "");
    private final transient Parts parts;
    private final JComponent asking;

    public CoverPanel(Ui ui, StandPresenter presenter, Runnable changed) {
        super(new MigLayout("ins 0, fill", "[center]", "[center]"));
        this.presenter = presenter;
        this.parts = new Parts(ui.texts());
        setOpaque(false);
        setName("cover");
        field = new PassphraseField(parts, "cover.passphrase", "shell.cover.passphrase");
        field.field().addActionListener(event -> open());
        open = parts.primary("cover.open", "shell.cover.open", this::open);
        Card card = new Card(new MigLayout("ins 28 32 28 32, gap 0, wrap 1, hidemode 3", "[" + WIDTH + "!,fill]"));
        card.add(new JLabel(Icons.of("lock", 24, Tone.TX2)), "growx 0, alignx left");
        card.add(parts.label("h2", ui.text("shell.cover.title")), "gaptop 10");
        card.add(parts.paragraph("secondary", ui.text("shell.cover.text"), WIDTH), "gaptop 6");
        asking = Parts.panel("ins 0, gap 0, wrap 1, fillx, hidemode 3", "[" + WIDTH + "!,fill]", "");
        JLabel label = parts.label("mediumStrong", ui.text("shell.cover.passphrase"));
        label.setLabelFor(field.field());
        asking.add(label, "gaptop 16");
        asking.add(field, "gaptop 4");
        asking.add(problem, "gaptop 6");
        asking.add(open, "gaptop 12, h 32!, alignx left, growx 0");
        card.add(asking);
        add(card);
        presenter.cover().follow(ui.lifetime(), now -> {
            show(now);
            changed.run();
        });
        ui.lifetime().onEnd(field::wipe);
    }

    private void open() {
        presenter.open(field.typed());
    }

    private void show(Optional<Cover> now) {
        boolean asked = asking.isVisible();
        setVisible(now.isPresent());
        boolean asks = now.filter(Cover::asks).isPresent();
        boolean trying = now.filter(Cover::trying).isPresent();
        asking.setVisible(asks);
        field.working(trying);
        open.setEnabled(!trying);
        problem.removeAll();
        String said = now.map(Cover::problem).orElse("");
        if (!said.isEmpty()) {
            JComponent text = parts.paragraph("small warning", said, WIDTH);
            text.setName("cover.problem");
            problem.add(text);
        }
        problem.setVisible(!said.isEmpty());
        if (!trying) {
            field.wipe();
        }
        if (asks && (!asked || problem.isVisible())) {
            field.requestFocusInWindow();
        }
        revalidate();
    }
}
