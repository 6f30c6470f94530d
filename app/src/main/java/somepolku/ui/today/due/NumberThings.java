package somepolku.ui.today.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import somepolku.analysis.due.Due;
import somepolku.analysis.due.Vanishing;
import somepolku.domain.journal.Activity;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Ui;
import somepolku.work.due.PlatformClock;

/** Says which numbers are due: a single one by its name, several as a round. */
record NumberThings(Ui ui) {
    private static final int SEVERAL = 2;

    Stream<DueThing> of(PlatformClock.Stand clock, LocalDate today) {
        if (clock.round().isEmpty()) {
            return alone(clock.next(), today);
        }
        List<Vanishing> asked = clock.next().stream()
                .filter(number -> inRound(number, clock.round()))
                .toList();
        List<Vanishing> others =
                clock.next().stream().filter(number -> !asked.contains(number)).toList();
        boolean one = clock.round().size() < SEVERAL;
        return one && !asked.isEmpty()
                ? alone(clock.next(), today)
                : Stream.concat(Stream.of(round(clock.round(), asked, today)), alone(others, today));
    }

    private Stream<DueThing> alone(List<Vanishing> numbers, LocalDate today) {
        return numbers.stream().map(number -> number(number, today));
    }

    /** A week before the first reading, which a graph still shows, is asked for by no round. */
    private static boolean inRound(Vanishing number, List<Due> round) {
        return number.deed().isEmpty()
                && round.stream()
                        .filter(due -> due.metric().key().equals(number.metric().key()))
                        .anyMatch(due -> !number.days().last().plusDays(1).isBefore(due.since()));
    }

    /** {@code Lukemakierros: 8 lukemaa odottaa}, {@code Hakuosumat: LinkedIn muistaa enää 6 pv}. */
    private DueThing round(List<Due> round, List<Vanishing> asked, LocalDate today) {
        Place place = Place.room("round");
        String title = round.size() < SEVERAL
                ? ui.text("today.due.one", round.get(0).metric().name())
                : ui.text("today.due.round", round.size());
        return asked.stream()
                .findFirst()
                .map(number ->
                        new DueThing(title, number.metric().name() + ": " + forgets(number, today), true, true, place))
                .orElseGet(() -> {
                    LocalDate since = round.stream()
                            .map(Due::since)
                            .min(LocalDate::compareTo)
                            .orElse(today);
                    String hint = since.isBefore(today)
                            ? ui.text("today.due.since", ui.formats().day(since))
                            : ui.text("today.reminder.today");
                    return new DueThing(title, hint, false, true, place);
                });
    }

    /** {@code Kirjaa: Hakuosumat 16.–22.11.2026}, {@code LinkedIn muistaa enää 6 pv}. */
    private DueThing number(Vanishing number, LocalDate today) {
        Optional<Activity> deed = number.deed();
        String about = deed.map(Activity::title)
                .orElseGet(() ->
                        ui.formats().days(number.days().first(), number.days().last()));
        return new DueThing(
                ui.text("today.due.reading", number.metric().name(), about),
                forgets(number, today),
                true,
                deed.isEmpty(),
                deed.map(done -> Place.deed(number.days().last(), done))
                        .orElseGet(() ->
                                Place.chart(Optional.of(number.metric().key()), Optional.empty(), Optional.empty())));
    }

    private String forgets(Vanishing number, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, number.lastDay());
        return ui.text("today.due.forgets", number.channel().name(), days);
    }
}
