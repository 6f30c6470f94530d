package somepolku.ui.shell;

import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Map;
import javax.swing.AbstractAction;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Room;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Region;

/** The rooms on the left: two lists, the daily rooms above and the program's own below; arrows lead through both. */
final class Navigation extends JPanel {
    private static final List<String> BELOW = List.of("plugins", "settings");
    /** Rooms that are reached from another one, under which the person then is. */
    private static final Map<String, String> UNDER = Map.of(
            "imports",
            "metrics",
            "year",
            "today",
            "names",
            "settings",
            "skills",
            "today",
            "own",
            "metrics",
            "round",
            "metrics");

    private final Pages pages;
    private final NavRow row;
    private final JList<Room> above = new JList<>();
    private final JList<Room> below = new JList<>();
    private boolean following;

    Navigation(Ui ui, Pages pages) {
        super(new MigLayout("ins 7 0 7 0, gap 0, wrap 1", "[grow,fill]", "[]push[]"));
        this.pages = pages;
        this.row = new NavRow(ui);
        Region.mark(this);
        fill(
                above,
                pages.rooms().stream()
                        .filter(room -> !BELOW.contains(room.id()))
                        .toList());
        fill(
                below,
                pages.rooms().stream().filter(room -> BELOW.contains(room.id())).toList());
        Named.as(above, "nav", ui.text("shell.nav"));
        Named.as(below, "nav.program", ui.text("shell.nav.program"));
        lead(above, "DOWN", below, 0, above.getModel().getSize() - 1);
        lead(below, "UP", above, above.getModel().getSize() - 1, 0);
        add(above);
        add(below);
        pages.follow(this::follow);
        pages.rooms()
                .forEach(room -> room.waiting().ifPresent(waiting -> waiting.follow(ui.lifetime(), now -> repaint())));
        ui.calm().listen(ui.lifetime(), this::repaint);
        iconsOnly(false);
    }

    /** In a narrow window the names go; tooltips and screen readers keep them. */
    void iconsOnly(boolean narrow) {
        int width = narrow ? NavRow.NARROW : NavRow.WIDE;
        row.narrow(narrow);
        for (JList<Room> list : List.of(above, below)) {
            list.setFixedCellWidth(width);
            list.repaint();
        }
        revalidate();
    }

    private void fill(JList<Room> list, List<Room> rooms) {
        DefaultListModel<Room> model = new DefaultListModel<>();
        rooms.stream().filter(room -> !UNDER.containsKey(room.id())).forEach(model::addElement);
        list.setModel(model);
        list.setOpaque(false);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setFixedCellHeight(NavRow.HEIGHT);
        list.setCellRenderer(row);
        Parts.act(list, "ENTER", () -> enter(list));
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseReleased(MouseEvent event) {
                enter(list);
            }
        });
        list.addListSelectionListener(event -> {
            Room chosen = list.getSelectedValue();
            if (chosen != null && !event.getValueIsAdjusting() && !following) {
                pages.bring(Place.room(chosen.id()));
            }
        });
    }

    /** To the chosen room, also from one that stands under it. */
    private void enter(JList<Room> list) {
        Room chosen = list.getSelectedValue();
        if (chosen != null && !chosen.equals(pages.current())) {
            pages.bring(Place.room(chosen.id()));
        }
        pages.focus();
    }

    /** At its last row an arrow goes on in the other list. */
    private static void lead(JList<Room> from, String key, JList<Room> to, int target, int last) {
        Object plain = from.getInputMap().get(KeyStroke.getKeyStroke(key));
        from.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key), "lead");
        from.getActionMap().put("lead", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                if (from.getSelectedIndex() == last || from.isSelectionEmpty()) {
                    to.setSelectedIndex(target);
                    to.requestFocusInWindow();
                } else if (plain != null) {
                    from.getActionMap().get(plain).actionPerformed(event);
                }
            }
        });
    }

    /** A room that is not in the navigation belongs to another: files bring numbers, a year is made of days, names are kept in order. */
    private void follow(Room room) {
        Room shown = pages.room(UNDER.getOrDefault(room.id(), room.id())).orElse(room);
        following = true;
        for (JList<Room> list : List.of(above, below)) {
            list.clearSelection();
            list.setSelectedValue(shown, false);
        }
        following = false;
    }
}
