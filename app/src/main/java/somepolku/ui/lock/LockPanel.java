package somepolku.ui.lock;

import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import net.miginfocom.swing.MigLayout;
import somepolku.kit.Lifetime;
import somepolku.kit.Problem;
import somepolku.kit.Texts;
import somepolku.ui.kit.ask.AskPage;
import somepolku.ui.kit.look.BrandMark;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Region;
import somepolku.ui.kit.secret.PassphraseField;

/** Draws the lock page: which file, the field, and what stood in the way. */
final class LockPanel extends JPanel implements AskPage {
    private static final int WIDTH = 440;

    private final transient LockPresenter presenter;
    private final transient Parts parts;
    private final PassphraseField field;
    private final JButton open;
    private final JButton another;
    private final JPanel problem = Parts.panel("ins 0, gap 0", "[]10[grow,fill]", "[top]");
    private final JProgressBar progress = new JProgressBar();

    /** @param leaveKey the text of the way out */
    LockPanel(Texts texts, LockPresenter presenter, String leaveKey) {
        super(new MigLayout("ins 32, gap 0, wrap 1, align 50% 45%, hidemode 3", "[" + WIDTH + "!,fill]"));
        this.presenter = presenter;
        this.parts = new Parts(texts);
        field = new PassphraseField(parts, "lock.field", "lock.field");
        open = parts.primary("lock.open", "lock.open", this::tryIt);
        another = parts.ordinary("lock.another", "lock.another", presenter::another);
        setName("lock");
        Region.mark(this);
        add(new JLabel(new BrandMark(32)), "growx 0, gapbottom 16");
        add(parts.label("h2", texts.text("lock.title")), "gapbottom 6");
        JLabel file = parts.label("strong", presenter.fileName());
        file.setIcon(Icons.of("lock", 16, Tone.TX2));
        file.setIconTextGap(8);
        add(file, "wmin 0");
        JLabel folder = parts.label("small secondary", presenter.folder());
        add(folder, "wmin 0, gapbottom 24");
        JLabel label = parts.label("mediumStrong", texts.text("lock.field"));
        label.setLabelFor(field.field());
        add(label, "gapbottom 6");
        add(field, "gapbottom 12");
        progress.setIndeterminate(true);
        Named.as(progress, "lock.progress", texts.text("lock.opening"));
        add(progress, "h 4!, gapbottom 12");
        problem.setName("lock.problem");
        add(problem, "gapbottom 12");
        JPanel buttons = Parts.panel("ins 0, gap 0, fillx", "[]8[]push[]", "[32!]");
        buttons.add(open);
        buttons.add(another);
        buttons.add(parts.ordinary("lock.leave", leaveKey, presenter::leave));
        add(buttons, "gaptop 4");
        field.field().addActionListener(event -> tryIt());
    }

    @Override
    public JPanel panel() {
        return this;
    }

    @Override
    public void tell(Problem problem) {
        presenter.tell(problem);
    }

    @Override
    public void leave() {
        presenter.leave();
    }

    @Override
    public void end() {
        presenter.end();
    }

    @Override
    public void follow(Lifetime life) {
        presenter.state().follow(life, this::show);
        life.onEnd(field::wipe);
    }

    @Override
    public void focus() {
        field.requestFocusInWindow();
    }

    private void tryIt() {
        presenter.open(field.typed());
    }

    private void show(LockPresenter.State state) {
        field.working(state.trying());
        open.setEnabled(!state.trying());
        another.setEnabled(!state.trying());
        progress.setVisible(state.trying());
        problem.removeAll();
        problem.setVisible(state.problem().isPresent());
        state.problem().ifPresent(said -> {
            problem.add(new JLabel(Icons.of("triangle-alert", 16, Tone.WARN)), "gaptop 1");
            problem.add(Named.as(parts.paragraph("medium", said, WIDTH - 26), "lock.problem.text", said));
            field.requestFocusInWindow();
            field.field().selectAll();
        });
        revalidate();
        repaint();
    }
}
