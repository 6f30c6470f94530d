package somepolku.ui.shell;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import somepolku.ui.kit.Navigator;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Room;

/** The rooms, one of which is in sight. */
final class Pages implements Navigator {
    private final JPanel view = new JPanel(new BorderLayout());
    private final List<Consumer<Room>> listeners = new ArrayList<>();
    private List<Room> rooms = List.of();
    private Optional<Room> current = Optional.empty();

    Pages() {
        view.setOpaque(false);
    }

    /** Once, before anything is opened: the rooms need the navigator, which is this. */
    void furnish(List<Room> all) {
        rooms = List.copyOf(all);
    }

    List<Room> rooms() {
        return rooms;
    }

    Optional<Room> room(String id) {
        return rooms.stream().filter(room -> room.id().equals(id)).findFirst();
    }

    /** The room in sight; the first one before any was opened. */
    Room current() {
        return current.orElseGet(() -> rooms.get(0));
    }

    JPanel view() {
        return view;
    }

    /** Hears which room has come into sight. */
    void follow(Consumer<Room> listener) {
        listeners.add(listener);
        current.ifPresent(listener);
    }

    @Override
    public void open(Place place) {
        bring(place);
        focus();
    }

    /** Puts the focus into the room in sight. */
    void focus() {
        current.ifPresent(Room::focus);
    }

    /** Brings a place into sight and leaves the focus where it is. */
    void bring(Place place) {
        Room next =
                room(place.room()).orElseThrow(() -> new IllegalArgumentException("there is no room " + place.room()));
        if (current.filter(next::equals).isEmpty()) {
            // First of all: should the room be broken, the person stays where they are.
            JComponent nextView = next.view();
            leave();
            current = Optional.of(next);
            view.removeAll();
            view.add(nextView);
            view.revalidate();
            view.repaint();
            listeners.forEach(listener -> listener.accept(next));
        }
        next.show(place);
    }

    /** Lets every room keep what was typed; completes with false where one could not. */
    CompletionStage<Boolean> leaveAll() {
        return rooms.stream()
                .map(Room::leave)
                .reduce((all, one) -> all.thenCombine(one, (before, kept) -> before && kept))
                .orElse(CompletableFuture.completedFuture(true));
    }

    /** Lets the room in sight keep what was typed. */
    CompletionStage<Boolean> leave() {
        return current.map(Room::leave).orElse(CompletableFuture.completedFuture(true));
    }
}
