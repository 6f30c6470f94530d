package somepolku.cli.verb;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import somepolku.cli.call.Call;
import somepolku.cli.call.Verb;
import somepolku.kit.ProblemException;
import somepolku.work.Reports;

/** A month as a page that needs nothing else, with its tables beside it. */
@Command(name = "report")
public final class Report implements Verb {
    @Parameters(index = "0", paramLabel = "JOURNAL")
    private Path journal;

    @Parameters(index = "1", paramLabel = "DIR")
    private Path folder;

    @Option(names = "--month", paramLabel = "YYYY-MM")
    private @Nullable YearMonth month;

    @Override
    public OptionalInt run(Call call) throws ProblemException {
        return call.onJournal(journal, bench -> {
            YearMonth chosen = month != null ? month : Reports.lastFullMonth(bench.today());
            for (Path file : bench.reports().write(chosen, call.texts().locale(), folder)) {
                call.say("cli.report.written", file);
            }
            return DONE;
        });
    }
}
