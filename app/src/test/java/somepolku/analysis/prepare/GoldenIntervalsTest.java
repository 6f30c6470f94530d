package somepolku.analysis.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import somepolku.analysis.model.CountModel;
import somepolku.analysis.model.Effort;
import somepolku.analysis.model.Fit;
import somepolku.analysis.model.Golden;
import somepolku.analysis.model.Score;
import somepolku.analysis.model.TimeShift;
import somepolku.analysis.model.Variances;
import somepolku.analysis.table.Candidate;
import somepolku.analysis.table.Table;
import somepolku.domain.term.MetricKind;

/** Readings of a growing standing, from the journal's records to the figures of the reference. */
class GoldenIntervalsTest {

    @Test
    void readings_every_few_days_say_what_the_reference_says() {
        var expected = Golden.table("cumulative_T365_expected");
        var truth = Golden.table("cumulative_T365_daily_truth");
        Golden.table("cumulative_T365").forEach((series, readings) -> {
            String[] wanted = expected.get(series).get(0);
            Table table = table(readings, truth.get(series));
            assertThat(table.rows().size()).isEqualTo(Integer.parseInt(wanted[1]));
            Fit fit = CountModel.fit(table.rows(), Effort.THOROUGH);
            Candidate post = table.candidates().get(1);
            double[] adjusted = fit.adjusted(table.screen(post))[0];
            Score score = Score.of(fit, adjusted);
            double[] figures = {
                score.t(),
                score.p(),
                score.effect() / Golden.KERNEL_SUM,
                score.error() / Golden.KERNEL_SUM,
                TimeShift.of(fit, adjusted).p()
            };
            assertThat(fit.variances())
                    .isEqualTo(new Variances(number(wanted[3]), number(wanted[4]), number(wanted[5])));
            for (int i = 0; i < figures.length; i++) {
                assertThat(figures[i]).as(series + " " + i).isCloseTo(number(wanted[6 + i]), within(1e-6));
            }
        });
    }

    private static Table table(List<String[]> readings, List<String[]> days) {
        // The reference's day 0 has weekday dow; here weekdays follow from the date. Its readings are made before a day
        // begins, here after the day before. One other deed long ago says that deeds were written down all the time.
        int start = 700 + Integer.parseInt(days.get(0)[2]);
        Journal journal = new Journal().deed("other", start - 60);
        for (String[] reading : readings) {
            int day = start + Integer.parseInt(reading[1]) - 1;
            journal.reading(MetricKind.LEVEL, day, day, number(reading[2]));
        }
        for (int t = 0; t < days.size(); t++) {
            for (int i = 0; i < Integer.parseInt(days.get(t)[4]); i++) {
                journal.deed("post", start + t);
            }
        }
        return journal.ready(MetricKind.LEVEL, Marks.NONE, start + 400).table();
    }

    private static double number(String cell) {
        return Double.parseDouble(cell);
    }
}
