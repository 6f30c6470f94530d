package somepolku.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Reminder;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Outcome;
import somepolku.work.port.Edit;

/**
 * What is to be remembered on a later day. Every call that writes is one change and so one undo. A journal holds few
 * reminders, all of one kind and in the order of their days, so each question is a short scan.
 */
public final class Reminders {
    private final Ledger ledger;
    private final Ids ids;
    private final Clock clock;

    public Reminders(Ledger ledger, Ids ids, Clock clock) {
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is due today or was before, and not ticked off: the longest due first. */
    public List<Reminder> due() {
        return among(new DaySpan(DaySpan.ALL.first(), today()))
                .filter(Reminders::open)
                .toList();
    }

    /** What is to come, the nearest first. */
    public List<Reminder> coming() {
        return among(new DaySpan(today().plusDays(1), DaySpan.ALL.last()))
                .filter(Reminders::open)
                .toList();
    }

    /** All that is not ticked off, by its day. */
    public List<Reminder> waiting() {
        return among(DaySpan.ALL).filter(Reminders::open).toList();
    }

    /** What was ticked off on a day. */
    public List<Reminder> doneOn(LocalDate day) {
        return among(DaySpan.ALL)
                .filter(reminder -> reminder.done().equals(Optional.of(day)))
                .toList();
    }

    /** The reminder about this thing that waits to be ticked off; the latest where there are several. */
    public Optional<Reminder> about(String thing) {
        return waiting().stream()
                .filter(reminder -> reminder.about().equals(Optional.of(thing)))
                .max(Comparator.comparing(Reminder::due));
    }

    /** Sets a reminder; one that waits and is about the same thing gives way to it. */
    public CompletionStage<Outcome<Change>> set(LocalDate due, String text, Optional<String> about) {
        Optional<Reminder> before = about.flatMap(this::about);
        Id<Reminder> id = before.map(Reminder::id).orElseGet(ids::next);
        Reminder after = new Reminder(id, due, text, about, Optional.empty());
        // To undo, setting it anew is the same act as setting it first, and not the ticking off that a revision is.
        return ledger.apply(before.<Change>map(
                        old -> new Change.Together("change.add.reminder", List.of(Edit.replace(old, after))))
                .orElseGet(() -> Change.add(after)));
    }

    /** Ticks a reminder off today. */
    public CompletionStage<Outcome<Change>> done(Reminder reminder) {
        return ledger.apply(Change.revise(
                reminder,
                new Reminder(reminder.id(), reminder.due(), reminder.text(), reminder.about(), Optional.of(today()))));
    }

    public CompletionStage<Outcome<Change>> remove(Reminder reminder) {
        return ledger.apply(Change.remove(reminder));
    }

    private static boolean open(Reminder reminder) {
        return reminder.done().isEmpty();
    }

    /** The list is whole before anything is asked of it, so that no scan stays open. */
    private Stream<Reminder> among(DaySpan days) {
        try (Stream<Reminder> found = ledger.journal().entries(Reminder.class, days)) {
            return found.toList().stream();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
