package somepolku.pluginhost.advise;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import somepolku.api.journal.ActivityView;
import somepolku.api.journal.ApplicationView;
import somepolku.api.journal.ContactView;
import somepolku.api.journal.Days;
import somepolku.api.journal.FactView;
import somepolku.api.journal.ReadingView;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.Contact;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Fact;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;
import somepolku.kit.ProblemException;
import somepolku.kit.UncheckedProblemException;
import somepolku.work.port.JournalView;

/**
 * The journal as one judging sees it. It is read on a thread of the program's own and never on the plugin's, which may be
 * interrupted, or out of stack or memory, in the middle of anything.
 */
final class Window implements somepolku.api.journal.JournalView {
    private final JournalView journal;
    private final LocalDate today;
    private @Nullable ProblemException fault;
    private volatile boolean over;

    Window(JournalView journal, LocalDate today) {
        this.journal = journal;
        this.today = today;
    }

    @Override
    public LocalDate today() {
        return today;
    }

    @Override
    public Stream<ActivityView> activities(Days days) {
        return entries(Activity.class, days).filter(deed -> !deed.withheld()).map(ActivitySeen::new);
    }

    @Override
    public Stream<ReadingView> readings(Days days) {
        return entries(Reading.class, days).map(ReadingSeen::new);
    }

    @Override
    public Stream<ContactView> contacts(Days days) {
        return entries(Contact.class, days).map(ContactSeen::new);
    }

    @Override
    public Stream<ApplicationView> applications(Days days) {
        return entries(Application.class, days).map(ApplicationSeen::new);
    }

    @Override
    public Stream<FactView> facts() {
        return read(() -> all(journal.all(Fact.class))).stream().map(FactSeen::new);
    }

    /** From now on nothing can be read, whoever kept this. */
    void end() {
        over = true;
    }

    /** Why the journal could not be read, where that happened. */
    synchronized Optional<ProblemException> fault() {
        return Optional.ofNullable(fault);
    }

    private <E extends Entry> Stream<E> entries(Class<E> type, Days days) {
        Optional<DaySpan> extent = read(() -> journal.extent(type));
        if (extent.isEmpty()
                || days.first().isAfter(extent.get().last())
                || days.last().isBefore(extent.get().first())) {
            return Stream.empty();
        }
        LocalDate first = later(days.first(), extent.get().first());
        LocalDate last = earlier(days.last(), extent.get().last());
        return Stream.iterate(
                        YearMonth.from(first), month -> !month.atDay(1).isAfter(last), month -> month.plusMonths(1))
                .map(month -> new DaySpan(later(month.atDay(1), first), earlier(month.atEndOfMonth(), last)))
                .flatMap(part -> read(() -> all(journal.entries(type, part))).stream());
    }

    private static <E> List<E> all(Stream<E> entries) {
        try (entries) {
            return entries.toList();
        }
    }

    /** One at a time, so that a plugin with many threads has one of ours. */
    private synchronized <T> T read(Callable<T> reading) {
        if (over) {
            throw new IllegalStateException("the journal is read while judging and not later");
        }
        FutureTask<T> result = new FutureTask<>(reading);
        Thread thread = new Thread(result, "journal for a rule");
        thread.setDaemon(true);
        thread.start();
        try {
            return result.get();
        } catch (InterruptedException nobodyWaits) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the judging was ended", nobodyWaits);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedProblemException unreadable) {
                fault = new ProblemException(unreadable.problem(), unreadable);
            }
            throw new IllegalStateException("the journal could not be read", e.getCause());
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
