package somepolku.ui.kit;

import javax.swing.JComponent;

/** One screen. Made and used on the EDT; its presenter knows no Swing. */
public interface Room {

    /** Names the room in {@link Place}s, in text keys ({@code nav.today}) and among the commands. */
    String id();

    /** The room's component, made when first asked for. Its name is {@link #id}. */
    JComponent view();

    /** Called each time the room comes into sight, with the place that was asked for. */
    void show(Place place);

    /** Called when another room comes into sight or the window closes: time to keep what was typed. */
    default void leave() {}
}
