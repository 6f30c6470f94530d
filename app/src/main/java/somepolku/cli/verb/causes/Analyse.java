package somepolku.cli.verb.causes;

import java.nio.file.Path;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import somepolku.cli.call.Call;
import somepolku.cli.call.Verb;
import somepolku.kit.ProblemException;
import somepolku.work.causes.answer.Answer;

/** Which deeds go with which metrics, and how sure that is. */
@Command(name = "analyse")
public final class Analyse implements Verb {
    @Parameters(index = "0", paramLabel = "JOURNAL")
    private Path journal;

    @Option(names = "--json")
    private boolean json;

    @Override
    public OptionalInt run(Call call) throws ProblemException {
        return call.onJournal(journal, bench -> {
            Answer answer = bench.causes().answer(share -> {});
            if (json) {
                call.console().json(new AnswerJson(call.texts()).object(answer));
            } else {
                new AnswerLines(call.texts(), bench.channels()).of(answer).forEach(call.console()::line);
            }
            return DONE;
        });
    }
}
