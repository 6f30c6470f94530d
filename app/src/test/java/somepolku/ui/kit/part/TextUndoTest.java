package somepolku.ui.kit.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.ActionEvent;
import javax.swing.Action;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;

class TextUndoTest {
    private final JTextField field = new JTextField();
    private final TextUndo undo = TextUndo.on(field);

    @Test
    void a_run_of_typing_is_undone_as_one_and_redone() {
        field.setText("Soit");
        field.setCaretPosition(4);
        field.replaceSelection("in");
        give("text-undo");
        assertThat(field.getText()).isEmpty();
        give("text-redo");
        assertThat(field.getText()).isEqualTo("Soitin");
    }

    @Test
    void with_nothing_to_undo_the_key_is_left_to_the_window() {
        assertThat(action("text-undo").isEnabled()).isFalse();
        field.setText("x");
        field.setCaretPosition(1);
        assertThat(action("text-undo").isEnabled()).isTrue();
        undo.forget();
        assertThat(action("text-undo").isEnabled()).isFalse();
        field.replaceSelection("y");
        give("text-undo");
        assertThat(field.getText()).isEqualTo("x");
    }

    private Action action(String name) {
        return field.getActionMap().get(name);
    }

    private void give(String name) {
        action(name).actionPerformed(new ActionEvent(field, 0, name));
    }
}
