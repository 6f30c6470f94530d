package somepolku.work.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.EntryKind;
import somepolku.fakes.RandomEntries;

class SayingTest {
    private static final int ROUNDS = 3000;

    /** A component that is added to an entry must not be lost when its names change. */
    @Test
    void an_entry_that_says_other_names_and_then_its_own_again_is_what_it_was() {
        RandomEntries entries = new RandomEntries(new Random(17));
        for (int round = 0; round < ROUNDS; round++) {
            Entry entry = entries.any();
            sayings(entry.kind()).forEach(saying -> {
                List<String> names = saying.namesIn(entry);
                if (!names.isEmpty()) {
                    List<String> others = names.stream().map(name -> name + "x").toList();
                    Entry renamed = saying.with(entry, others);
                    assertThat(saying.namesIn(renamed)).isEqualTo(others);
                    assertThat(saying.with(renamed, names)).isEqualTo(entry);
                }
            });
        }
    }

    private static Stream<Saying<?>> sayings(EntryKind kind) {
        return Stream.of(NameSort.values())
                .flatMap(sort -> Saying.of(sort).stream())
                .filter(saying -> saying.type() == kind.type());
    }
}
