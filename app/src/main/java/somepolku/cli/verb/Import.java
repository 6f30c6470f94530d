package somepolku.cli.verb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import somepolku.cli.call.Call;
import somepolku.cli.call.Verb;
import somepolku.importing.DateOrder;
import somepolku.importing.ImportPreview;
import somepolku.kit.ProblemException;
import somepolku.work.Imports;
import somepolku.work.Tasks;
import somepolku.work.Workbench;

/** Brings exports into the journal, all of them or none. */
@Command(name = "import")
public final class Import implements Verb {
    @Parameters(index = "0", paramLabel = "JOURNAL")
    private Path journal;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE")
    private List<Path> files;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--keep-names")
    private boolean keepNames;

    @Option(names = "--format", paramLabel = "ID")
    private @Nullable String format;

    @Option(names = "--date-order", paramLabel = "dmy|mdy")
    private @Nullable Dates dateOrder;

    @Option(names = "--columns", paramLabel = "COLUMN=WHAT,…")
    private @Nullable String columns;

    /** As they are written on the command line. */
    enum Dates {
        dmy,
        mdy;

        DateOrder order() {
            return this == dmy ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
        }
    }

    @Override
    public OptionalInt run(Call call) throws ProblemException {
        for (Path file : files) {
            Call.mustExist(file);
        }
        if (dryRun && Files.notExists(journal)) {
            return call.onPassing(bench -> bring(call, bench));
        }
        return call.onJournalOrNew(journal, bench -> bring(call, bench));
    }

    private int bring(Call call, Workbench bench) throws ProblemException {
        Imports.Options options = new Imports.Options(
                keepNames,
                Optional.ofNullable(format),
                Optional.ofNullable(dateOrder).map(Dates::order),
                Map.of(),
                Map.of(),
                Optional.ofNullable(columns));
        ImportPreview preview = bench.imports().preview(files, options, Tasks.UNWATCHED);
        if (!preview.questions().isEmpty()) {
            // A script cannot be asked, and half of what it named is not what it wanted.
            throw new ProblemException(preview.questions().get(0).problem());
        }
        if (!dryRun) {
            Call.stored(bench.imports().accept(preview));
            if (columns != null) {
                bench.imports().remember(files, options);
            }
        }
        if (json) {
            call.console().json(ImportWords.object(preview));
        } else {
            ImportWords.lines(preview, call.texts()).forEach(call.console()::line);
            call.say(dryRun ? "cli.import.dry" : "cli.import.done", preview.added(), preview.changed());
        }
        return Verb.DONE;
    }
}
