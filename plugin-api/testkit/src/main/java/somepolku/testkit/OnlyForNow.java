package somepolku.testkit;

import java.time.LocalDate;
import java.util.stream.Stream;
import somepolku.api.journal.ActivityView;
import somepolku.api.journal.ApplicationView;
import somepolku.api.journal.ContactView;
import somepolku.api.journal.Days;
import somepolku.api.journal.FactView;
import somepolku.api.journal.JournalView;
import somepolku.api.journal.ReadingView;

/** A journal that is closed after the judging, as the host's is: who kept it and asks again gets an exception. */
final class OnlyForNow implements JournalView {
    private final JournalView journal;
    private volatile boolean over;

    OnlyForNow(JournalView journal) {
        this.journal = journal;
    }

    void end() {
        over = true;
    }

    private JournalView open() {
        if (over) {
            throw new IllegalStateException("the judging is over: a rule must not keep the journal");
        }
        return journal;
    }

    @Override
    public LocalDate today() {
        return open().today();
    }

    @Override
    public Stream<ActivityView> activities(Days days) {
        return open().activities(days);
    }

    @Override
    public Stream<ReadingView> readings(Days days) {
        return open().readings(days);
    }

    @Override
    public Stream<ContactView> contacts(Days days) {
        return open().contacts(days);
    }

    @Override
    public Stream<ApplicationView> applications(Days days) {
        return open().applications(days);
    }

    @Override
    public Stream<FactView> facts() {
        return open().facts();
    }
}
