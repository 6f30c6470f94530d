package somepolku.cli.verb;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import somepolku.cli.call.Call;
import somepolku.cli.call.Json;
import somepolku.cli.call.Verb;
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
            List<Hit> hits = bench.finding().find(String.join(" ", words));
            if (json) {
                call.console()
                        .json(Json.object(
                                "hits", hits.stream().map(Find::object).toList()));
            } else if (hits.isEmpty()) {
                call.say("cli.find.nothing");
            } else {
                hits.forEach(hit -> call.console().line(line(hit, call)));
            }
            return Verb.DONE;
        });
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
