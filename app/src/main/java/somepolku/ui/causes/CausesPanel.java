package somepolku.ui.causes;

import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import somepolku.domain.journal.DayMark.Sort;
import somepolku.ui.causes.around.AroundPanel;
import somepolku.ui.causes.around.AroundPresenter;
import somepolku.ui.causes.marks.MarksPanel;
import somepolku.ui.causes.model.CausesState;
import somepolku.ui.causes.model.CausesState.Stage;
import somepolku.ui.causes.refine.RefinePresenter;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.mark.MarkPresenter;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Region;

/** The room with its tabs; over them stands how many pairs were checked and how many days are set apart. */
final class CausesPanel {
    private final Ui ui;
    private final MarkPresenter marks;
    private final JPanel page;
    private final JLabel checked;
    private final JButton marked;
    private final JButton again;
    private final JTabbedPane tabs;
    private final FindingsPanel findings;
    private final AroundPanel around;

    /** In their order. */
    enum Tab {
        FINDINGS,
        AROUND,
        MARKS
    }

    CausesPanel(Ui ui, CausesPresenter presenter, AroundPresenter aroundPresenter, MarkPresenter marks) {
        this.ui = ui;
        this.marks = marks;
        Parts parts = new Parts(ui.texts());
        checked = parts.label("medium secondary", "");
        checked.setName("causes.checked");
        marked = Parts.styled(parts.linkSaying("causes.marked", "", () -> bring(Tab.MARKS)), "smallLink");
        again = Parts.styled(parts.link("causes.again", "causes.again", presenter::look), "smallLink");
        findings = new FindingsPanel(ui, presenter, new RefinePresenter(ui));
        around = new AroundPanel(ui, aroundPresenter);
        tabs = Named.as(new JTabbedPane(), "causes.tabs", ui.text("causes.tabs"));
        tabs.putClientProperty(
                "FlatLaf.style", "background: $Somepolku.page; tabInsets: 4,12,4,12; tabAreaInsets: 0,0,0,0");
        add(Tab.FINDINGS, findings.component());
        add(Tab.AROUND, around.component());
        add(Tab.MARKS, new MarksPanel(ui, marks).component());
        tabs.addChangeListener(event -> weigh());
        weigh();
        page = Region.mark(
                Parts.panel("ins 20 24 20 24, gap 0, fill, hidemode 3", "[grow,fill]", "[36!,center]6[grow,fill]"));
        page.setName("causes");
        JPanel head = Parts.panel("ins 0, gap 0, fill, hidemode 3", "[]push[]10[]10[]", "[36!,center]");
        head.add(parts.label("h1", ui.text("causes.title")));
        head.add(again);
        head.add(checked, "wmin 0");
        head.add(marked);
        page.add(head, "wrap");
        page.add(tabs, "grow, wmin 0, hmin 0");
        ui.look().listen(ui.lifetime(), () -> {
            findings.theme();
            around.theme();
        });
        presenter.state().follow(ui.lifetime(), this::draw);
        marks.state().follow(ui.lifetime(), state -> count());
        ui.calm().listen(ui.lifetime(), this::count);
    }

    private void add(Tab tab, JComponent content) {
        String said = ui.text("causes.tab." + tab.name().toLowerCase(Locale.ROOT));
        tabs.addTab(said, content);
        tabs.setTabComponentAt(tab.ordinal(), new JLabel(said));
    }

    /** The chosen tab is bold as well as underlined. */
    private void weigh() {
        for (int at = 0; at < tabs.getTabCount(); at++) {
            if (tabs.getTabComponentAt(at) instanceof JLabel label) {
                Parts.styled(label, at == tabs.getSelectedIndex() ? "strong" : "secondary");
            }
        }
    }

    JComponent component() {
        return page;
    }

    void bring(Tab tab) {
        tabs.setSelectedIndex(tab.ordinal());
    }

    void focus() {
        switch (Tab.values()[tabs.getSelectedIndex()]) {
            case FINDINGS -> findings.focus();
            case AROUND -> around.focus();
            case MARKS -> tabs.requestFocusInWindow();
        }
    }

    private void draw(CausesState state) {
        checked.setText(state.checked());
        again.setVisible(!state.lines().isEmpty() && (state.stage() == Stage.STOPPED || state.stage() == Stage.FAILED));
        page.revalidate();
    }

    /** Always in sight, also where it is none: marking days after looking at them makes findings too good. */
    private void count() {
        String said = ui.text(
                "causes.marked",
                marks.state().now().days(Sort.EXCEPTIONAL),
                marks.state().now().days(Sort.NOT_LOGGED));
        String shown = ui.calm().either(said, ui.text("causes.tab.marks"));
        marked.setText(shown);
        marked.getAccessibleContext().setAccessibleName(shown);
    }
}
