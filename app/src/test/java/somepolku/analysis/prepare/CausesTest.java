package somepolku.analysis.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import somepolku.analysis.causes.Band;
import somepolku.analysis.causes.Causes;
import somepolku.analysis.causes.CausesOf;
import somepolku.analysis.links.Link;
import somepolku.analysis.links.Tier;
import somepolku.analysis.model.Fit;
import somepolku.analysis.prepare.Prepared.Ready;
import somepolku.domain.term.MetricKind;

/** From a journal's records to what may be said. */
class CausesTest {
    private static final int DAYS = 200;

    private static Journal journal(double lift) {
        Random random = new Random(11);
        Journal journal = new Journal().deed("post", -20);
        double left = 0;
        for (int day = 0; day < DAYS; day++) {
            boolean posted = random.nextInt(4) == 0;
            left = 0.7 * left + (posted ? lift : 0);
            double mean = 25 * Math.exp(left + 0.15 * random.nextGaussian());
            double views = Math.max(0, Math.rint(mean + Math.sqrt(mean) * random.nextGaussian()));
            if (day % 11 != 5) {
                journal.reading(MetricKind.FLOW, day, day, views);
            }
            if (posted) {
                journal.deed("post", day);
            }
            if (random.nextInt(5) == 0) {
                journal.deed("comment", day);
            }
        }
        return journal;
    }

    private static Causes causes(Journal journal, MetricKind kind, Marks marks) {
        return CausesOf.of(journal.series(kind), journal.deeds(), marks, Journal.day(DAYS + 5));
    }

    private static Link link(Causes causes, String action) {
        return causes.links().orElseThrow().all().stream()
                .filter(link -> link.action().action().equals(action))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_was_done_before_it_rose_is_found_from_the_records_alone() {
        Causes causes = causes(journal(0.4), MetricKind.FLOW, Marks.NONE);
        assertThat(link(causes, "linkedin/post").tier()).isEqualTo(Tier.LIKELY);
        assertThat(link(causes, "linkedin/comment").tier()).isLessThanOrEqualTo(Tier.SEEN_TOGETHER);
        assertThat(((Ready) causes.prepared()).left().missing()).isEqualTo(DAYS / 11);
    }

    @Test
    void without_an_effect_there_is_no_finding() {
        Causes causes = causes(journal(0), MetricKind.FLOW, Marks.NONE);
        assertThat(causes.links().orElseThrow().all())
                .allMatch(link -> link.effect().isEmpty());
    }

    @Test
    void a_total_of_the_last_days_is_never_tested() {
        Journal journal = new Journal().deed("post", 0);
        for (int day = 0; day < 100; day++) {
            journal.reading(MetricKind.ROLLING, day, day, 100 + day);
        }
        assertThat(causes(journal, MetricKind.ROLLING, Marks.NONE).links()).isEmpty();
    }

    @Test
    void the_band_holds_most_values_and_the_middle_is_the_model() {
        Fit fit = causes(journal(0.4), MetricKind.FLOW, Marks.NONE)
                .links()
                .orElseThrow()
                .fit()
                .orElseThrow();
        Band band = Band.of(fit, 0.95);
        int inside = 0;
        for (int i = 0; i < fit.rows().size(); i++) {
            double y = fit.rows().y()[i];
            inside += y >= Math.floor(band.low()[i]) && y <= Math.ceil(band.high()[i]) ? 1 : 0;
            assertThat(band.middle()[i]).isBetween(band.low()[i], band.high()[i]);
        }
        assertThat(inside / (double) fit.rows().size()).isCloseTo(0.95, within(0.04));
    }

    @Test
    void the_digest_changes_with_every_figure_and_with_nothing_else() {
        long one = digest(journal(0.4), Marks.NONE);
        assertThat(digest(journal(0.4), Marks.NONE)).isEqualTo(one);
        assertThat(digest(journal(0.41), Marks.NONE)).isNotEqualTo(one);
        assertThat(digest(journal(0.4).deed("comment", 100), Marks.NONE)).isNotEqualTo(one);
        Marks marked = new Marks(List.of(Journal.days(100, 100)), List.of());
        assertThat(digest(journal(0.4), marked)).isNotEqualTo(one);
    }

    private static long digest(Journal journal, Marks marks) {
        return journal.ready(MetricKind.FLOW, marks, DAYS + 5).table().digest();
    }
}
