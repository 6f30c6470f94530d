package somepolku.ui.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Outcome;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.command.Command;
import somepolku.ui.kit.entry.EntryPresenter;
import somepolku.ui.kit.mark.MarkPresenter;
import somepolku.ui.today.Day.Figure;
import somepolku.ui.today.Day.Next;
import somepolku.ui.today.attach.AttachmentsPresenter;
import somepolku.ui.today.calendar.CalendarPresenter;
import somepolku.ui.today.deed.DeedsPresenter;
import somepolku.ui.today.digest.DigestPresenter;
import somepolku.ui.today.due.DuePresenter;
import somepolku.ui.today.job.JobsPresenter;
import somepolku.ui.today.milestone.MilestonePresenter;
import somepolku.ui.today.note.NotePresenter;
import somepolku.ui.today.offered.OfferedPresenter;
import somepolku.ui.today.past.PastPresenter;
import somepolku.ui.today.planned.PlannedPresenter;
import somepolku.ui.today.remind.RemindersPresenter;
import somepolku.ui.today.template.TemplatePresenter;

/** Decides which day is in sight and what is said of it; leads its parts from day to day. */
final class TodayPresenter {
    private final Ui ui;
    private final Shown<Day> day;
    private final DeedsPresenter deeds;
    private final JobsPresenter jobs;
    private final NotePresenter note;
    private final EntryPresenter entry;
    private final RemindersPresenter reminders;
    private final CalendarPresenter calendar;
    private final DuePresenter due;
    private final PlannedPresenter planned;
    private final PastPresenter past;
    private final DigestPresenter digest;
    private final MarkPresenter marks;
    private final MilestonePresenter milestones;
    private final TemplatePresenter template;
    private final OfferedPresenter offered;
    private final AttachmentsPresenter attachments;
    private final Shown<Integer> waiting = new Shown<>(0);
    private int asked;
    private boolean inSight;

    TodayPresenter(Ui ui) {
        this.ui = ui;
        LocalDate today = ui.work().today();
        this.day = new Shown<>(new Day(today, today, false, List.of(), Next.LOOK));
        this.deeds = new DeedsPresenter(ui, today);
        this.jobs = new JobsPresenter(ui, today);
        this.note = new NotePresenter(ui, today);
        this.entry = EntryPresenter.keeping(ui, () -> day.now().day(), new Elsewhere(ui)::recorded);
        this.reminders = new RemindersPresenter(ui, today);
        this.due = new DuePresenter(ui);
        this.planned = new PlannedPresenter(ui);
        this.past = new PastPresenter(ui, today);
        this.digest = new DigestPresenter(ui);
        this.marks = new MarkPresenter(ui);
        this.milestones = new MilestonePresenter(ui, today);
        this.template = new TemplatePresenter(ui, () -> day.now().day());
        this.offered = new OfferedPresenter(ui, () -> day.now().day());
        this.attachments = new AttachmentsPresenter(ui, today);
        this.calendar = new CalendarPresenter(ui, this::goTo);
        reminders.remembered().follow(ui.lifetime(), now -> count());
        due.due().follow(ui.lifetime(), now -> count());
        planned.due().follow(ui.lifetime(), now -> count());
        ui.changes(ui.lifetime(), change -> read());
        ui.returns(ui.lifetime(), this::read);
        ui.channelsChanged().listen(ui.lifetime(), this::read);
        ui.commands().bind(ui.lifetime(), Command.PREVIOUS_DAY, () -> step(-1));
        ui.commands().bind(ui.lifetime(), Command.NEXT_DAY, () -> step(1));
        ui.commands().bind(ui.lifetime(), Command.PREVIOUS_WRITTEN, () -> toWritten(false));
        ui.commands().bind(ui.lifetime(), Command.NEXT_WRITTEN, () -> toWritten(true));
        ui.commands()
                .bind(
                        ui.lifetime(),
                        Command.MARK_DAY,
                        this::mark,
                        () -> !ui.work().ledger().readOnly()
                                && !day.now().day().isAfter(ui.work().today()));
        ui.commands().bind(ui.lifetime(), Command.THIS_DAY, () -> goTo(ui.work().today()));
    }

    Shown<Day> day() {
        return day;
    }

    DeedsPresenter deeds() {
        return deeds;
    }

    JobsPresenter jobs() {
        return jobs;
    }

    NotePresenter note() {
        return note;
    }

    EntryPresenter entry() {
        return entry;
    }

    DuePresenter due() {
        return due;
    }

    PlannedPresenter planned() {
        return planned;
    }

    MilestonePresenter milestones() {
        return milestones;
    }

    PastPresenter past() {
        return past;
    }

    DigestPresenter digest() {
        return digest;
    }

    MarkPresenter marks() {
        return marks;
    }

    AttachmentsPresenter attachments() {
        return attachments;
    }

    TemplatePresenter template() {
        return template;
    }

    OfferedPresenter offered() {
        return offered;
    }

    /** How many things wait to be done. */
    Shown<Integer> waiting() {
        return waiting;
    }

    private void count() {
        waiting.set(reminders.remembered().now().due().size()
                + due.due().now().size()
                + planned.due().now().size());
    }

    CalendarPresenter calendar() {
        return calendar;
    }

    RemindersPresenter reminders() {
        return reminders;
    }

    /** Shows what the place asks for; a plain visit stays on the day it was on. */
    void show(Place place) {
        inSight = true;
        LocalDate wanted = place.day().orElse(day.now().day());
        note.show(wanted);
        if (!wanted.equals(day.now().day())) {
            entry.goingTo(wanted);
            template.keep();
            offered.keep();
        }
        day.set(new Day(
                wanted,
                ui.work().today(),
                day.now().first(),
                List.of(),
                day.now().next()));
        deeds.show(wanted, place.entry());
        jobs.show(wanted);
        attachments.show(wanted);
        reminders.show(wanted);
        due.read();
        past.show(wanted);
        digest.read();
        marks.read();
        milestones.show(wanted);
        read();
    }

    Place place() {
        return Place.day(day.now().day());
    }

    /** To another day; the focus stays where it is while the page is in sight. */
    void goTo(LocalDate wanted) {
        if (inSight) {
            show(Place.day(wanted));
        } else {
            ui.navigator().open(Place.day(wanted));
        }
    }

    /** Opens the form that sets the day in sight apart, from wherever the person is. */
    private void mark() {
        if (!inSight) {
            ui.navigator().open(place());
        }
        marks.add(day.now().day());
    }

    private void step(int days) {
        goTo(day.now().day().plusDays(days));
    }

    private void toWritten(boolean forwards) {
        calendar.goToWritten(day.now().day(), forwards);
    }

    CompletionStage<Boolean> leave() {
        inSight = false;
        return Stream.of(deeds.keep(), entry.keep(), note.keep(), template.keep(), offered.keep())
                .reduce((all, one) -> all.thenCombine(one, (before, kept) -> before && kept))
                .orElseThrow();
    }

    /** {@code Eilen}, {@code 5 päivää sitten}. */
    String howFar() {
        Day now = day.now();
        long days = ChronoUnit.DAYS.between(now.today(), now.day());
        if (now.first() && days == 0) {
            return ui.text("today.far.begins");
        }
        if (Math.abs(days) <= 1) {
            return ui.text(days == 0 ? "today.far.today" : days < 0 ? "today.far.yesterday" : "today.far.tomorrow");
        }
        return ui.text(days < 0 ? "today.far.ago" : "today.far.ahead", Math.abs(days));
    }

    private void read() {
        LocalDate wanted = day.now().day();
        int mine = ++asked;
        ui.background().read(progress -> facts(wanted), outcome -> {
            if (mine == asked && outcome instanceof Outcome.Done<Day> done) {
                day.set(done.value());
            }
        });
    }

    private Day facts(LocalDate wanted) {
        Map<EntryKind, Long> counts = ui.work().ledger().journal().counts();
        // Who has only asked for an export still stands at the beginning.
        boolean nothing = counts.entrySet().stream()
                .allMatch(kind -> kind.getKey() == EntryKind.REMINDER || kind.getValue() == 0);
        boolean noFigures =
                counts.getOrDefault(EntryKind.READING, 0L) == 0 && counts.getOrDefault(EntryKind.CONTACT, 0L) == 0;
        Next next = nothing ? Next.BEGIN : noFigures ? Next.FIRST_READING : Next.LOOK;
        return new Day(wanted, ui.work().today(), nothing, figures(wanted), next);
    }

    private List<Figure> figures(LocalDate wanted) {
        try (Stream<Reading> found = ui.work().ledger().journal().entries(Reading.class, DaySpan.of(wanted))) {
            return found.filter(reading -> reading.about().isEmpty())
                    .map(this::figure)
                    .distinct()
                    .toList();
        }
    }

    private Figure figure(Reading reading) {
        Optional<ChannelInfo> channel =
                ui.work().channels().channel(reading.metric().channel());
        Optional<MetricInfo> metric = ui.work().channels().metric(reading.metric());
        return new Figure(
                channel.map(ChannelInfo::name).orElse(reading.metric().channel().value()),
                metric.map(MetricInfo::name).orElse(reading.metric().id()),
                ui.formats().number(reading.value()));
    }
}
