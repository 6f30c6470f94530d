package somepolku.cli.verb;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import somepolku.cli.call.Call;
import somepolku.cli.call.Json;
import somepolku.cli.call.Verb;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Theme;
import somepolku.domain.term.ChannelId;
import somepolku.kit.ProblemException;
import somepolku.text.entry.QuickEntry;
import somepolku.text.line.QuickLine;
import somepolku.work.Workbench;
import somepolku.work.plan.Due;
import somepolku.work.plan.Plan;
import somepolku.work.plan.PlanView;

/** What is planned, and of it what is due; with {@code --add} one idea more. */
@Command(name = "plan")
public final class Planned implements Verb {
    @Parameters(index = "0", paramLabel = "JOURNAL")
    private Path journal;

    @Option(names = "--add", paramLabel = "LINE")
    private @Nullable String line;

    @Option(names = "--json")
    private boolean json;

    @Override
    public OptionalInt run(Call call) throws ProblemException {
        return call.onJournal(journal, bench -> {
            if (line != null) {
                add(line, bench);
            }
            Plan plan = new Plan(bench);
            PlanView view = plan.view();
            Map<Id<ContentItem>, Due> due = plan.due().stream()
                    .collect(Collectors.toMap(one -> one.item().id(), Function.identity()));
            if (json) {
                call.console()
                        .json(Json.object(
                                "plan",
                                view.items().stream()
                                        .map(item -> object(item, view, due))
                                        .toList()));
            } else if (view.items().isEmpty()) {
                call.say("cli.plan.nothing");
            } else {
                view.items().forEach(item -> call.console().line(line(item, due, call)));
            }
            return Verb.DONE;
        });
    }

    /** An idea by the grammar of the entry line: its channel, its purpose, and the rest as its title. */
    private static void add(String said, Workbench bench) throws ProblemException {
        QuickLine read = QuickEntry.parse(said, bench.vocabulary());
        Plan plan = new Plan(bench);
        ContentItem idea = plan.idea(read.title());
        List<ChannelId> channels = read.channel().stream().toList();
        ContentItem.What what = new ContentItem.What(
                idea.title(),
                "",
                Optional.empty(),
                read.purpose().stream().toList(),
                channels,
                read.kind().orElse(""));
        Call.stored(plan.keep(Optional.empty(), idea.with(what)));
    }

    private static Map<String, Object> object(ContentItem item, PlanView view, Map<Id<ContentItem>, Due> due) {
        ContentItem.What what = item.what();
        return Json.object(
                "id", item.id().toString(),
                "title", item.title(),
                "state", word(item.state()),
                "channels", what.channels().stream().map(ChannelId::value).toList(),
                "purposes", what.purposes().stream().map(Planned::word).toList(),
                "theme", view.theme(item).map(Theme::name).orElse(""),
                "day", text(item.when().day()),
                "time", item.when().time().map(Object::toString).orElse(""),
                "cue", item.when().cue(),
                "published", text(item.came().published()),
                "lesson", item.came().lesson(),
                "due",
                        Optional.ofNullable(due.get(item.id()))
                                .map(one -> word(one.sort()))
                                .orElse(""));
    }

    /** {@code 2026-11-25  planned  Open data (linkedin)  today}. */
    private static String line(ContentItem item, Map<Id<ContentItem>, Due> due, Call call) {
        String day = item.day().map(LocalDate::toString).orElse("          ");
        String where = item.what().channels().stream().map(ChannelId::value).collect(Collectors.joining(", "));
        Stream<String> waits =
                Stream.ofNullable(due.get(item.id())).map(one -> call.texts().text("cli.plan.due." + word(one.sort())));
        return Stream.concat(
                        Stream.of(
                                day,
                                call.texts().text("plan.state." + word(item.state())),
                                item.title() + (where.isEmpty() ? "" : " (" + where + ")")),
                        waits)
                .collect(Collectors.joining("  "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
