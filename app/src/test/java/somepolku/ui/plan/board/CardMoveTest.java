package somepolku.ui.plan.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.datatransfer.StringSelection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.swing.JList;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.journal.ContentItem.State;
import somepolku.domain.journal.Id;

class CardMoveTest {
    private final List<String> moved = new ArrayList<>();
    private final CardMove ideas = new CardMove(State.IDEA, this::move);
    private final CardMove drafts = new CardMove(State.DRAFT, this::move);
    private final JList<ContentItem> list =
            new JList<>(new ContentItem[] {ContentItem.idea(new Id<>(new UUID(7, 1)), "Kaaviot")});

    @Test
    void a_card_that_is_dragged_is_moved_to_the_column_on_which_it_is_dropped() {
        list.setSelectedIndex(0);
        assertThat(drafts.take(ideas.createTransferable(list))).isTrue();
        assertThat(moved).containsExactly("Kaaviot to DRAFT");
    }

    @Test
    void what_is_no_card_is_not_taken() {
        assertThat(drafts.take(new StringSelection("Kaaviot"))).isFalse();
        assertThat(drafts.take(ideas.createTransferable(list)))
                .as("nothing was chosen")
                .isFalse();
        assertThat(moved).isEmpty();
    }

    private void move(ContentItem item, State to) {
        moved.add(item.title() + " to " + to);
    }
}
