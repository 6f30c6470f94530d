package somepolku.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Room;

/** Stands for another room: empty, and remembers where it was asked to be. */
public final class BlankRoom implements Room {
    private final String id;
    private Optional<JPanel> view = Optional.empty();
    private final List<Place> asked = new ArrayList<>();

    public BlankRoom(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public JComponent view() {
        JPanel made = view.orElseGet(JPanel::new);
        made.setName(id);
        view = Optional.of(made);
        return made;
    }

    @Override
    public void show(Place place) {
        asked.add(place);
    }

    /** The places it was asked for, in their order; on the EDT. */
    public List<Place> asked() {
        return List.copyOf(asked);
    }
}
