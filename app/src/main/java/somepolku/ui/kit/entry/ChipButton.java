package somepolku.ui.kit.entry;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.AbstractAction;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.KeyStroke;
import javax.swing.border.AbstractBorder;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;

/** What a chip does besides being pressed: its sign becomes a cross that puts it off, and so does the Delete key. */
final class ChipButton {
    private static final int SIGN = 14;
    private static final int SIGN_ENDS = 28;

    private ChipButton() {}

    /** A chip that can be put off. */
    static void off(JButton chip, String how, Runnable off) {
        Icon sign = chip.getIcon();
        Icon cross = Icons.of("x", SIGN, Tone.TX);
        chip.setToolTipText(how);
        chip.getAccessibleContext().setAccessibleDescription(how);
        chip.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseEntered(MouseEvent event) {
                chip.setIcon(cross);
            }

            @Override
            public void mouseExited(MouseEvent event) {
                chip.setIcon(chip.isFocusOwner() ? cross : sign);
            }

            @Override
            public void mousePressed(MouseEvent event) {
                if (chip.isEnabled() && event.getX() < SIGN_ENDS) {
                    event.consume();
                    off.run();
                }
            }
        });
        chip.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                chip.setIcon(cross);
            }

            @Override
            public void focusLost(FocusEvent event) {
                chip.setIcon(sign);
            }
        });
        for (String key : new String[] {"DELETE", "BACK_SPACE"}) {
            chip.getInputMap().put(KeyStroke.getKeyStroke(key), "off");
        }
        chip.getActionMap().put("off", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                off.run();
            }
        });
    }

    /** Dashed, as something that is not so yet. */
    static void dashed(JButton chip) {
        chip.setBorder(new Dashes(chip.getBorder().getBorderInsets(chip)));
    }

    private static final class Dashes extends AbstractBorder {
        private final java.awt.Insets room;

        Dashes(java.awt.Insets room) {
            this.room = room;
        }

        @Override
        public java.awt.Insets getBorderInsets(Component chip, java.awt.Insets insets) {
            insets.set(room.top, room.left, room.bottom, room.right);
            return insets;
        }

        @Override
        public void paintBorder(Component chip, Graphics graphics, int x, int y, int width, int height) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            boolean focused = chip.isFocusOwner();
            g.setColor((focused ? Tone.AC : Tone.CTL).now());
            g.setStroke(
                    focused
                            ? new BasicStroke(2)
                            : new BasicStroke(
                                    1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {3, 3}, 0));
            g.drawRoundRect(x + 1, y + 1, width - 3, height - 3, height - 3, height - 3);
            g.dispose();
        }
    }
}
