package somepolku.cli.verb;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import somepolku.cli.call.Call;
import somepolku.cli.call.Verb;
import somepolku.cli.verb.template.Filling;
import somepolku.domain.journal.Activity;
import somepolku.kit.Formats;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.text.entry.QuickEntry;
import somepolku.text.entry.Vocabulary;
import somepolku.text.line.QuickLine;
import somepolku.work.entry.Familiar;
import somepolku.work.entry.Written;

/** One quick-entry line becomes a deed, readings, or both. */
@Command(name = "add")
public final class Add implements Verb {
    private static final QuickLine NO_LINE = new QuickLine("", List.of(), List.of(), List.of());

    @Parameters(index = "0", paramLabel = "JOURNAL")
    private Path journal;

    /** Usually one quoted line; without quotes the shell splits it. */
    @Parameters(index = "1..*", arity = "0..*", paramLabel = "LINE")
    private List<String> words = List.of();

    @Option(names = "--template", paramLabel = "ID")
    private @Nullable String template;

    @Option(names = "--field", paramLabel = "NAME=VALUE")
    private List<String> fields = List.of();

    @Option(names = "--day", paramLabel = "DAY")
    private @Nullable String day;

    @Option(names = "--json")
    private boolean json;

    @Override
    public OptionalInt run(Call call) throws ProblemException {
        String line = String.join(" ", words).strip();
        if (template != null) {
            return filled(call, template, line);
        }
        if (!fields.isEmpty() || day != null) {
            throw new ProblemException(Problem.notThere("cli.template.without"));
        }
        if (line.isEmpty()) {
            throw new ProblemException(Problem.notThere("cli.add.empty"));
        }
        return call.onJournalOrNew(journal, bench -> {
            LocalDate today = bench.today();
            // Plugins take longer to load than the line to write.
            Vocabulary known = QuickEntry.asksForChannels(line)
                    ? bench.vocabulary()
                    : new Vocabulary(today, call.texts().locale(), List.of());
            // A skill has one name, and so the journal is read for it where one is told.
            Vocabulary familiar = QuickEntry.asksForSkills(line)
                    ? Familiar.of(bench.ledger().journal()).in(known)
                    : known;
            QuickLine read = QuickEntry.parse(line, familiar);
            Written written = bench.diary().written(read, today, today);
            Optional<LocalDate> toCome = written.deed().flatMap(Activity::day).filter(today::isBefore);
            if (toCome.isPresent()) {
                String day = new Formats(call.texts()).day(toCome.get());
                throw new ProblemException(Problem.refused("today.deed.toCome", day));
            }
            Call.stored(bench.diary().record(written, today));
            // Said only now: whoever reads this line may pull the plug.
            say(call, new AddWords(call.texts(), read, written));
            return Verb.DONE;
        });
    }

    private OptionalInt filled(Call call, String word, String line) throws ProblemException {
        if (!line.isEmpty()) {
            throw new ProblemException(Problem.notThere("cli.template.both", line));
        }
        return call.onJournalOrNew(journal, bench -> {
            Written written = new Filling(word, fields, Optional.ofNullable(day)).record(call, bench);
            say(call, new AddWords(call.texts(), NO_LINE, written));
            return Verb.DONE;
        });
    }

    private void say(Call call, AddWords words) {
        if (json) {
            call.console().json(words.object());
        } else {
            call.say("cli.add.done", words.understood());
            words.more().forEach(call.console()::line);
        }
    }
}
