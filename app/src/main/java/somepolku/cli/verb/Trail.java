package somepolku.cli.verb;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import somepolku.analysis.series.Latest;
import somepolku.analysis.series.Series;
import somepolku.analysis.trail.Figure;
import somepolku.cli.call.Call;
import somepolku.cli.call.Verb;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.work.trail.Trails;

/** Where a number comes from, down to the row of the file. */
@Command(name = "trail")
public final class Trail implements Verb {
    @Parameters(index = "0", paramLabel = "JOURNAL")
    private Path journal;

    @Parameters(index = "1", paramLabel = "METRIC")
    private String metric;

    @Option(names = "--from", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate to;

    @Option(names = "--json")
    private boolean json;

    @Override
    public OptionalInt run(Call call) throws ProblemException {
        MetricKey key = key();
        DaySpan days = days();
        return call.onJournal(journal, bench -> {
            Trails trails = new Trails(bench.ledger().journal());
            Series series = trails.series(key, bench.channels().channels())
                    .orElseThrow(() -> new ProblemException(Problem.notThere("cli.trail.unknown", key)));
            Optional<Figure<Double>> figure =
                    from == null && to == null ? Latest.of(series).map(Latest::figure) : series.figure(days);
            if (figure.isEmpty()) {
                throw new ProblemException(Problem.notThere(
                        "cli.trail.none",
                        key,
                        series.extent().orElseThrow().first(),
                        series.extent().orElseThrow().last()));
            }
            TrailWords words = new TrailWords(call, bench.zone(), series, figure.get(), trails.of(key, figure.get()));
            if (json) {
                call.console().json(words.object());
            } else {
                words.say();
            }
            return DONE;
        });
    }

    private MetricKey key() throws ProblemException {
        int slash = metric.indexOf('/');
        if (slash <= 0 || slash == metric.length() - 1) {
            throw new ProblemException(Problem.notThere("cli.trail.name", metric));
        }
        return MetricKey.of(metric.substring(0, slash), metric.substring(slash + 1));
    }

    private DaySpan days() throws ProblemException {
        LocalDate first = from == null ? DaySpan.ALL.first() : from;
        LocalDate last = to == null ? DaySpan.ALL.last() : to;
        if (last.isBefore(first)) {
            throw new ProblemException(Problem.notThere("cli.trail.days", first, last));
        }
        return new DaySpan(first, last);
    }
}
