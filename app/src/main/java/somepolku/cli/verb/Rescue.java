package somepolku.cli.verb;

import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import somepolku.cli.call.Call;
import somepolku.cli.call.Json;
import somepolku.cli.call.Verb;
import somepolku.kit.ProblemException;
import somepolku.work.port.Rescuing.Lost;
import somepolku.work.port.Rescuing.Saved;

/** Makes a new journal of what can still be read of a damaged one. */
@Command(name = "rescue")
public final class Rescue implements Verb {
    @Parameters(index = "0", paramLabel = "JOURNAL")
    private Path journal;

    @Parameters(index = "1", paramLabel = "NEWFILE")
    private Path fresh;

    @Option(names = "--json")
    private boolean json;

    @Override
    public OptionalInt run(Call call) throws ProblemException {
        Call.mustExist(journal);
        Saved saved = call.host().rescue(journal, fresh, call.start());
        Map<String, Object> counts = new TreeMap<>();
        saved.counts().forEach((kind, count) -> counts.put(kind.word(), count));
        if (json) {
            call.console()
                    .json(Json.object(
                            "file", fresh.toString(),
                            "records", counts,
                            "saved", saved.entries(),
                            "unread", saved.unread(),
                            "lost",
                                    saved.lost().stream()
                                            .map(lost -> object(lost, call))
                                            .toList()));
            return OptionalInt.of(Verb.DONE);
        }
        counts.forEach(
                (kind, count) -> call.say("cli.rescue.count", call.texts().text("cli.kind." + kind), count));
        saved.lost().forEach(lost -> call.say("cli.rescue.lost", call.texts().text(lost.what()), lost.where()));
        if (saved.lost().isEmpty()) {
            call.say("cli.rescue.whole", saved.entries(), fresh, journal);
        } else {
            call.say("cli.rescue.partly", saved.entries(), fresh, saved.unread(), journal);
        }
        return OptionalInt.of(Verb.DONE);
    }

    private static Map<String, Object> object(Lost lost, Call call) {
        return Json.object("what", call.texts().text(lost.what()), "where", lost.where());
    }
}
