package somepolku.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import somepolku.fakes.MemoryStore;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Room;

/** Every component at which the keyboard stops has a name and an accessible name, in every room. */
class NamesIT extends Display {
    @Test
    void every_room_names_its_components() {
        try (Rig rig = Rig.open(SampleDay.store(), Screens.rooms())) {
            List<String> rooms = List.of(
                    "today", "year", "metrics", "causes", "imports", "plugins", "names", "skills", "own", "settings");
            for (String room : rooms) {
                rig.act(() -> rig.window().open(Place.room(room)));
                assertThat(Rig.on(() -> Components.nameless(rig.window().frame())))
                        .as(room)
                        .isEmpty();
            }
        }
    }

    @Test
    void the_form_of_a_deed_and_the_first_day_name_theirs() {
        try (Rig rig = Rig.open(SampleDay.store(), Screens.rooms())) {
            rig.press("deeds", "DOWN");
            rig.press("deeds", "ENTER");
            assertThat(Rig.on(() -> Components.nameless(rig.window().frame()))).isEmpty();
        }
        try (Rig rig = Rig.open(new MemoryStore(), Screens.rooms())) {
            assertThat(Rig.on(() -> Components.nameless(rig.window().frame()))).isEmpty();
        }
    }

    @Test
    void tab_reaches_every_stop_of_the_day_page() {
        try (Rig rig = Rig.open(SampleDay.store(), Screens.rooms())) {
            Set<Component> reached = new HashSet<>();
            Component first = rig.find(Component.class, "entry");
            Component at = first;
            while (reached.add(at)) {
                Component from = at;
                at = Rig.on(() -> from.getFocusCycleRootAncestor()
                        .getFocusTraversalPolicy()
                        .getComponentAfter(from.getFocusCycleRootAncestor(), from));
            }
            List<String> names = reached.stream().map(Component::getName).toList();
            assertThat(at).isSameAs(first);
            assertThat(names).contains("search", "nav", "day.any", "day.0", "deeds", "note", "next.act");
        }
    }

    @Test
    void the_bad_sample_is_rejected() {
        Room bad = new BlankRoom("bad");
        Rig.on(() -> {
            JPanel view = (JPanel) bad.view();
            view.add(new JButton());
            JTextField field = new JTextField();
            field.setName("named");
            view.add(field);
            return true;
        });
        try (Rig rig = Rig.open(new MemoryStore(), ui -> List.of(bad))) {
            assertThat(Rig.on(() -> Components.nameless(rig.window().frame())))
                    .containsExactly(
                            "no name: JButton saying ",
                            "no accessible name: JButton named null",
                            "no accessible name: JTextField named named");
        }
    }
}
