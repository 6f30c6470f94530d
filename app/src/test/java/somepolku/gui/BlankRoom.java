package somepolku.gui;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Room;

/** Stands for another room: empty, and remembers where it was asked to be. */
public final class BlankRoom implements Room {
    private final String id;
    private final JPanel view = new JPanel();
    private final List<Place> asked = new ArrayList<>();

    public BlankRoom(String id) {
        this.id = id;
        view.setName(id);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public JComponent view() {
        return view;
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
