package somepolku.ui.today.remind;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import somepolku.domain.channel.GuideInfo;
import somepolku.domain.channel.GuideKey;
import somepolku.domain.journal.Reminder;
import somepolku.kit.Outcome;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.ui.today.remind.Remembered.Due;
import somepolku.ui.today.remind.Remembered.Quiet;
import somepolku.work.Reminders;

/** Says what is due, and ticks it off. */
public final class RemindersPresenter {
    private static final int TO_COME = 3;

    private final Ui ui;
    private final Shown<Remembered> remembered = new Shown<>(Remembered.NOTHING);
    private LocalDate day;
    private int asked;

    /** What the journal says. */
    private record Found(List<Reminder> due, List<Reminder> coming, List<Reminder> done) {}

    public RemindersPresenter(Ui ui, LocalDate day) {
        this.ui = ui;
        this.day = day;
        ui.changes(ui.lifetime(), change -> read());
        ui.returns(ui.lifetime(), this::read);
        ui.channelsChanged().listen(ui.lifetime(), this::read);
    }

    public Shown<Remembered> remembered() {
        return remembered;
    }

    /** Goes to a day; what is due today is said on every day. */
    public void show(LocalDate wanted) {
        day = wanted;
        read();
    }

    void done(Reminder reminder) {
        ui.done(
                ui.work().reminders().done(reminder),
                change -> ui.feedback().tellUndoable(ui.text("today.reminder.ticked", reminder.text())));
    }

    private void read() {
        int mine = ++asked;
        LocalDate wanted = day;
        Reminders reminders = ui.work().reminders();
        ui.background()
                .read(progress -> new Found(reminders.due(), reminders.coming(), reminders.doneOn(wanted)), outcome -> {
                    if (mine == asked && outcome instanceof Outcome.Done<Found> done) {
                        remembered.set(said(done.value()));
                    }
                });
    }

    private Remembered said(Found found) {
        Stream<Quiet> coming = found.coming.stream()
                .limit(TO_COME)
                .map(reminder -> new Quiet(
                        ui.text("today.reminder.coming", ui.formats().day(reminder.due()), reminder.text()), false));
        Stream<Quiet> done =
                found.done.stream().map(reminder -> new Quiet(ui.text("today.reminder.ticked", reminder.text()), true));
        return new Remembered(
                found.due.stream().map(this::due).toList(),
                Stream.concat(coming, done).toList());
    }

    private Due due(Reminder reminder) {
        LocalDate today = ui.work().today();
        String since = reminder.due().equals(today)
                ? ui.text("today.reminder.today")
                : ui.text("today.reminder.since", ui.formats().shortDay(reminder.due()));
        Optional<GuideKey> key = reminder.about().flatMap(GuideKey::read);
        String hint = key.flatMap(this::guide)
                .map(guide -> hint(guide, reminder.due()))
                .orElse("");
        return new Due(reminder, since, hint, key.isPresent());
    }

    private Optional<GuideInfo> guide(GuideKey key) {
        return ui.work().channels().channel(key.channel()).stream()
                .flatMap(channel -> channel.guides().stream())
                .filter(guide -> guide.id().equals(key.guide()))
                .findFirst();
    }

    /** Nobody knows when the export came; the day on which it should have been there is the latest. */
    private String hint(GuideInfo guide, LocalDate due) {
        if (guide.keptDays() == 0) {
            return ui.text("today.reminder.fetch");
        }
        LocalDate last = due.plusDays(guide.keptDays());
        return ui.work().today().isAfter(last)
                ? ui.text("today.reminder.late", guide.keptDays())
                : ui.text("today.reminder.kept", guide.keptDays(), ui.formats().shortDay(last));
    }
}
