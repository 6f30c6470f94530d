package somepolku.api.journal;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * The person's journal, read only, for as long as one {@link somepolku.api.advice.AdviceRule#judge} lasts; afterwards
 * every call throws {@link IllegalStateException}. It holds all channels: a plugin looks at its own, and at the others
 * where its advice is about the whole.
 *
 * <p>Never in it: the notes of days, names of other people, deeds that the person keeps to themselves, what is not yet
 * done. What comes back is read anew and not
 * from one instant, so an entry that is written meanwhile may or may not be in it.
 *
 * <p>Streams are read month by month while they are used, oldest day first, and hold nothing open. Of years of a busy
 * journal they may bring a million entries: ask for the days that matter. May be called from any thread that the rule
 * was called on.
 */
public interface JournalView {

    /** The day that it is where the person is. A rule asks here and never a clock. */
    LocalDate today();

    /** The given number of days up to today, today included: {@code last(7)} is a week. */
    default Days last(int days) {
        return new Days(today().minusDays(days - 1L), today());
    }

    /** What the person did on these days, written or imported. What has no date is left out. */
    Stream<ActivityView> activities(Days days);

    /** The numbers of these days: those whose last covered day is one of them. */
    Stream<ReadingView> readings(Days days);

    /** Who joined the person's network on these days. */
    Stream<ContactView> contacts(Days days);

    /** The jobs whose first known step, such as being noticed or applied for, was on these days. */
    Stream<ApplicationView> applications(Days days);

    /** What the person's own profiles say: all of it, whatever its dates. */
    Stream<FactView> facts();
}
