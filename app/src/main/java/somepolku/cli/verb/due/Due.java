package somepolku.cli.verb.due;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import somepolku.analysis.due.Vanishing;
import somepolku.cli.call.Call;
import somepolku.cli.call.Json;
import somepolku.cli.call.Verb;
import somepolku.kit.ProblemException;
import somepolku.work.due.PlatformClock;
import somepolku.work.due.Rounds;

/** Which readings are due, and what the platforms forget next. */
@Command(name = "due")
public final class Due implements Verb {
    /** As long as any platform shows a number that it also forgets. */
    private static final int WITHIN = 90;

    @Parameters(index = "0", paramLabel = "JOURNAL")
    private Path journal;

    @Option(names = "--json")
    private boolean json;

    @Override
    public OptionalInt run(Call call) throws ProblemException {
        return call.onJournal(journal, bench -> {
            Rounds.Agenda agenda = new Rounds(bench).agenda();
            List<Vanishing> next = new PlatformClock(bench).now(WITHIN).next();
            DueWords words = new DueWords(call, agenda.written());
            if (json) {
                call.console()
                        .json(Json.object(
                                "due", agenda.due().stream().map(words::object).toList(),
                                "forgets", next.stream().map(words::object).toList()));
                return DONE;
            }
            if (agenda.due().isEmpty()) {
                call.say("cli.due.none");
            }
            agenda.due().forEach(words::say);
            next.forEach(words::say);
            return DONE;
        });
    }
}
