package somepolku.cli.verb;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import somepolku.cli.call.Call;
import somepolku.cli.call.Json;
import somepolku.cli.call.Verb;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.work.Ledger;
import somepolku.work.Workbench;

/** Reads every record and says whether the journal is sound. */
@Command(name = "check")
public final class Check implements Verb {
    @Parameters(index = "0", paramLabel = "JOURNAL")
    private Path journal;

    @Option(names = "--json")
    private boolean json;

    @Override
    public OptionalInt run(Call call) throws ProblemException {
        try {
            return call.onJournal(journal, bench -> look(call, bench));
        } catch (ProblemException e) {
            if (json && e.problem().kind() == Problem.Kind.BAD_INPUT) {
                // So damaged that it does not open: still an answer to the question that was asked.
                String what = call.texts().text(e.problem());
                Object where = journal.getFileName().toString();
                call.console()
                        .json(Json.object(
                                "sound",
                                false,
                                "error",
                                what,
                                "problems",
                                List.of(Json.object("what", what, "where", where))));
            }
            throw e;
        }
    }

    private int look(Call call, Workbench bench) throws ProblemException {
        Ledger.Health health = bench.ledger().check();
        Map<String, Object> records = new TreeMap<>();
        bench.ledger().journal().counts().forEach((kind, count) -> records.put(kind.word(), count));
        boolean sound = health.damages().isEmpty();
        if (json) {
            call.console()
                    .json(Json.object(
                            "sound",
                            sound,
                            "version",
                            health.version(),
                            "records",
                            records,
                            "problems",
                            health.damages().stream()
                                    .map(d -> Json.object("what", d.what(), "where", d.where()))
                                    .toList()));
        } else {
            records.forEach(
                    (kind, count) -> call.say("cli.check.count", call.texts().text("cli.kind." + kind), count));
            health.damages().forEach(d -> call.say("cli.check.damage", d.where(), d.what()));
        }
        if (!sound) {
            throw new ProblemException(Problem.badInput(
                    "cli.check.unsound", journal, health.damages().size()));
        }
        if (!json) {
            call.say("cli.check.sound", health.version());
        }
        return Verb.DONE;
    }
}
