package somepolku.cli.verb;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import somepolku.cli.call.Call;
import somepolku.cli.call.Json;
import somepolku.cli.call.Verb;
import somepolku.domain.journal.EntryKind;
import somepolku.kit.ProblemException;
import somepolku.search.Hit;

/** Every entry that holds the words, newest first. */
@Command(name = "find")
public final class Find implements Verb {
    @Parameters(index = "0", paramLabel = "JOURNAL")
    private Path journal;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUERY")
    private List<String> words;

    @Option(names = "--json")
    private boolean json;

    @Override
    public OptionalInt run(Call call) throws ProblemException {
        return call.onJournal(journal, bench -> {
            try (Stream<Hit> hits = bench.finding().find(String.join(" ", words), EnumSet.allOf(EntryKind.class))) {
                say(hits, call);
            }
            return Verb.DONE;
        });
    }

    private void say(Stream<Hit> hits, Call call) {
        if (json) {
            call.console().json(Json.object("hits", hits.map(Find::object).toList()));
            return;
        }
        AtomicBoolean any = new AtomicBoolean();
        hits.forEach(hit -> {
            any.set(true);
            call.console().line(line(hit, call));
        });
        if (!any.get()) {
            call.say("cli.find.nothing");
        }
    }

    private static Map<String, Object> object(Hit hit) {
        return Json.object(
                "kind", hit.entry().kind().word(),
                "id", hit.entry().id().toString(),
                "date", hit.day().map(Object::toString).orElse(""),
                "line", hit.line());
    }

    private static String line(Hit hit, Call call) {
        String day = hit.day().map(Object::toString).orElse("          ");
        String kind = call.texts().text("cli.kind." + hit.entry().kind().word());
        return day + "  " + kind + "  " + hit.said(call.texts());
    }
}
