package somepolku.ui.causes.view;

import java.time.LocalDate;
import java.util.function.Consumer;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import somepolku.ui.causes.model.Detail;
import somepolku.ui.causes.model.Detail.Done;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;

/** How a finding came to be, step by step, and the deeds that were counted, each of which leads to its day. */
public final class TrailView {
    private final Parts parts;
    private final JPanel steps = Parts.panel("ins 14 16 12 16, gap 0 6, wrap 1", "[]", "");
    private final DefaultListModel<Done> deeds = new DefaultListModel<>();
    private final JList<Done> list;
    private final JPanel all = Parts.panel("ins 0, gap 0, fill", "[grow,fill]", "[pref:pref:60%][][grow,fill]");

    public TrailView(Parts parts, Consumer<LocalDate> open) {
        this.parts = parts;
        list = Named.as(new JList<>(deeds), "causes.deeds", parts.text("causes.deeds"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(Parts.saying(Done::said));
        list.setFixedCellHeight(28);
        Runnable act = () -> {
            if (list.getSelectedValue() != null) {
                open.accept(list.getSelectedValue().day());
            }
        };
        Parts.act(list, "ENTER", act);
        list.addMouseListener(new java.awt.event.MouseAdapter() {
            @Override
            public void mouseClicked(java.awt.event.MouseEvent event) {
                if (event.getClickCount() == 2) {
                    act.run();
                }
            }
        });
        JScrollPane upper = Parts.scroll(steps);
        all.add(upper, "grow, hmin 0, wmin 0, wrap");
        all.add(parts.label("smallStrong", parts.text("causes.deeds")), "gapleft 16, gaptop 10, gapbottom 4, wrap");
        all.add(Parts.scroll(list), "grow, hmin 60, wmin 0, gapleft 10, gapbottom 8");
    }

    public JComponent component() {
        return all;
    }

    public void show(Detail detail, int width) {
        steps.removeAll();
        detail.trail().forEach(step -> steps.add(parts.paragraph("medium", step, width)));
        deeds.clear();
        detail.done().forEach(deeds::addElement);
    }
}
