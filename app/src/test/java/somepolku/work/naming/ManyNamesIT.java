package somepolku.work.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Ids;
import somepolku.domain.term.ChannelId;
import somepolku.fakes.FixedChannels;
import somepolku.kit.Outcome;
import somepolku.storage.Journals;
import somepolku.work.Change;
import somepolku.work.Ledger;
import somepolku.work.Tasks;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalStore;

/** A name that every one of 300,000 entries says. */
class ManyNamesIT {
    private static final int ENTRIES = 300_000;
    private static final int AT_ONCE = 20_000;
    private static final long MEGABYTE = 1 << 20;
    /** What undo may hold; the entries themselves would be several times as much. */
    private static final long HELD = 96 * MEGABYTE;

    @TempDir
    Path folder;

    private final Ids ids = new Ids(Clock.systemUTC());

    @Test
    void a_tag_of_all_deeds_is_renamed_and_taken_back_and_undo_holds_no_deeds() throws Exception {
        try (JournalStore store = new Journals(Clock.systemUTC()).openOrCreate(folder.resolve("many.polku"))) {
            for (int first = 0; first < ENTRIES; first += AT_ONCE) {
                store.commit(deeds(first));
            }
            Ledger ledger = new Ledger(store);
            Naming naming = new Naming(ledger, FixedChannels.three());
            long before = used();
            Renaming seen = naming.look(NameSort.TAG, "some", "portfolio");
            assertThat(seen.entries()).isEqualTo(ENTRIES);
            done(naming.rename(seen, Tasks.UNWATCHED));
            assertThat(used() - before).as("bytes held for undo").isLessThan(HELD);
            assertThat(naming.names(NameSort.TAG))
                    .containsExactlyInAnyOrder(new NameUse("portfolio", ENTRIES), new NameUse("työ", ENTRIES));
            done(ledger.undo());
            assertThat(naming.names(NameSort.TAG))
                    .containsExactlyInAnyOrder(new NameUse("some", ENTRIES), new NameUse("työ", ENTRIES));
            try (Stream<Activity> all = store.all(Activity.class)) {
                assertThat(all).allMatch(deed -> deed.tags().equals(List.of("some", "työ")));
            }
        }
    }

    private List<Edit> deeds(int first) {
        List<Edit> edits = new ArrayList<>();
        for (int at = first; at < first + AT_ONCE; at++) {
            edits.add(Edit.add(Activity.on(ids.next(), LocalDate.of(2020, 1, 1).plusDays(at / 150), "Teko numero " + at)
                    .withTags(List.of("some", "työ"))
                    .withChannel(new ChannelId("linkedin"))));
        }
        return edits;
    }

    private static void done(CompletionStage<Outcome<Change>> act) {
        assertThat(act.toCompletableFuture().join()).isInstanceOf(Outcome.Done.class);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
