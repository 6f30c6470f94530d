package somepolku.ui.today.due;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.Application.Step;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Outcome;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.command.Command;
import somepolku.work.due.PlatformClock;
import somepolku.work.port.JournalView;

/** Finds what is due within a week, and leads to where it is done. */
public final class DuePresenter {
    private static final int WEEK = 7;

    private final Ui ui;
    private final PlatformClock clock;
    private final NumberThings numbers;
    private final Shown<List<DueThing>> due = new Shown<>(List.of());
    private int asked;

    /** A step of an application on a day. */
    private record Coming(Application job, Step step, LocalDate day) {}

    private record Found(PlatformClock.Stand clock, List<Coming> steps, List<Application> asks) {}

    public DuePresenter(Ui ui) {
        this.ui = ui;
        this.clock = new PlatformClock(ui.work());
        this.numbers = new NumberThings(ui);
        ui.changes(ui.lifetime(), change -> read());
        ui.returns(ui.lifetime(), this::read);
        ui.channelsChanged().listen(ui.lifetime(), this::read);
    }

    public Shown<List<DueThing>> due() {
        return due;
    }

    public void read() {
        int mine = ++asked;
        LocalDate today = ui.work().today();
        JournalView journal = ui.work().ledger().journal();
        ui.background()
                .read(progress -> new Found(clock.now(WEEK), coming(journal, today), asks(journal, today)), outcome -> {
                    if (mine == asked && outcome instanceof Outcome.Done<Found> done) {
                        due.set(said(done.value(), today));
                    }
                });
    }

    /** To the place where it is done; a reading's form is open there. */
    void go(DueThing thing) {
        ui.navigator().open(thing.place());
        if (thing.reading() && thing.place().metric().isPresent()) {
            ui.commands().run(Command.ADD_READING);
        }
    }

    private static List<Coming> coming(JournalView journal, LocalDate today) {
        DaySpan near = new DaySpan(today, today.plusDays(WEEK));
        try (Stream<Application> jobs = journal.all(Application.class)) {
            return jobs.flatMap(job -> job.steps().stream()
                            .flatMap(step ->
                                    step.day().filter(near::contains).stream().map(day -> new Coming(job, step, day))))
                    // What was done today is no longer due; only an appointment of today still is.
                    .filter(coming -> coming.day.isAfter(today) || coming.step.status() == Application.Status.INTERVIEW)
                    .sorted(Comparator.comparing(Coming::day))
                    .toList();
        }
    }

    /** Those about which to ask within a week, or since; not what has come to its end. */
    private static List<Application> asks(JournalView journal, LocalDate today) {
        LocalDate last = today.plusDays(WEEK);
        try (Stream<Application> jobs = journal.all(Application.class)) {
            return jobs.filter(job ->
                            job.followUp().filter(day -> !day.isAfter(last)).isPresent())
                    .filter(job ->
                            job.status() != Application.Status.HIRED && job.status() != Application.Status.CLOSED)
                    .sorted(Comparator.comparing(job -> job.followUp().orElseThrow()))
                    .toList();
        }
    }

    /** Ticks off that it was asked about. */
    void asked(Application job) {
        ui.done(
                ui.work().diary().revise(job, job.asking(Optional.empty())),
                change -> ui.feedback().tellUndoable(ui.text("today.due.asked", name(job))));
    }

    private List<DueThing> said(Found found, LocalDate today) {
        return Stream.of(
                        found.asks.stream().map(job -> ask(job, today)),
                        found.steps.stream().map(coming -> step(coming, today)),
                        numbers.of(found.clock, today))
                .flatMap(things -> things)
                .toList();
    }

    /** {@code Kysy, miten etenee: Data-analyytikko · Puro Data Oy}, {@code tänään}. */
    private DueThing ask(Application job, LocalDate today) {
        LocalDate day = job.followUp().orElseThrow();
        return new DueThing(
                ui.text("today.due.ask", name(job)),
                day.equals(today)
                        ? ui.text("today.reminder.today")
                        : ui.formats().day(day),
                false,
                false,
                Place.day(day),
                Optional.of(job));
    }

    private String name(Application job) {
        String said = Stream.of(job.position(), job.company())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" \u00b7 "));
        return said.isEmpty() ? ui.text("today.job.untitled") : said;
    }

    /** {@code Haastattelu: Data-analyytikko · Puro Data Oy}, {@code to 26.11.2026}. */
    private DueThing step(Coming coming, LocalDate today) {
        String status = ui.text("application." + coming.step.status().name().toLowerCase(Locale.ROOT));
        return new DueThing(
                ui.text("today.due.step", capital(status), name(coming.job)),
                coming.day.equals(today)
                        ? ui.text("today.reminder.today")
                        : ui.formats().day(coming.day),
                false,
                false,
                Place.day(coming.day));
    }

    private String capital(String word) {
        return word.substring(0, 1).toUpperCase(ui.texts().locale()) + word.substring(1);
    }
}
