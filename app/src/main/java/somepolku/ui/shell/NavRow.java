package somepolku.ui.shell;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.Icon;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import somepolku.ui.kit.Room;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.look.Type;

/** A room's row in the navigation: chosen is a tint, a bar and a bolder name, never colour alone. */
final class NavRow extends JPanel implements ListCellRenderer<Room> {
    static final int WIDE = 176;
    static final int NARROW = 60;
    static final int HEIGHT = 42;
    private static final int BOX = 40;

    private final transient Ui ui;
    private boolean narrow;
    private boolean selected;
    private boolean focused;
    private String name = "";
    private String waiting = "";
    private transient Icon icon = new somepolku.ui.kit.look.BrandMark(20);

    NavRow(Ui ui) {
        this.ui = ui;
        setOpaque(false);
    }

    void narrow(boolean iconsOnly) {
        narrow = iconsOnly;
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Room> list, Room room, int index, boolean isSelected, boolean hasFocus) {
        selected = isSelected;
        focused = hasFocus;
        name = ui.text("nav." + room.id());
        icon = Icons.of(iconOf(room.id()), 20, isSelected ? Tone.AC : Tone.TX2);
        setToolTipText(narrow ? name : null);
        int things = ui.calm().on() ? 0 : room.waiting().map(Shown::now).orElse(0);
        waiting = things == 0 ? "" : String.valueOf(things);
        getAccessibleContext()
                .setAccessibleName(things == 0 ? name : name + ", " + ui.text("shell.nav.waiting", things));
        return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        int width = getWidth() - 16;
        if (selected) {
            g.setColor(Tone.SEL.now());
            g.fillRoundRect(8, 1, width, BOX, 16, 16);
            g.setColor(Tone.AC.now());
            g.fillRoundRect(8, 11, 3, 20, 3, 3);
        }
        if (focused) {
            g.setColor(Tone.FOCUS.now());
            g.setStroke(new java.awt.BasicStroke(2));
            g.drawRoundRect(9, 2, width - 2, BOX - 2, 14, 14);
        }
        icon.paintIcon(this, g, 20, 1 + (BOX - 20) / 2);
        if (!waiting.isEmpty()) {
            Type.smooth(g);
            g.setColor(Tone.TX2.now());
            g.setFont(Type.plain(12));
            int end = getWidth() - (narrow ? 10 : 20);
            g.drawString(waiting, end - g.getFontMetrics().stringWidth(waiting), narrow ? 15 : 25);
        }
        if (!narrow) {
            Type.smooth(g);
            g.setColor(Tone.TX.now());
            g.setFont(selected ? Type.semibold(14) : UIManager.getFont("Label.font"));
            g.drawString(
                    name,
                    52,
                    1
                            + (BOX - g.getFontMetrics().getHeight()) / 2
                            + g.getFontMetrics().getAscent());
        }
        g.dispose();
    }

    private static String iconOf(String room) {
        return switch (room) {
            case "today" -> "calendar-check";
            case "plan" -> "square-kanban";
            case "metrics" -> "chart-line";
            case "causes" -> "route";
            case "plugins" -> "blocks";
            default -> "sliders-horizontal";
        };
    }
}
