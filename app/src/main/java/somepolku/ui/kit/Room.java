package somepolku.ui.kit;

import java.awt.Component;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.swing.JComponent;
import somepolku.ui.kit.part.Region;

/** One screen. Made and used on the EDT; its presenter knows no Swing. */
public interface Room {

    /** Names the room in {@link Place}s and in text keys ({@code nav.today}). */
    String id();

    /** The room's component, made when first asked for. Its name is {@link #id}. */
    JComponent view();

    /** Called each time the room comes into sight, with the place that was asked for. */
    void show(Place place);

    /**
     * What the room can do beforehand so that its first opening is quick: each step makes it show something, and the
     * last one leaves it as it was. Run on the EDT while the room is out of sight; ends early where it is opened.
     */
    default List<Runnable> rehearsal() {
        return List.of();
    }

    /**
     * Takes files that were dropped on the window while the room is in sight.
     *
     * @return false where it has no use for them; then they are imported
     */
    default boolean take(List<Path> files) {
        return false;
    }

    /** How many things wait in the room to be done; the navigation says it. Of a room without such things empty. */
    default Optional<Shown<Integer>> waiting() {
        return Optional.empty();
    }

    /** Where the person is in the room, to come back to. */
    default Place place() {
        return Place.room(id());
    }

    /** Puts the focus where the person most likely goes on; called after {@link #show} unless the navigation keeps it. */
    default void focus() {
        Region.first(view()).ifPresent(Component::requestFocusInWindow);
    }

    /**
     * Called when another room comes into sight, when the window is put away and before it closes: time to keep what
     * was typed. Completes with false where it could not be kept; the window then stays open.
     */
    default CompletionStage<Boolean> leave() {
        return CompletableFuture.completedFuture(true);
    }
}
