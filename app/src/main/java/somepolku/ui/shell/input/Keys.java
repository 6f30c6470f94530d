package somepolku.ui.shell.input;

import java.awt.Toolkit;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JRootPane;
import javax.swing.KeyStroke;
import somepolku.ui.kit.command.Command;
import somepolku.ui.kit.command.Commands;

/** Makes the window's key bindings out of the command table. */
public final class Keys {
    private Keys() {}

    public static void install(JRootPane root, Commands commands) {
        for (Command command : Command.values()) {
            stroke(command).ifPresent(stroke -> {
                root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(stroke, command);
                root.getActionMap().put(command, new AbstractAction() {
                    @Override
                    public void actionPerformed(ActionEvent event) {
                        commands.run(command);
                    }
                });
            });
        }
    }

    /** The key of a command on this machine. */
    public static Optional<KeyStroke> stroke(Command command) {
        return command.key().map(key -> KeyStroke.getKeyStroke(key.replace("menu", apple() ? "meta" : "ctrl")));
    }

    /** The key as the person reads it: {@code Ctrl Shift Z}. */
    public static Optional<String> said(Command command) {
        return stroke(command).map(stroke -> {
            String modifiers =
                    InputEvent.getModifiersExText(stroke.getModifiers()).replace("+", " ");
            String key = keyText(stroke.getKeyCode());
            return modifiers.isEmpty() ? key : modifiers + " " + key;
        });
    }

    private static String keyText(int code) {
        return switch (code) {
            case java.awt.event.KeyEvent.VK_LEFT -> "\u2190";
            case java.awt.event.KeyEvent.VK_RIGHT -> "\u2192";
            case java.awt.event.KeyEvent.VK_COMMA -> ",";
            default -> java.awt.event.KeyEvent.getKeyText(code);
        };
    }

    private static boolean apple() {
        return !java.awt.GraphicsEnvironment.isHeadless()
                && Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx() == InputEvent.META_DOWN_MASK;
    }
}
