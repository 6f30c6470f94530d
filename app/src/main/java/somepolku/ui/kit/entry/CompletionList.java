package somepolku.ui.kit.entry;

import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JLayeredPane;
import javax.swing.JList;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import somepolku.text.entry.Completion;
import somepolku.text.entry.Completions;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Typing;

/**
 * Completes words of a field. After a sign the list comes by itself, a metric's name is completed when Tab asks for it.
 * Tab takes the first or the chosen; the arrows choose, and only then Enter takes. Where nothing can be completed Tab
 * goes on to the next field, as ever.
 */
public final class CompletionList {
    private static final int ROW = 30;
    private static final int WIDTH = 300;

    private final Ui ui;
    private final EntryPresenter presenter;
    private final JTextField field;
    private final DefaultListModel<Completion> model = new DefaultListModel<>();
    private final JList<Completion> list = new JList<>(model);

    private CompletionList(Ui ui, String name, EntryPresenter presenter, JTextField field) {
        this.ui = ui;
        this.presenter = presenter;
        this.field = field;
        Named.as(list, name + ".completions", ui.text("entry.completions"));
        list.setFocusable(false);
        list.setFixedCellHeight(ROW);
        list.setBackground(Tone.CARD.now());
        list.setCellRenderer(new CompletionRow());
        list.setBorder(BorderFactory.createLineBorder(Tone.HOVER.now()));
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseReleased(MouseEvent event) {
                take();
            }
        });
    }

    /** Gives a field its completions. */
    public static void on(Ui ui, String name, EntryPresenter presenter, JTextField field) {
        CompletionList made = new CompletionList(ui, name, presenter, field);
        field.addCaretListener(event -> made.moved());
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                made.hide();
            }
        });
        // The journal's words come a moment after the first letter.
        presenter.learnt().follow(ui.lifetime(), learnt -> made.learnt());
        made.key("TAB", made::complete, false);
        made.key("DOWN", () -> made.move(1), true);
        made.key("UP", () -> made.move(-1), true);
        made.key("ENTER", made::take, true);
        made.key("ESCAPE", made::hide, true);
    }

    private void learnt() {
        if (list.getSelectedIndex() < 0) {
            moved();
        }
    }

    private void moved() {
        List<Completion> now = field.isFocusOwner() ? found() : List.of();
        tab(!now.isEmpty());
        if (now.isEmpty() || !Completions.signed(field.getText(), field.getCaretPosition())) {
            hide();
        } else {
            show(now);
        }
    }

    private List<Completion> found() {
        boolean chosen = field.getSelectionStart() != field.getSelectionEnd();
        boolean heard = field.getText().equals(presenter.line().now());
        return chosen || !heard ? List.of() : presenter.completions(field.getCaretPosition());
    }

    /** While a word can be completed the key is the field's, else it moves the focus. */
    private void tab(boolean taken) {
        Set<java.awt.AWTKeyStroke> keys = new HashSet<>(KeyboardFocusManager.getCurrentKeyboardFocusManager()
                .getDefaultFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS));
        if (taken) {
            keys.remove(KeyStroke.getKeyStroke("TAB"));
        }
        field.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, keys);
    }

    private void complete() {
        if (shown()) {
            list.setSelectedIndex(Math.max(0, list.getSelectedIndex()));
            take();
            return;
        }
        List<Completion> now = found();
        if (now.size() == 1) {
            put(now.get(0));
        } else if (!now.isEmpty()) {
            show(now);
            choose(0);
        }
    }

    private void move(int step) {
        int from = list.getSelectedIndex();
        choose(from < 0 && step < 0 ? model.size() - 1 : Math.floorMod(from + step, model.size()));
    }

    private void choose(int at) {
        list.setSelectedIndex(at);
        // The focus stays in the field, so the field tells what is chosen.
        field.getAccessibleContext()
                .setAccessibleDescription(
                        ui.text("entry.completion", model.get(at).said(), at + 1, model.size()));
    }

    private void take() {
        Completion chosen = list.getSelectedValue();
        hide();
        if (chosen != null) {
            put(chosen);
        }
    }

    private void put(Completion chosen) {
        Typing.replace(field, chosen.line(), chosen.caret());
        field.requestFocusInWindow();
    }

    private boolean shown() {
        return list.getParent() != null;
    }

    private void show(List<Completion> choices) {
        model.clear();
        model.addAll(choices);
        JLayeredPane pane = field.getRootPane().getLayeredPane();
        if (!shown()) {
            pane.add(list, JLayeredPane.DRAG_LAYER);
        }
        int height = list.getPreferredSize().height;
        Point below = SwingUtilities.convertPoint(field, caretX(), field.getHeight() + 2, pane);
        int x = Math.max(0, Math.min(below.x, pane.getWidth() - WIDTH - 8));
        list.setBounds(x, below.y, WIDTH, height);
        list.revalidate();
        pane.repaint();
    }

    private int caretX() {
        try {
            return (int) field.modelToView2D(field.getCaretPosition()).getX();
        } catch (javax.swing.text.BadLocationException gone) {
            return 0; // The text is shorter by now; the list then begins where the field does.
        }
    }

    private void hide() {
        if (shown()) {
            JLayeredPane pane = (JLayeredPane) list.getParent();
            pane.remove(list);
            pane.repaint();
            list.clearSelection();
        }
    }

    /** Where the list is not shown, the key does what it did before. */
    private void key(String stroke, Runnable act, boolean whileShown) {
        var before = Optional.ofNullable(field.getInputMap().get(KeyStroke.getKeyStroke(stroke)))
                .map(field.getActionMap()::get);
        String called = "complete-" + stroke;
        field.getInputMap().put(KeyStroke.getKeyStroke(stroke), called);
        field.getActionMap().put(called, new AbstractAction() {
            @Override
            public boolean isEnabled() {
                // Off, the key goes on to whoever has it outside the field.
                return mine() || before.filter(Action::isEnabled).isPresent();
            }

            private boolean mine() {
                return !whileShown || shown() && (!stroke.equals("ENTER") || list.getSelectedIndex() >= 0);
            }

            @Override
            public void actionPerformed(ActionEvent event) {
                if (mine()) {
                    act.run();
                } else if (stroke.equals("ENTER")) {
                    // The field's own action asks who has the focus, and does nothing while the window has none.
                    field.postActionEvent();
                } else {
                    before.ifPresent(action -> action.actionPerformed(event));
                }
            }
        });
    }
}
