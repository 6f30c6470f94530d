package somepolku.ui.shell.over;

import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JLayeredPane;
import javax.swing.JList;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.entry.CompletionList;
import somepolku.ui.kit.entry.EntryChips;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Typing;

/** Finds a command or an entry by its words; Enter gives the one and goes to the other. Lies over the command field while it is open. */
public final class CommandPalette extends Floating {
    private static final int WIDTH = 480;
    private static final int ROW = 36;
    private static final int ROWS = 16;

    private final transient PalettePresenter presenter;
    private final transient FoundRow row;
    private final JLabel nothing;
    private final JLayeredPane pane;
    private final JTextField field;
    private final DefaultListModel<Found> found = new DefaultListModel<>();
    private final JList<Found> list = new JList<>(found) {
        /** A long hit is shortened in its row. */
        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }
    };
    private final transient AWTEventListener elsewhere = this::pressed;
    private Optional<Component> before = Optional.empty();

    public CommandPalette(Ui ui, JLayeredPane pane) {
        super(new MigLayout("ins 8, gap 6, wrap 1, fillx, hidemode 3", "[grow,fill]", "[36!][][][]"));
        this.presenter = new PalettePresenter(ui);
        this.row = new FoundRow(ui);
        this.pane = pane;
        Parts parts = new Parts(ui.texts());
        this.field = parts.field("palette.field", "command.search");
        this.nothing = parts.label("secondary", ui.text("shell.palette.nothing"));
        setName("palette");
        Named.as(list, "palette.list", ui.text("shell.palette.list"));
        list.setFocusable(false);
        list.setFixedCellHeight(ROW);
        list.setCellRenderer(row);
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                give();
            }
        });
        field.putClientProperty("JTextField.placeholderText", ui.text("command.search"));
        Typing.heard(field, () -> presenter.typed(field.getText()));
        key("DOWN", () -> move(1));
        key("UP", () -> move(-1));
        key("ESCAPE", this::close);
        key("ctrl ENTER", presenter::record);
        key("meta ENTER", presenter::record);
        field.addActionListener(event -> give());
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                if (!event.isTemporary()) {
                    hidePalette();
                }
            }
        });
        EntryChips chips = new EntryChips(ui, "palette", presenter.entry(), field, List.of(), false);
        CompletionList.on(ui, "palette", presenter.entry(), field);
        add(field, "h 36!");
        // The width is the card's, so that a second line of chips is counted from the first.
        add(chips.view(), "wmin 0, gapleft 4");
        chips.view().setVisible(false);
        presenter.entry().line().follow(ui.lifetime(), line -> {
            chips.view().setVisible(presenter.understands());
            place();
        });
        // What is longer than the window scrolls; it must not push the field out of the card.
        add(Parts.scroll(list), "wmin 0");
        add(nothing, "gapleft 12, gapbottom 6");
        presenter.found().follow(ui.lifetime(), this::show);
        presenter.recorded().listen(ui.lifetime(), this::close);
    }

    /** Opens it with everything that can be done now. */
    public void open() {
        before = Optional.ofNullable(
                KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
        if (getParent() == null) {
            pane.add(this, JLayeredPane.POPUP_LAYER);
            Toolkit.getDefaultToolkit().addAWTEventListener(elsewhere, AWTEvent.MOUSE_EVENT_MASK);
        }
        String waiting =
                presenter.entry().refused().now() ? presenter.entry().line().now() : "";
        field.setText(waiting);
        presenter.typed(waiting);
        field.requestFocusInWindow();
    }

    private void show(List<Found> rows) {
        found.clear();
        found.addAll(rows);
        list.setVisibleRowCount(Math.min(ROWS, rows.size()));
        // What may be meant as a search is not recorded by Enter, only by its own key or when it is chosen.
        if (!rows.isEmpty() && (!(rows.get(0) instanceof Found.Line) || presenter.surelyADeed())) {
            list.setSelectedIndex(0);
        }
        list.ensureIndexIsVisible(0);
        list.getAccessibleContext().setAccessibleDescription(selectedName());
        nothing.setVisible(rows.stream().allMatch(Found.Line.class::isInstance) && !presenter.surelyADeed());
        place();
    }

    private String selectedName() {
        return Optional.ofNullable(list.getSelectedValue()).map(row::said).orElse(nothing.getText());
    }

    private void move(int step) {
        if (!found.isEmpty()) {
            list.setSelectedIndex(Math.floorMod(list.getSelectedIndex() + step, found.size()));
            list.ensureIndexIsVisible(list.getSelectedIndex());
        }
    }

    private void give() {
        Optional<Found> chosen = Optional.ofNullable(list.getSelectedValue());
        if (chosen.filter(Found.Line.class::isInstance).isEmpty()) {
            // A line goes only when the journal has it; what is refused can then still be changed.
            close();
        }
        chosen.ifPresent(presenter::choose);
    }

    private void close() {
        hidePalette();
        before.filter(Component::isShowing).ifPresent(Component::requestFocusInWindow);
    }

    /** A press beside it puts it away, also on what takes no focus. */
    private void pressed(AWTEvent event) {
        if (event.getID() == MouseEvent.MOUSE_PRESSED
                && event.getSource() instanceof Component where
                && !SwingUtilities.isDescendingFrom(where, this)) {
            close();
        }
    }

    /** Puts it away, wherever the focus goes. */
    public void hidePalette() {
        if (getParent() != null) {
            Toolkit.getDefaultToolkit().removeAWTEventListener(elsewhere);
            pane.remove(this);
            pane.repaint();
        }
    }

    private void place() {
        if (getParent() == null) {
            return;
        }
        setBounds((pane.getWidth() - WIDTH) / 2, 4, WIDTH, getPreferredSize().height);
        validate();
        pane.repaint();
    }

    private void key(String stroke, Runnable act) {
        field.getInputMap().put(KeyStroke.getKeyStroke(stroke), stroke);
        field.getActionMap().put(stroke, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                act.run();
            }
        });
    }
}
