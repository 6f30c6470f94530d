package somepolku.ui.kit.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JMenuItem;
import javax.swing.JRadioButton;
import javax.swing.JTable;
import javax.swing.JToggleButton;
import javax.swing.JToolTip;
import javax.swing.plaf.basic.BasicHTML;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    private static final String PAGE = "<html><img src='https://example.org/seen.png'>You have won";

    private final Look look = Look.install(Theme.LIGHT);

    @Test
    void noTextIsTakenForAPage() {
        for (Function<String, JComponent> made : List.<Function<String, JComponent>>of(
                JLabel::new,
                JButton::new,
                JToggleButton::new,
                JCheckBox::new,
                JRadioButton::new,
                JMenuItem::new,
                PlainTextTest::tip)) {
            JComponent component = made.apply(PAGE);
            assertPlain(component);
            look.choose(Theme.DARK);
            component.updateUI();
            assertPlain(component);
        }
    }

    @Test
    void aTextThatIsSetLaterIsPlainToo() {
        JLabel label = new JLabel("");
        label.setText(PAGE);
        assertPlain(label);
        JButton button = new JButton("");
        button.setText(PAGE);
        assertPlain(button);
    }

    @Test
    void listsAndTablesDrawText() {
        JTable table = new JTable(new Object[][] {{PAGE}}, new Object[] {PAGE});
        assertPlain((JComponent) table.prepareRenderer(table.getCellRenderer(0, 0), 0, 0));
        assertPlain((JComponent) table.getTableHeader()
                .getDefaultRenderer()
                .getTableCellRendererComponent(table, PAGE, false, false, 0, 0));
        assertPlain((JComponent)
                new DefaultListCellRenderer().getListCellRendererComponent(new JList<>(), PAGE, 0, false, false));
    }

    private static JToolTip tip(String text) {
        JToolTip tip = new JToolTip();
        tip.setTipText(text);
        return tip;
    }

    private static void assertPlain(JComponent component) {
        assertThat(component.getClientProperty(BasicHTML.propertyKey))
                .as(component.getClass().getSimpleName())
                .isNull();
    }
}
