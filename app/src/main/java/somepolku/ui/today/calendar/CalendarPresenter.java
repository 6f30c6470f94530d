package somepolku.ui.today.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Outcome;
import somepolku.text.when.Days;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;

/** Leads through the months, says what is written on a day, and goes to one. */
public final class CalendarPresenter {
    private final Ui ui;
    private final Consumer<LocalDate> goTo;
    private final Shown<MonthShown> month;
    private int asked;

    /** @param goTo what to do with the day that is chosen */
    public CalendarPresenter(Ui ui, Consumer<LocalDate> goTo) {
        this.ui = ui;
        this.goTo = goTo;
        LocalDate today = ui.work().today();
        this.month = new Shown<>(new MonthShown(today, today, today, Map.of()));
    }

    Shown<MonthShown> month() {
        return month;
    }

    /** Begins at the day of the page. */
    void open(LocalDate day) {
        month.set(new MonthShown(day, day, ui.work().today(), Map.of()));
        read();
    }

    /** Moves the keyboard's day; the month follows it. */
    void move(Function<LocalDate, LocalDate> step) {
        LocalDate next = step.apply(month.now().at());
        if (DaySpan.ALL.contains(next)) {
            boolean other = !YearMonth.from(next).equals(month.now().month());
            month.set(month.now().at(next));
            if (other) {
                read();
            }
        }
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static LocalDate sunday(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    void toToday() {
        move(day -> ui.work().today());
    }

    /** To the next day with something on it, or back to the one before. */
    void toWritten(boolean forwards) {
        find(month.now().at(), forwards, day -> move(old -> day));
    }

    /** The same from a day of the page, which it then shows; where there is none it says so. */
    public void goToWritten(LocalDate from, boolean forwards) {
        find(from, forwards, goTo);
    }

    private void find(LocalDate from, boolean forwards, Consumer<LocalDate> then) {
        Written written = new Written(ui.work().ledger().journal());
        ui.background().read(progress -> forwards ? written.after(from) : written.before(from), outcome -> {
            if (outcome instanceof Outcome.Done<Optional<LocalDate>> done) {
                done.value()
                        .ifPresentOrElse(
                                then,
                                () -> ui.feedback()
                                        .tell(ui.text(
                                                forwards ? "today.calendar.noneAfter" : "today.calendar.noneBefore")));
            } else if (outcome instanceof Outcome.Failed<Optional<LocalDate>> failed) {
                ui.feedback().tell(failed.problem());
            }
        });
    }

    void choose(LocalDate day) {
        goTo.accept(day);
    }

    /** A day as it was typed, in either language's form. */
    Optional<LocalDate> typed(String text) {
        return Days.whole(text, ui.work().today()).filter(DaySpan.ALL::contains);
    }

    /** {@code ma 23.11.2026, tänään, 4 tekoa: LinkedIn, Blogi, merkintä}. */
    String said(LocalDate day) {
        MonthShown now = month.now();
        Stream<String> today = day.equals(now.today()) ? Stream.of(ui.text("today.calendar.today")) : Stream.of();
        Written.Mark mark = now.marks().get(day);
        return Stream.of(
                        Stream.of(ui.formats().day(day)),
                        today,
                        mark == null ? Stream.<String>of() : deeds(mark),
                        mark != null && mark.note() ? Stream.of(ui.text("today.calendar.note")) : Stream.<String>of())
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
    }

    private Stream<String> deeds(Written.Mark mark) {
        if (mark.done().deeds() == 0) {
            return Stream.of();
        }
        String count =
                ui.calm().either(ui.text("today.done.count", mark.done().deeds()), ui.text("today.calendar.done"));
        String where = mark.done().channels().stream()
                .filter(channel -> !channel.equals(ChannelId.NONE))
                .distinct()
                .map(this::name)
                .collect(Collectors.joining(", "));
        return Stream.of(where.isEmpty() ? count : count + ": " + where);
    }

    private String name(ChannelId channel) {
        return ui.work().channels().channel(channel).map(ChannelInfo::name).orElse(channel.value());
    }

    Mark mark(ChannelId channel) {
        return ui.work().channels().channel(channel).map(ChannelInfo::mark).orElse(Mark.DIAMOND);
    }

    private void read() {
        int mine = ++asked;
        DaySpan grid = month.now().grid();
        ui.background().read(progress -> new Written(ui.work().ledger().journal()).within(grid), outcome -> {
            if (mine == asked && outcome instanceof Outcome.Done<Map<LocalDate, Written.Mark>> done) {
                month.set(month.now().marked(done.value()));
            }
        });
    }
}
