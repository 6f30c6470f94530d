package somepolku.ui.damage;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import somepolku.kit.Formats;
import somepolku.kit.Lifetime;
import somepolku.kit.Problem;
import somepolku.kit.Texts;
import somepolku.ui.kit.ask.AskPage;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Region;
import somepolku.work.port.Rescuing.Copy;

/** Draws what is wrong with a journal, and the ways out in their order. */
final class DamagePanel extends JPanel implements AskPage {
    private static final int WIDTH = 560;
    private static final int MOST = 4;

    private final transient DamagePresenter presenter;
    private final transient Texts texts;
    private final transient Parts parts;
    private final transient Formats formats;
    private final transient ZoneId zone;
    private final JTextField fresh;
    private final JButton rescue;
    private final JPanel copies = Parts.panel("ins 0, gap 0, wrap 2, hidemode 3", "[grow,fill]12[]", "");
    private final JPanel problem = Parts.panel("ins 0, gap 0", "[]10[grow,fill]", "[top]");
    private final JComponent why;
    private final JLabel doing;
    private final JProgressBar progress = new JProgressBar();
    private final transient List<AbstractButton> acts = new ArrayList<>();
    private transient List<Copy> drawn = List.of();
    private boolean looked = true;

    /** @param leaveKey the text of the way out */
    DamagePanel(Texts texts, DamagePresenter presenter, ZoneId zone, String leaveKey) {
        super(new MigLayout("ins 0, gap 0, wrap 1, fillx, align 50% 45%", "[grow,fill]", "[shrink 100]0[shrink 0]"));
        this.presenter = presenter;
        this.texts = texts;
        this.parts = new Parts(texts);
        this.formats = new Formats(texts);
        this.zone = zone;
        this.fresh = parts.field("damage.fresh", "damage.fresh");
        this.rescue = parts.primary("damage.rescue", "damage.rescue", () -> presenter.rescue(fresh.getText()));
        this.why = parts.paragraph("small secondary", texts.text("damage.copies.why"), WIDTH);
        this.doing = parts.label("small secondary", "");
        setName("damage");
        Region.mark(this);
        JPanel page = column("ins 32 32 4 32");
        head(page);
        ways(page);
        // Whatever the window's size, the way out and what stood in the way of the last choice are in sight.
        JPanel foot = column("ins 12 32 24 32");
        foot(foot, leaveKey);
        add(Parts.scroll(page), "hmin 0");
        add(foot);
    }

    private static JPanel column(String insets) {
        return Parts.panel(insets + ", gap 0, wrap 1, align 50% 50%, hidemode 3", "[" + WIDTH + "!,fill]", "");
    }

    private void head(JPanel page) {
        page.add(parts.label("h2", texts.text("damage.title")), "gapbottom 6");
        JLabel file = parts.label("strong", presenter.fileName());
        file.setIcon(Icons.of("triangle-alert", 16, Tone.WARN));
        file.setIconTextGap(8);
        page.add(file, "wmin 0");
        page.add(parts.label("small secondary", presenter.folder()), "wmin 0, gapbottom 12");
        String found = presenter.state().now().found();
        page.add(Named.as(parts.paragraph("medium", found, WIDTH), "damage.found", found), "gapbottom 20");
    }

    private void ways(JPanel page) {
        page.add(parts.label("h4", texts.text("damage.rescue.title")), "gapbottom 4");
        page.add(parts.paragraph("small secondary", texts.text("damage.rescue.why"), WIDTH), "gapbottom 8");
        JLabel label = parts.label("mediumStrong", texts.text("damage.fresh"));
        label.setLabelFor(fresh);
        page.add(label, "gapbottom 6");
        JPanel line = Parts.panel("ins 0, gap 0", "[grow,fill]8[]", "[36!]");
        fresh.setText(presenter.proposed());
        fresh.addActionListener(event -> rescue.doClick(0));
        line.add(fresh, "wmin 0, h 36!");
        line.add(act(parts.ordinary("damage.where", "damage.where", this::where)), "h 36!");
        page.add(line, "gapbottom 8");
        page.add(act(rescue), "growx 0, h 32!, gapbottom 20");
        page.add(parts.label("h4", texts.text("damage.copies.title")), "gapbottom 4");
        page.add(why, "gapbottom 8");
        copies.setName("damage.copies");
        page.add(copies);
    }

    private void foot(JPanel page, String leaveKey) {
        progress.setIndeterminate(true);
        Named.as(progress, "damage.progress", texts.text("damage.rescuing"));
        page.add(doing, "gapbottom 4");
        page.add(progress, "h 4!, gapbottom 12");
        problem.setName("damage.problem");
        page.add(problem, "gapbottom 12");
        JPanel buttons = Parts.panel("ins 0, gap 0, fillx", "[]push[]", "[32!]");
        buttons.add(act(parts.ordinary("damage.another", "damage.another", presenter::another)));
        buttons.add(act(parts.ordinary("damage.leave", leaveKey, presenter::leave)));
        page.add(buttons);
    }

    private <B extends AbstractButton> B act(B button) {
        acts.add(button);
        return button;
    }

    private void where() {
        presenter.where(fresh.getText()).ifPresent(fresh::setText);
    }

    @Override
    public JPanel panel() {
        return this;
    }

    @Override
    public void follow(Lifetime life) {
        presenter.state().follow(life, this::show);
        presenter.begin();
    }

    @Override
    public void focus() {
        rescue.requestFocusInWindow();
    }

    @Override
    public void tell(Problem said) {
        presenter.tell(said);
    }

    @Override
    public void leave() {
        presenter.leave();
    }

    @Override
    public void end() {
        presenter.end();
    }

    private void show(DamagePresenter.State state) {
        if (looked || !drawn.equals(state.copies())) {
            looked = state.looking();
            drawn = state.copies();
            draw(state);
        }
        fresh.setEnabled(!state.busy());
        acts.forEach(button -> button.setEnabled(!state.busy()));
        doing.setText(state.doing().orElse(""));
        doing.setVisible(state.busy());
        progress.setVisible(state.busy());
        problem.removeAll();
        problem.setVisible(state.problem().isPresent());
        state.problem().ifPresent(said -> {
            problem.add(new JLabel(Icons.of("triangle-alert", 16, Tone.WARN)), "gaptop 1");
            problem.add(Named.as(parts.paragraph("medium", said, WIDTH - 26), "damage.problem.text", said));
        });
        revalidate();
        repaint();
    }

    private void draw(DamagePresenter.State state) {
        copies.removeAll();
        why.setVisible(!state.copies().isEmpty());
        if (state.copies().isEmpty()) {
            String none = texts.text(state.looking() ? "damage.copies.looking" : "damage.copies.none");
            copies.add(Named.as(parts.paragraph("medium", none, WIDTH), "damage.copies.none", none), "spanx");
        }
        for (Copy copy : state.copies().subList(0, Math.min(MOST, state.copies().size()))) {
            copies.add(copy(copy), "wmin 0, gapbottom 8");
            String name = String.valueOf(copy.file().getFileName());
            JButton go = act(parts.ordinary("damage.goOn", "damage.goOn", () -> presenter.goOn(copy)));
            go.getAccessibleContext().setAccessibleName(texts.text("damage.goOn.with", name));
            copies.add(go, "h 32!, gapbottom 8");
        }
        int more = state.copies().size() - MOST;
        if (more > 0) {
            JLabel said = parts.label("small secondary", texts.text("damage.copies.more", MOST, more));
            said.setName("damage.copies.more");
            copies.add(said, "spanx, wmin 0");
        }
    }

    private JComponent copy(Copy copy) {
        JPanel lines = Parts.panel("ins 0, gap 0, wrap 1", "[grow,fill]", "");
        LocalDateTime changed = LocalDateTime.ofInstant(copy.changed(), zone);
        String when = formats.date(changed.toLocalDate()) + " " + formats.time(changed.toLocalTime());
        lines.add(parts.label("mediumStrong", String.valueOf(copy.file().getFileName())), "wmin 0");
        String what = copy.entries().isPresent()
                ? texts.text("damage.copy", when, copy.entries().getAsLong())
                : texts.text("damage.copy.locked", when);
        lines.add(parts.label("small secondary", what), "wmin 0");
        return lines;
    }
}
