package somepolku.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JProgressBar;
import javax.swing.JTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import somepolku.fakes.Desk;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;
import somepolku.ui.kit.Place;

/** Headless: what the page holds, not how it looks. */
class ImportsRoomTest {
    private final Desk desk = new Desk(new MemoryStore(), FixedChannels.three());
    private ImportsRoom room = new ImportsRoom(desk.ui());

    @BeforeEach
    void makeThePage() throws Exception {
        act(() -> room.view());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void each_part_of_the_page_is_rehearsed() throws Exception {
        List<Runnable> steps = room.rehearsal();

        act(steps.get(0));
        assertThat(visible(JProgressBar.class, "imports.progress")).isTrue();
        act(steps.get(1));
        assertThat(visible(JTable.class, "imports.table")).isTrue();
        assertThat(visible(JTable.class, "imports.list.2")).isTrue();
    }

    @Test
    void nothing_that_was_rehearsed_is_left_in_the_lists() throws Exception {
        act(() -> room.rehearsal().forEach(Runnable::run));

        assertThat(Stream.of("imports.table", "imports.list.0", "imports.list.1", "imports.list.2")
                        .flatMap(name -> found(room.view(), JTable.class, name))
                        .filter(table -> table.getRowCount() > 0))
                .isEmpty();
    }

    @Test
    void who_comes_in_the_middle_of_it_sees_nothing_of_it() throws Exception {
        act(room.rehearsal().get(1));

        act(() -> room.show(Place.room("imports")));

        assertThat(visible(JTable.class, "imports.table")).isFalse();
        assertThat(visible(Component.class, "imports.choose")).isTrue();
    }

    private void act(Runnable what) throws Exception {
        EventQueue.invokeAndWait(() -> desk.act(what));
    }

    /** Whether nothing above it, up to the page, is put out of sight. */
    private boolean visible(Class<? extends Component> type, String name) {
        return found(room.view(), type, name).anyMatch(part -> {
            for (Component at = part; at != room.view(); at = at.getParent()) {
                if (!at.isVisible()) {
                    return false;
                }
            }
            return true;
        });
    }

    private static <C extends Component> Stream<C> found(Container in, Class<C> type, String name) {
        return Stream.of(in.getComponents())
                .flatMap(part -> Stream.concat(
                        type.isInstance(part) && name.equals(part.getName())
                                ? Stream.of(type.cast(part))
                                : Stream.empty(),
                        part instanceof Container inner ? found(inner, type, name) : Stream.empty()));
    }
}
