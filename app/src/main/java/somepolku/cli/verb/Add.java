package somepolku.cli.verb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import somepolku.cli.call.Call;
import somepolku.cli.call.Verb;
import somepolku.domain.journal.Activity;
import somepolku.kit.Formats;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.work.Change;

/** One quick-entry line becomes a deed of today. */
@Command(name = "add")
public final class Add implements Verb {
    @Parameters(index = "0", paramLabel = "JOURNAL")
    private Path journal;

    /** Usually one quoted line; without quotes the shell splits it. */
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "LINE")
    private List<String> words;

    @Override
    public OptionalInt run(Call call) throws ProblemException {
        String line = String.join(" ", words).strip();
        if (line.isEmpty()) {
            throw new ProblemException(Problem.notThere("cli.add.empty"));
        }
        return call.onJournalOrNew(journal, bench -> {
            Change stored = Call.stored(bench.diary().record(line, bench.today()));
            // Said only now: whoever reads this line may pull the plug.
            call.say("cli.add.done", understood((Activity) ((Change.Added) stored).entry(), new Formats(call.texts())));
            return Verb.DONE;
        });
    }

    private static String understood(Activity deed, Formats formats) {
        List<String> parts = new ArrayList<>();
        deed.day().map(formats::day).ifPresent(parts::add);
        deed.time().map(formats::time).ifPresent(parts::add);
        if (!deed.channel().value().isEmpty()) {
            parts.add("@" + deed.channel());
        }
        deed.tags().forEach(tag -> parts.add("#" + tag));
        deed.minutes().ifPresent(minutes -> parts.add(formats.minutes(minutes)));
        if (!deed.title().isEmpty()) {
            parts.add(deed.title());
        }
        return String.join(" · ", parts);
    }
}
