package somepolku.ui.shell.over;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.AbstractAction;
import javax.swing.DefaultListModel;
import javax.swing.JLayeredPane;
import javax.swing.JList;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import somepolku.kit.Texts;
import somepolku.ui.kit.command.Command;
import somepolku.ui.kit.command.Commands;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Typing;

/** Finds a command by its words; Enter gives it. Lies over the command field while it is open. */
public final class CommandPalette extends Floating {
    private static final int WIDTH = 480;
    private static final int ROW = 36;

    private final Texts texts;
    private final Commands commands;
    private final JLayeredPane pane;
    private final JTextField field;
    private final DefaultListModel<Command> found = new DefaultListModel<>();
    private final JList<Command> list = new JList<>(found);
    private Optional<Component> before = Optional.empty();

    public CommandPalette(Texts texts, Commands commands, JLayeredPane pane) {
        super(new MigLayout("ins 8, gap 6, wrap 1, fillx", "[grow,fill]", "[36!][]"));
        this.texts = texts;
        this.commands = commands;
        this.pane = pane;
        this.field = new Parts(texts).field("palette.field", "command.search");
        setName("palette");
        Named.as(list, "palette.list", texts.text("shell.palette.list"));
        list.setFocusable(false);
        list.setFixedCellHeight(ROW);
        list.setCellRenderer(new CommandRow(texts));
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                give();
            }
        });
        field.putClientProperty("JTextField.placeholderText", texts.text("command.search"));
        Typing.heard(field, this::filter);
        key("DOWN", () -> move(1));
        key("UP", () -> move(-1));
        key("ESCAPE", this::close);
        field.addActionListener(event -> give());
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                if (!event.isTemporary()) {
                    hidePalette();
                }
            }
        });
        add(field, "h 36!");
        add(list);
    }

    /** Opens it with everything that can be done now. */
    public void open() {
        before = Optional.ofNullable(
                KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
        if (getParent() == null) {
            pane.add(this, JLayeredPane.POPUP_LAYER);
        }
        field.setText("");
        filter();
        field.requestFocusInWindow();
    }

    private void filter() {
        String[] words = field.getText().strip().toLowerCase(texts.locale()).split("\\s+");
        List<Command> hits = commands.possible().stream()
                .filter(command -> command != Command.SEARCH && command.icon().isPresent())
                .filter(command -> matches(command, words))
                .toList();
        found.clear();
        found.addAll(hits);
        list.setSelectedIndex(0);
        list.getAccessibleContext().setAccessibleDescription(selectedName());
        place();
    }

    private boolean matches(Command command, String[] words) {
        String name = texts.text(command.textKey()).toLowerCase(texts.locale());
        String id = command.name().toLowerCase(Locale.ROOT);
        return Stream.of(words).allMatch(word -> name.contains(word) || id.contains(word));
    }

    private String selectedName() {
        return Optional.ofNullable(list.getSelectedValue())
                .map(command -> texts.text(command.textKey()))
                .orElse(texts.text("shell.palette.nothing"));
    }

    private void move(int step) {
        if (!found.isEmpty()) {
            list.setSelectedIndex(Math.floorMod(list.getSelectedIndex() + step, found.size()));
            list.ensureIndexIsVisible(list.getSelectedIndex());
        }
    }

    private void give() {
        Optional<Command> chosen = Optional.ofNullable(list.getSelectedValue());
        close();
        chosen.ifPresent(commands::run);
    }

    private void close() {
        hidePalette();
        before.filter(Component::isShowing).ifPresent(Component::requestFocusInWindow);
    }

    private void hidePalette() {
        if (getParent() != null) {
            pane.remove(this);
            pane.repaint();
        }
    }

    private void place() {
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
