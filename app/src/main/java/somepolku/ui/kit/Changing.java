package somepolku.ui.kit;

import javax.swing.JComponent;

/** Controls that change the journal: where it can only be looked at, they are off and say why. */
public final class Changing {
    private Changing() {}

    /** The same control, off where nothing can be written. */
    public static <C extends JComponent> C control(Ui ui, C control) {
        return control(ui, control, true);
    }

    /** The same where it may be off for another reason too. */
    public static <C extends JComponent> C control(Ui ui, C control, boolean possible) {
        boolean view = ui.work().ledger().readOnly();
        control.setEnabled(possible && !view);
        if (view) {
            control.setToolTipText(ui.whyView());
            control.getAccessibleContext().setAccessibleDescription(ui.whyView());
        }
        return control;
    }
}
