package somepolku.ui.kit.part;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.util.List;
import java.util.function.Function;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListCellRenderer;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;
import somepolku.kit.Texts;
import somepolku.ui.kit.look.Icons;

/**
 * Makes the parts of a screen in the house's look. Whatever can take the focus is made with a name and a text key, so
 * that no component goes without its name and its accessible name.
 */
public final class Parts {
    private final Texts texts;

    public Parts(Texts texts) {
        this.texts = texts;
    }

    public String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    /** The one filled button of a screen. */
    public JButton primary(String name, String key, Runnable act) {
        return styled(button(name, key, act), "primary");
    }

    public JButton ordinary(String name, String key, Runnable act) {
        return button(name, key, act);
    }

    /** Inside a row or a card. */
    public JButton small(String name, String key, Runnable act) {
        return styled(button(name, key, act), "smallButton");
    }

    public JButton link(String name, String key, Runnable act) {
        return linkSaying(name, text(key), act);
    }

    /** A link whose text is made on the way. */
    public JButton linkSaying(String name, String said, Runnable act) {
        JButton link = styled(saying(name, said, act), "link");
        link.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_BORDERLESS);
        link.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        return link;
    }

    /** A square button with an icon only: the key's text is its tooltip and its accessible name. */
    public JButton icon(String name, String key, String icon, Runnable act) {
        JButton button = Named.as(new JButton(Icons.of(icon, 18)), name, text(key));
        button.setToolTipText(text(key));
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        button.setPreferredSize(new Dimension(32, 32));
        button.setFocusable(true);
        button.addActionListener(event -> act.run());
        return styled(button, "secondary");
    }

    /** A rounded word with a sign; pressing it does something about what it says. */
    public JButton chip(String name, String said, Icon icon, Runnable act) {
        JButton chip = styled(saying(name, said, act), "chip");
        chip.setIcon(icon);
        return chip;
    }

    public JTextField field(String name, String key) {
        return Named.as(new JTextField(), name, text(key));
    }

    public <T> JComboBox<T> choice(String name, String key, List<T> choices, Function<T, String> said) {
        JComboBox<T> box = Named.as(new JComboBox<>(), name, text(key));
        choices.forEach(box::addItem);
        box.setRenderer(saying(said));
        return box;
    }

    /** A text in one or more style classes, such as {@code "h4"} or {@code "small secondary"}. */
    public JLabel label(String styles, String said) {
        return styled(new JLabel(said), styles);
    }

    /** A text that wraps at a width. */
    public JComponent paragraph(String styles, String said, int width) {
        return styled(new Paragraph(said, width), styles);
    }

    /** A small framed word, such as a purpose or a key. */
    public JLabel tag(String said) {
        JLabel tag = styled(new JLabel(said), "tag");
        tag.setBorder(new TagBorder());
        return tag;
    }

    /** A panel without a ground of its own. */
    public static JPanel panel(String layout, String columns, String rows) {
        JPanel panel = new JPanel(new MigLayout(layout, columns, rows));
        panel.setOpaque(false);
        return panel;
    }

    /** A scroll pane without an edge; it scrolls upright only. */
    public static JScrollPane scroll(JComponent view) {
        JScrollPane pane = new JScrollPane(
                view, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        pane.setBorder(BorderFactory.createEmptyBorder());
        pane.getVerticalScrollBar().setUnitIncrement(20);
        pane.getVerticalScrollBar().setFocusable(false);
        pane.setOpaque(false);
        pane.getViewport().setOpaque(false);
        return pane;
    }

    /** A scroll pane framed like a field, for a text of many lines. */
    public static JScrollPane framed(JComponent view) {
        JScrollPane pane = new JScrollPane(
                view, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        view.setBorder(BorderFactory.createEmptyBorder(6, 10, 6, 10));
        pane.getVerticalScrollBar().setFocusable(false);
        pane.putClientProperty(FlatClientProperties.STYLE, "arc: 16");
        return pane;
    }

    /** Makes Tab leave an editor, as it leaves every other component. */
    public static void tabLeaves(JComponent editor) {
        act(editor, "TAB", editor::transferFocus);
        act(editor, "shift TAB", editor::transferFocusBackward);
    }

    /** Binds a key of a component, as {@code KeyStroke} writes it. */
    public static void act(JComponent component, String key, Runnable act) {
        component.getInputMap().put(KeyStroke.getKeyStroke(key), key);
        component.getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                act.run();
            }
        });
    }

    /** Gives style classes to a component. */
    public static <C extends JComponent> C styled(C component, String styles) {
        component.putClientProperty(FlatClientProperties.STYLE_CLASS, List.of(styles.split(" ")));
        return component;
    }

    private JButton button(String name, String key, Runnable act) {
        return saying(name, text(key), act);
    }

    private static JButton saying(String name, String said, Runnable act) {
        JButton button = Named.as(new JButton(said), name, said);
        button.addActionListener(event -> act.run());
        return button;
    }

    /** Draws the values of a list by what is said of them. */
    public static <T> ListCellRenderer<? super T> saying(Function<T, String> said) {
        ListCellRenderer<Object> plain = new DefaultListCellRenderer();
        return (JList<? extends T> list, T value, int index, boolean selected, boolean focused) ->
                plain.getListCellRendererComponent(
                        list, value == null ? "" : said.apply(value), index, selected, focused);
    }
}
