package somepolku.ui.metrics.view;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.io.IOException;
import java.util.function.IntConsumer;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.SwingConstants;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.metrics.weeks.WeeksForm;
import somepolku.ui.metrics.weeks.WeeksState.Row;

/** A week in the form: its days, the field, and what is known or wrong. */
final class WeekRow {
    private final int number;
    private final WeeksForm form;
    private final JLabel week;
    private final JTextField field;
    private final JLabel known;

    WeekRow(int number, WeeksForm form, Parts parts, IntConsumer go) {
        this.number = number;
        this.form = form;
        week = parts.label("medium", "");
        known = parts.label("medium secondary", "");
        field = Named.as(new Field(), "metrics.weeks.value." + number, "");
        field.setHorizontalAlignment(SwingConstants.TRAILING);
        week.setLabelFor(field);
        field.addActionListener(event -> go.accept(number + 1));
        Parts.act(field, "DOWN", () -> go.accept(number + 1));
        Parts.act(field, "UP", () -> go.accept(number - 1));
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                if (!event.isTemporary()) {
                    form.left(number);
                }
            }
        });
        field.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                form.value(number, field.getText());
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                form.value(number, field.getText());
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                // Only styles change so, and a field has none.
            }
        });
    }

    void addTo(JPanel column) {
        column.add(week, "wmin pref");
        column.add(field, "growx, h 28!");
        column.add(known, "wmin 0");
    }

    boolean focused() {
        return field.isFocusOwner();
    }

    void focus() {
        field.requestFocusInWindow();
        field.selectAll();
    }

    void show(Row row) {
        boolean faulty = !row.fault().isEmpty();
        week.setText(row.week());
        week.setToolTipText(row.until().isEmpty() ? null : row.until());
        field.setToolTipText(faulty ? row.fault() : week.getToolTipText());
        field.getAccessibleContext().setAccessibleName(row.spoken());
        field.getAccessibleContext().setAccessibleDescription(faulty ? row.fault() : row.until());
        field.putClientProperty("JComponent.outline", faulty ? "warning" : null);
        known.setText(row.known());
        known.setIcon(faulty ? Icons.of("triangle-alert", 16, Tone.WARN) : null);
        // A field must not be written while it tells of its own change.
        if (!field.getText().equals(row.typed())) {
            field.setText(row.typed());
        }
    }

    /** Takes a pasted list of numbers for the whole form. */
    private final class Field extends JTextField {
        @Override
        public void paste() {
            if (!form.paste(number, clipboard())) {
                super.paste();
            }
        }

        private String clipboard() {
            try {
                return (String) getToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
            } catch (UnsupportedFlavorException | IOException | IllegalStateException noText) {
                // Nothing that could be pasted; the field's own paste says so in its way.
                return "";
            }
        }
    }
}
