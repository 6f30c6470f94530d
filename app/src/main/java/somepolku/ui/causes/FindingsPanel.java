package somepolku.ui.causes;

import java.awt.Component;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.causes.model.CausesState;
import somepolku.ui.causes.model.CausesState.Stage;
import somepolku.ui.causes.refine.RefinePanel;
import somepolku.ui.causes.refine.RefinePresenter;
import somepolku.ui.causes.refine.RefineState;
import somepolku.ui.causes.view.FindingList;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Region;

/** The pairs on the left, the chosen one on the right; before there are any, how far the search is. */
final class FindingsPanel {
    private static final int TEXT = 560;

    private final Ui ui;
    private final CausesPresenter presenter;
    private final Parts parts;
    private final JPanel panel = Parts.panel("ins 12 0 0 0, gap 0, fill, hidemode 3", "[grow,fill]", "[]0[grow,fill]");
    private final JLabel notice;
    private final JPanel both;
    private final FindingList list;
    private final DetailPanel detail;
    private final RefinePanel refine;
    private final Card waiting = new Card(new MigLayout("ins 28 32 28 32, gap 0, wrap 1", "[]", "[]"));
    private final JProgressBar bar;
    private String waits = "";

    FindingsPanel(Ui ui, CausesPresenter presenter, RefinePresenter refining) {
        this.ui = ui;
        this.presenter = presenter;
        parts = new Parts(ui.texts());
        notice = parts.label("medium", "");
        notice.setName("causes.notice");
        bar = Named.as(new JProgressBar(0, 100), "causes.progress", ui.text("causes.looking"));
        list = new FindingList(ui.texts(), id -> {
            if (!presenter.state().now().chosen().equals(Optional.of(id))) {
                refining.close();
            }
            presenter.choose(id);
        });
        refine = new RefinePanel(ui, refining);
        detail = new DetailPanel(ui, presenter, () -> presenter.action().ifPresent(refining::open));
        both = Parts.panel("ins 0, gap 0, fill, hidemode 3", "[238!,fill]16[grow,fill]", "[]0[grow,fill]");
        both.add(notice, "cell 0 0 2 1, wmin 0, gapbottom 10");
        both.add(Parts.scroll(list.component()), "cell 0 1, grow, wmin 0, hmin 0");
        both.add(detail.component(), "cell 1 1, grow, wmin 0, hmin 0");
        both.add(refine.component(), "cell 1 1, grow, wmin 0, hmin 0");
        waiting.setName("causes.waiting");
        panel.add(waiting, "cell 0 0, growx");
        panel.add(both, "cell 0 1, grow, wmin 0, hmin 0");
        presenter.state().follow(ui.lifetime(), this::draw);
        refining.state().follow(ui.lifetime(), this::refining);
    }

    /** Stands in the place of the chosen pair, so that the list beside it shows at once what comes of it. */
    private void refining(RefineState state) {
        boolean hadFocus = Region.focused(refine.component());
        refine.component().setVisible(state.open());
        detail.component().setVisible(!state.open());
        panel.revalidate();
        panel.repaint();
        if (hadFocus && !state.open()) {
            detail.focusRefine();
        }
    }

    JComponent component() {
        return panel;
    }

    void theme() {
        detail.theme();
    }

    void focus() {
        if (both.isVisible()) {
            list.component().requestFocusInWindow();
        } else {
            Region.first(waiting).ifPresent(Component::requestFocusInWindow);
        }
    }

    private void draw(CausesState state) {
        boolean nothing = state.lines().isEmpty();
        boolean hadFocus = Region.focused(waiting);
        notice.setText(state.notice());
        notice.setVisible(!state.notice().isEmpty());
        waiting.setVisible(nothing);
        both.setVisible(!nothing);
        bar.setValue((int) Math.round(100 * state.share()));
        if (nothing) {
            wait(state);
        }
        list.show(state);
        detail.show(state);
        if (hadFocus) {
            focus();
        }
        panel.revalidate();
        panel.repaint();
    }

    /** Filled only where what it says has changed, so that a button keeps the focus while the bar moves. */
    private void wait(CausesState state) {
        String says = state.stage() + state.notice();
        if (says.equals(waits)) {
            return;
        }
        waits = says;
        waiting.removeAll();
        switch (state.stage()) {
            case LOOKING -> {
                waiting.add(parts.label("h4", ui.text("causes.looking")));
                waiting.add(bar, "w 280!, gaptop 14");
                waiting.add(parts.ordinary("causes.stop", "causes.stop", presenter::stop), "h 32!, gaptop 16");
            }
            case STOPPED, FAILED -> {
                String key = state.stage() == Stage.STOPPED ? "work.causes.stopped" : "causes.failed";
                waiting.add(parts.label("h4", ui.text(key)));
                waiting.add(parts.ordinary("causes.look", "causes.again", presenter::look), "h 32!, gaptop 16");
            }
            case READY -> {
                waiting.add(parts.label("h4", ui.text("causes.none.title")));
                waiting.add(parts.paragraph("secondary", state.notice(), TEXT), "gaptop 8");
            }
        }
    }
}
