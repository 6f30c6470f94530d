package somepolku.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Attachment;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Id;
import somepolku.domain.term.DaySpan;
import somepolku.fakes.MemoryStore;
import somepolku.fakes.RandomEntries;
import somepolku.search.Hit;
import somepolku.search.Query;
import somepolku.work.port.JournalView;

class FindingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 40, 4096})
    void finds_what_holding_every_entry_against_the_query_finds_newest_first(int most) {
        for (int seed = 0; seed < 8; seed++) {
            RandomEntries random = new RandomEntries(new Random(seed));
            MemoryStore store = MemoryStore.of(
                    Stream.generate(random::any).limit(seed * 30L).toArray(Entry[]::new));
            for (String typed : List.of("hakemus", "0", "äöå", "\"a\" portfolio", "nowhere", "  ")) {
                assertThat(new Finding(store, most).find(typed))
                        .as("seed %d, %s", seed, typed)
                        .isEqualTo(all(store, typed));
            }
        }
    }

    /** Holds everything in memory, and sorts it. */
    private static List<Hit> all(JournalView journal, String typed) {
        Query query = Query.parse(typed);
        return Stream.of(EntryKind.values())
                .flatMap(kind -> journal.all(kind.type()))
                .flatMap(entry -> query.match(entry).stream())
                .sorted(Comparator.comparing((Hit hit) -> hit.day().orElse(LocalDate.MIN))
                        .reversed())
                .toList();
    }

    @Test
    void only_the_kinds_that_are_asked_for_are_found() {
        RandomEntries random = new RandomEntries(new Random(7));
        MemoryStore store =
                MemoryStore.of(Stream.generate(random::any).limit(400).toArray(Entry[]::new));
        EnumSet<EntryKind> wanted = EnumSet.of(EntryKind.NOTE, EntryKind.FACT);
        assertThat(new Finding(store).find("hakemus", wanted))
                .isNotEmpty()
                .isEqualTo(all(store, "hakemus").stream()
                        .filter(hit -> wanted.contains(hit.entry().kind()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 100, 1_000_000})
    void a_million_deeds_are_not_read_for_the_first_few_hits(long aDay) {
        Deeds deeds = new Deeds(1_000_000, aDay);
        assertThat(new Finding(deeds)
                        .find("deed", EnumSet.allOf(EntryKind.class))
                        .limit(8))
                .extracting(hit -> hit.day().orElseThrow())
                .hasSize(8)
                .isSortedAccordingTo(Comparator.reverseOrder())
                .first()
                .isEqualTo(TODAY);
        assertThat(deeds.read).hasValueLessThan(60_000);
    }

    @Test
    void every_one_of_many_hits_is_found_and_few_are_kept() {
        Deeds deeds = new Deeds(300_000, 400);
        AtomicLong before = new AtomicLong(Long.MAX_VALUE);
        AtomicLong newer = new AtomicLong();
        long found = new Finding(deeds)
                .find("deed", EnumSet.of(EntryKind.ACTIVITY))
                .mapToLong(hit -> hit.day().orElseThrow().toEpochDay())
                .peek(day -> newer.addAndGet(day > before.getAndSet(day) ? 1 : 0))
                .filter(day -> day <= TODAY.toEpochDay())
                .count();
        assertThat(newer).hasValue(0);
        assertThat(found).isEqualTo(300_000);
        assertThat(deeds.read).as("a span with too many is read twice").hasValueLessThan(900_000);
    }

    /** A journal of nothing but deeds, so many on each day up to today, each made when it is read. */
    private static final class Deeds implements JournalView {
        private final AtomicLong read = new AtomicLong();
        private final long all;
        private final long aDay;

        Deeds(long all, long aDay) {
            this.all = all;
            this.aDay = aDay;
        }

        private LocalDate first() {
            return TODAY.minusDays((all - 1) / aDay);
        }

        private Activity deed(long number) {
            read.incrementAndGet();
            return Activity.on(new Id<>(new UUID(0, number)), first().plusDays(number / aDay), "Deed " + number);
        }

        @Override
        public <E extends Entry> Stream<E> entries(Class<E> type, DaySpan days) {
            if (type != Activity.class) {
                return Stream.empty();
            }
            long from = aDay * (days.first().toEpochDay() - first().toEpochDay());
            long to = aDay * (days.last().toEpochDay() + 1 - first().toEpochDay());
            return LongStream.range(Math.max(0, from), Math.min(all, to)).mapToObj(number -> type.cast(deed(number)));
        }

        @Override
        public <E extends Entry> Stream<E> undated(Class<E> type) {
            return Stream.empty();
        }

        @Override
        public <E extends Entry> Optional<DaySpan> extent(Class<E> type) {
            return type == Activity.class ? Optional.of(new DaySpan(first(), TODAY)) : Optional.empty();
        }

        @Override
        public Map<EntryKind, Long> counts() {
            return Map.of(EntryKind.ACTIVITY, all);
        }

        @Override
        public Optional<byte[]> content(Attachment file) {
            return Optional.empty();
        }
    }
}
