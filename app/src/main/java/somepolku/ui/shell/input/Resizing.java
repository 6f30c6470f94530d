package somepolku.ui.shell.input;

import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.ComponentListener;
import java.util.function.IntConsumer;

/** Tells the width of a component whenever it changes. */
public final class Resizing {
    private Resizing() {}

    public static ComponentListener tell(IntConsumer width) {
        return new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                width.accept(event.getComponent().getWidth());
            }
        };
    }
}
