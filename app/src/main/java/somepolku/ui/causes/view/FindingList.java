package somepolku.ui.causes.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.ListSelectionModel;
import somepolku.kit.Texts;
import somepolku.ui.causes.model.CausesState;
import somepolku.ui.causes.model.CausesState.Line;
import somepolku.ui.kit.part.Named;

/** The pairs that were looked at; arrows lead through them. */
public final class FindingList {
    private final JList<Line> list = new Fitting();
    private final Texts texts;
    private final FindingCell cell = new FindingCell();
    private List<Line> shown = List.of();
    private boolean calm;
    private boolean drawing;

    public FindingList(Texts texts, Consumer<String> chosen) {
        this.texts = texts;
        Named.as(list, "causes.list", texts.text("causes.list"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setOpaque(false);
        list.setCellRenderer((all, line, index, selected, focused) ->
                cell.of(line, all.getWidth(), said(line), !calm, selected, focused));
        list.addListSelectionListener(event -> {
            Line line = list.getSelectedValue();
            if (!drawing && !event.getValueIsAdjusting() && line != null) {
                chosen.accept(line.id());
            }
        });
    }

    public JList<?> component() {
        return list;
    }

    public void show(CausesState state) {
        drawing = true;
        if (!state.lines().equals(shown) || state.calm() != calm) {
            shown = state.lines();
            calm = state.calm();
            DefaultListModel<Line> model = new DefaultListModel<>();
            shown.forEach(model::addElement);
            list.setModel(model);
        }
        Optional<Line> chosen = shown.stream()
                .filter(line -> state.chosen().equals(Optional.of(line.id())))
                .findFirst();
        chosen.filter(line -> !line.equals(list.getSelectedValue()))
                .ifPresent(line -> list.setSelectedValue(line, true));
        drawing = false;
    }

    /** {@code Kommentti ja profiilin katselut. Porras 4 kuudesta: Todennäköinen yhteys}. */
    private String said(Line line) {
        return line.tier() < 0 || calm
                ? line.title() + ". " + line.small()
                : line.title() + ". " + texts.text("causes.tier", line.tier()) + ": " + line.small();
    }

    /** As wide as its place: long names wrap, and how tall a row is depends on the width. */
    private static final class Fitting extends JList<Line> {
        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }

        @Override
        public void setBounds(int x, int y, int width, int height) {
            boolean wider = width != getWidth();
            super.setBounds(x, y, width, height);
            if (wider) {
                // Rows were measured for another width: setting it makes the list measure them again.
                setFixedCellHeight(1);
                setFixedCellHeight(-1);
            }
        }
    }
}
