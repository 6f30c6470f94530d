package somepolku.cli.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import somepolku.cli.call.Call;
import somepolku.cli.call.Verb;
import somepolku.cli.verb.causes.AnswerLines;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.EntryKind;
import somepolku.importing.ImportPreview;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.work.Imports;
import somepolku.work.Reports;
import somepolku.work.Tasks;
import somepolku.work.Workbench;
import somepolku.work.port.JournalView;

/** Makes sample exports, brings them into a journal of their own and tells what is in it. */
@Command(name = "demo")
public final class Demo implements Verb {
    @Parameters(index = "0", paramLabel = "DIR")
    private Path folder;

    @Option(names = "--show")
    private boolean show;

    @Override
    public OptionalInt run(Call call) throws ProblemException {
        Path journal = folder.resolve("demo.polku");
        List<Path> exports;
        try {
            Files.createDirectories(folder);
            makeRoom(call, journal);
            exports = call.host().samples().writeTo(folder.resolve("exports"));
        } catch (IOException e) {
            throw new ProblemException(Problem.refused("cli.noFolder", folder, e), e);
        }
        exports.forEach(export -> call.say("cli.demo.export", export));
        Call made = call.withoutPassphrase();
        made.onJournalOrNew(journal, bench -> fill(call, bench, exports));
        return show ? shown(made, journal) : OptionalInt.of(DONE);
    }

    private int fill(Call call, Workbench bench, List<Path> exports) throws ProblemException {
        ImportPreview preview = bench.imports().preview(exports, Imports.Options.PLAIN, Tasks.UNWATCHED);
        Call.stored(bench.imports().accept(preview));
        ImportWords.lines(preview, call.texts()).forEach(call.console()::line);
        call.say("cli.import.done", preview.added(), preview.changed());
        Locale language = call.texts().locale();
        bench.reports().overview(language).lines(call.texts()).forEach(call.console()::line);
        new AnswerLines(call.texts(), bench.channels())
                .findings(bench.causes().answer(share -> {}))
                .forEach(call.console()::line);
        YearMonth month = Reports.lastFullMonth(bench.today());
        List<Path> report = bench.reports().write(month, language, folder.resolve("report"));
        call.say("cli.demo.report", report.get(0));
        call.say("cli.demo.journal", bench.file());
        return DONE;
    }

    private static OptionalInt shown(Call call, Path journal) throws ProblemException {
        try {
            call.host().window(Optional.of(journal), call.start());
            return OptionalInt.empty();
        } catch (ProblemException e) {
            if (e.problem().kind() != Problem.Kind.NOT_THERE) {
                throw e;
            }
            call.say("cli.demo.noDisplay");
            return OptionalInt.of(DONE);
        }
    }

    /** An earlier sample journal gives way, but nothing is ever deleted that somebody wrote into it. */
    private static void makeRoom(Call call, Path journal) throws ProblemException, IOException {
        if (Files.notExists(journal)) {
            return;
        }
        boolean[] written = {false};
        call.onJournal(journal, bench -> {
            written[0] = holdsWriting(bench.ledger().journal());
            return DONE;
        });
        if (!written[0]) {
            Files.delete(journal);
            return;
        }
        Path kept = IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> journal.resolveSibling("demo-" + n + ".polku"))
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow();
        Files.move(journal, kept);
        call.say("cli.demo.kept", kept);
    }

    private static boolean holdsWriting(JournalView journal) {
        return Stream.of(EntryKind.values()).map(EntryKind::type).anyMatch(kind -> {
            try (Stream<? extends Entry> all = journal.all(kind)) {
                // Whose exports they are is kept with every import, too.
                return all.anyMatch(entry -> entry.origin().isEmpty() && entry.kind() != EntryKind.ACCOUNT);
            }
        });
    }
}
