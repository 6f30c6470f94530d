package somepolku.ui.causes.refine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.causes.refine.RefineState.Line;
import somepolku.ui.kit.Changing;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;

/** A box for every tag and purpose of an action; ticked ones are actions of their own. */
public final class RefinePanel {
    private static final int TEXT = 520;

    private final Ui ui;
    private final RefinePresenter presenter;
    private final Parts parts;
    private final Card card = new Card(
            new MigLayout("ins 12 20 16 20, gap 0, wrap 1, fill, hidemode 3", "[grow,fill]", "[36!]8[]12[grow,fill]"));
    private final JLabel title;
    private final JButton close;
    private final JPanel lines = Parts.panel("ins 2, gap 0 4, wrap 1, hidemode 3", "[grow,fill]", "");
    private final Map<String, JCheckBox> boxes = new LinkedHashMap<>();
    private List<Line> shown = List.of();
    private boolean opened;

    public RefinePanel(Ui ui, RefinePresenter presenter) {
        this.ui = ui;
        this.presenter = presenter;
        parts = new Parts(ui.texts());
        card.setName("refine");
        title = parts.label("h4", "");
        title.setName("refine.title");
        JPanel head = Parts.panel("ins 0, gap 0, fill", "[grow,fill]8[]", "[36!,center]");
        head.add(title, "wmin 0");
        close = parts.icon("refine.close", "causes.refine.close", "x", presenter::close);
        head.add(close, "w 32!, h 32!");
        card.add(head, "wmin 0");
        card.add(parts.paragraph("medium secondary", ui.text("causes.refine.note"), TEXT));
        card.add(Parts.scroll(lines), "grow, wmin 0, hmin 0");
        card.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ESCAPE"), "ESCAPE");
        Parts.act(card, "ESCAPE", presenter::close);
        presenter.state().follow(ui.lifetime(), this::draw);
    }

    public JComponent component() {
        return card;
    }

    private void draw(RefineState state) {
        title.setText(state.title());
        title.setToolTipText(state.title());
        // What is only ticked otherwise keeps its boxes, and so the focus.
        if (shown.isEmpty() || !keys(state.lines()).equals(keys(shown))) {
            build(state);
        }
        shown = state.lines();
        for (Line line : shown) {
            JCheckBox box = boxes.get(line.choice().refined());
            box.setText(line.said());
            box.getAccessibleContext().setAccessibleName(line.said());
            box.setSelected(line.chosen());
        }
        boolean fresh = state.open() && state.read() && !opened;
        opened = state.open() && state.read();
        card.revalidate();
        card.repaint();
        if (fresh && card.isShowing()) {
            focus();
        }
    }

    private static List<String> keys(List<Line> lines) {
        return lines.stream().map(line -> line.choice().refined()).toList();
    }

    private void build(RefineState state) {
        lines.removeAll();
        boxes.clear();
        for (Line line : state.lines()) {
            String key = line.choice().refined();
            JCheckBox box = Named.as(new JCheckBox(), "refine." + key, line.said());
            box.addActionListener(event -> turn(key, box));
            boxes.put(key, box);
            lines.add(Changing.control(ui, box));
        }
        if (state.read() && state.lines().isEmpty()) {
            JComponent none = parts.paragraph("", ui.text("causes.refine.none"), TEXT);
            none.setName("refine.none");
            lines.add(none);
        }
    }

    /** The box shows what the journal holds, and only that. */
    private void turn(String key, JCheckBox box) {
        shown.stream()
                .filter(line -> line.choice().refined().equals(key))
                .findFirst()
                .ifPresent(line -> {
                    box.setSelected(line.chosen());
                    presenter.turn(line);
                });
    }

    public void focus() {
        boxes.values().stream()
                .findFirst()
                .ifPresentOrElse(JCheckBox::requestFocusInWindow, close::requestFocusInWindow);
    }
}
