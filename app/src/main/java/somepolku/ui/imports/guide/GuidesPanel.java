package somepolku.ui.imports.guide;

import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Region;

/** The list of the guides, and the chosen one beside it. */
public final class GuidesPanel {
    private final JPanel page = Parts.panel("ins 0, gap 0, fill", "[212!,fill]16[grow,fill]", "[grow,fill]");
    private final GuideList list;
    private final GuideSheet sheet;

    public GuidesPanel(Ui ui, GuidesPresenter presenter) {
        Parts parts = new Parts(ui.texts());
        list = new GuideList(parts, presenter::choose);
        sheet = new GuideSheet(ui, parts, presenter);
        page.setName("imports.guide.page");
        JScrollPane all = Parts.scroll(list.component());
        page.add(Region.mark(Parts.panel("ins 0, gap 0, fill", "[grow,fill]", "[grow,fill]")), "cell 0 0, hmin 0");
        ((JPanel) page.getComponent(0)).add(all, "wmin 0, hmin 0");
        page.add(
                Region.mark(Parts.panel("ins 0, gap 0, fill", "[grow,fill]", "[grow,fill]")),
                "cell 1 0, hmin 0, wmin 0");
        ((JPanel) page.getComponent(1)).add(sheet.component(), "wmin 0, hmin 0");
        presenter.state().follow(ui.lifetime(), this::show);
    }

    public JComponent component() {
        return page;
    }

    public void focus() {
        list.component().requestFocusInWindow();
    }

    private void show(GuidesState state) {
        boolean inside = Region.focused(page);
        state.sheet().ifPresent(chosen -> {
            list.show(state.groups(), chosen.key());
            sheet.show(chosen);
        });
        if (inside && !Region.focused(page)) {
            // The button that was pressed may be gone: its place is taken by what can be done next.
            sheet.focus();
        }
    }
}
