package somepolku.ui.shell;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Image;
import java.util.Iterator;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import somepolku.kit.Lifetime;
import somepolku.ui.kit.Edt;
import somepolku.ui.kit.Room;

/**
 * Lets a room go through what it will show, out of sight: laid out and painted as it will be, in steps so short that
 * nobody feels them. What comes from the person goes between the steps, and who opens the room ends it.
 */
final class Rehearsal {
    /** As much of the page as is painted in one step. */
    private static final int BAND = 160;

    private final JFrame frame;
    private final Lifetime life;
    private final Room room;
    private final Dimension size;
    private final Iterator<Runnable> steps;
    private final JPanel behind = new JPanel(null);
    private @Nullable Image image;

    private Rehearsal(JFrame frame, Lifetime life, Room room, Dimension size) {
        this.frame = frame;
        this.life = life;
        this.room = room;
        this.size = size;
        this.steps = room.rehearsal().iterator();
    }

    /** @param size of the page as it will be seen */
    static void begin(JFrame frame, Lifetime life, Room room, Dimension size) {
        Rehearsal made = new Rehearsal(frame, life, room, size);
        Edt.later(made::enter);
    }

    private void enter() {
        JComponent view = room.view();
        if (life.over() || view.getParent() != null || size.width <= 0 || size.height <= 0) {
            return;
        }
        image = frame.createVolatileImage(size.width, size.height);
        behind.setVisible(false);
        behind.setSize(size);
        view.setSize(size);
        behind.add(view);
        frame.getLayeredPane().add(behind);
        Edt.later(this::step);
    }

    private void step() {
        if (life.over() || !alone() || !steps.hasNext()) {
            leave();
            return;
        }
        steps.next().run();
        Edt.later(this::layOut);
    }

    private void layOut() {
        if (alone()) {
            behind.validate();
        }
        Edt.later(() -> paint(0));
    }

    private void paint(int from) {
        Image on = image;
        if (!alone() || on == null || from >= size.height) {
            Edt.later(this::step);
            return;
        }
        Graphics g = on.getGraphics();
        g.clipRect(0, from, size.width, BAND);
        // As if printed: painted it would go through the buffer of the window.
        room.view().print(g);
        g.dispose();
        Edt.later(() -> paint(from + BAND));
    }

    /** Whether the room has not been taken to where the person sees it. */
    private boolean alone() {
        return room.view().getParent() == behind;
    }

    private void leave() {
        Image on = image;
        if (on != null) {
            on.flush();
        }
        behind.removeAll();
        frame.getLayeredPane().remove(behind);
    }
}
