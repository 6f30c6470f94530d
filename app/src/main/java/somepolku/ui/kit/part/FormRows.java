package somepolku.ui.kit.part;

import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** A form: each label stands over its field and belongs to it. */
public final class FormRows {
    private final Parts parts;
    private final JPanel panel;

    /** @param columns of MigLayout, one for each field of a line: {@code "[grow,fill]12[120!]"} */
    public FormRows(Parts parts, String columns) {
        this.parts = parts;
        this.panel = new JPanel(new MigLayout("ins 0, gapy 0, hidemode 3", columns));
        panel.setOpaque(false);
    }

    /** A line of fields; {@code span} of a lone field is the whole width. */
    public FormRows line(Field... fields) {
        for (Field field : fields) {
            JLabel label = parts.label("mediumStrong", parts.text(field.key));
            label.setLabelFor(field.component);
            panel.add(label, fields.length == 1 ? "spanx, wrap, gapbottom 6" : wrapLast(field, fields) + "gapbottom 6");
        }
        for (Field field : fields) {
            panel.add(
                    field.component,
                    (fields.length == 1
                                    ? (field.component instanceof Segments<?>
                                            ? "spanx, alignx left, growx 0, wrap, "
                                            : "spanx, growx, w 10:40:n, wrap, ")
                                    : wrapLast(field, fields) + "w 10:40:n, ")
                            + "gapbottom 12, hmin " + field.height);
        }
        return this;
    }

    public JPanel panel() {
        return panel;
    }

    /** A field with the key of its label. */
    public record Field(String key, JComponent component, int height) {
        public Field(String key, JComponent component) {
            this(key, component, 36);
        }
    }

    private static String wrapLast(Field field, Field... all) {
        return field == all[all.length - 1] ? "wrap, " : "";
    }
}
