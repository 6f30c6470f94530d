package somepolku.cli.verb.causes;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import somepolku.cli.call.Call;
import somepolku.cli.call.Json;
import somepolku.cli.call.Verb;
import somepolku.domain.journal.DayMark;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Formats;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.work.Workbench;
import somepolku.work.mark.MarkedDays;

/** Sets days apart as exceptional or as not logged, takes that back, or lists what is set apart. */
@Command(name = "mark")
public final class Mark implements Verb {
    @Parameters(index = "0", paramLabel = "JOURNAL")
    private Path journal;

    @Parameters(index = "1", arity = "0..1", paramLabel = "DAYS")
    private @Nullable String days;

    @Parameters(index = "2..*", arity = "0..*", paramLabel = "REASON")
    private @Nullable List<String> reason;

    @Option(names = "--not-logged")
    private boolean notLogged;

    @Option(names = "--remove")
    private boolean remove;

    @Option(names = "--json")
    private boolean json;

    @Override
    public OptionalInt run(Call call) throws ProblemException {
        return call.onJournal(journal, bench -> {
            MarkedDays marked = new MarkedDays(bench);
            if (days != null) {
                change(call, bench, marked, span(call, days));
            }
            List<DayMark> all = marked.all();
            if (json) {
                call.console()
                        .json(Json.object(
                                "marks", all.stream().map(Mark::object).toList()));
            } else if (days == null) {
                all.forEach(mark -> call.console().line(line(call, mark)));
                if (all.isEmpty()) {
                    call.say("cli.mark.nothing");
                }
            }
            return DONE;
        });
    }

    private void change(Call call, Workbench bench, MarkedDays marked, DaySpan span) throws ProblemException {
        DayMark.Sort sort = notLogged ? DayMark.Sort.NOT_LOGGED : DayMark.Sort.EXCEPTIONAL;
        if (!remove) {
            String why = reason == null ? "" : String.join(" ", reason);
            DayMark made =
                    marked.mark(span, sort, why).toCompletableFuture().join().orThrow();
            say(call, "cli.mark.done", made);
            return;
        }
        Optional<DayMark> there = marked.all().stream()
                .filter(mark -> mark.days().equals(span) && mark.sort() == sort)
                .findFirst();
        if (there.isEmpty()) {
            throw new ProblemException(Problem.refused("cli.mark.none", words(call, span)));
        }
        Call.stored(marked.remove(there.get()));
        say(call, "cli.mark.removed", there.get());
    }

    private void say(Call call, String key, DayMark mark) {
        if (!json) {
            call.say(key, line(call, mark));
        }
    }

    /** {@code 2026-07-01}, or two of them with {@code ..} between; as a person of the language writes them, too. */
    private static DaySpan span(Call call, String typed) throws ProblemException {
        String[] ends = typed.split("\\.\\.", 2);
        LocalDate first = day(call, ends[0], typed);
        LocalDate last = ends.length == 1 ? first : day(call, ends[1], typed);
        if (last.isBefore(first)) {
            throw new ProblemException(Problem.notThere("cli.mark.backwards", typed));
        }
        return new DaySpan(first, last);
    }

    private static LocalDate day(Call call, String typed, String whole) throws ProblemException {
        return new Formats(call.texts())
                .parseDay(typed.strip())
                .orElseThrow(() -> new ProblemException(Problem.notThere("cli.mark.noDay", whole)));
    }

    private static String words(Call call, DaySpan days) {
        return new Formats(call.texts()).days(days.first(), days.last());
    }

    private static String line(Call call, DayMark mark) {
        String sort =
                call.texts().text(mark.sort() == DayMark.Sort.EXCEPTIONAL ? "mark.exceptional" : "mark.notLogged");
        String days = words(call, mark.days()) + "  " + sort;
        return mark.reason().isEmpty() ? days : days + "  " + mark.reason();
    }

    private static Map<String, Object> object(DayMark mark) {
        return Json.object(
                "first", mark.days().first().toString(),
                "last", mark.days().last().toString(),
                "sort", mark.sort() == DayMark.Sort.EXCEPTIONAL ? "exceptional" : "not-logged",
                "reason", mark.reason());
    }
}
