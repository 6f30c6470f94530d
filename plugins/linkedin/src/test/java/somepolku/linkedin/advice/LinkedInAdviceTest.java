package somepolku.linkedin.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import somepolku.api.advice.AdviceResult;
import somepolku.api.advice.AdviceRule;
import somepolku.api.advice.Strength;
import somepolku.api.advice.Verdict;
import somepolku.linkedin.LinkedInChannel;
import somepolku.testkit.FakeHost;
import somepolku.testkit.FakeJournal;

class LinkedInAdviceTest {
    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final FakeHost host = FakeHost.register(new LinkedInChannel(), Locale.ENGLISH);
    private final FakeJournal journal = FakeJournal.on(TODAY);

    @Test
    void whoWasThereLatelyHearsOnHowManyDays() {
        journal.activity("linkedin", "post", TODAY.minusDays(3))
                .activity("linkedin", "comment", TODAY.minusDays(3))
                .activity("linkedin", "comment", TODAY.minusDays(29))
                .activity("linkedin", "comment", TODAY.minusDays(30))
                .activity("blog", "post", TODAY);
        AdviceResult result = rule("being-active").judge(journal);
        assertThat(result.verdict()).isEqualTo(Verdict.FINE);
        assertThat(result.summary()).isEqualTo("You did something on LinkedIn on 2 days of the last 30.");
        assertThat(result.trail()).hasSize(3);
    }

    @Test
    void whoWasNotThereHearsWhenLastAndThatAnExportMayBeMissing() {
        journal.activity("linkedin", "post", LocalDate.of(2026, 8, 3)).activity("blog", "post", TODAY);
        AdviceResult result = rule("being-active").judge(journal);
        assertThat(result.verdict()).isEqualTo(Verdict.TRY);
        assertThat(result.summary()).contains("last 30 days").contains("Aug 3, 2026");
        assertThat(result.suggestion()).contains("fresh export");
        assertThat(result.trail()).hasSize(1);
    }

    @Test
    void aRhythmIsCountedInFullWeeksAgainstThePersonsOwnAim() {
        for (int week = 1; week <= 6; week++) {
            journal.activity("linkedin", "post", TODAY.minusWeeks(week).plusDays(6));
        }
        journal.activity("linkedin", "comment", TODAY.minusWeeks(7)).activity("linkedin", "post", TODAY);
        AdviceResult steady = rule("steady-posts").judge(journal);
        assertThat(steady.verdict()).isEqualTo(Verdict.FINE);
        assertThat(steady.summary()).isEqualTo("In 6 of the last 8 weeks you posted at least once.");
        assertThat(steady.trail()).hasSize(6);
        host.choose("posts-a-week", "2");
        AdviceResult more = rule("steady-posts").judge(journal);
        assertThat(more.verdict()).isEqualTo(Verdict.TRY);
        assertThat(more.summary()).isEqualTo("In 0 of the last 8 weeks you posted at least 2 times.");
        assertThat(more.suggestion()).isNotEmpty();
    }

    @Test
    void everyRuleSaysHowSureItIsAndWhereThatIsWritten() {
        assertThat(host.rules()).extracting(AdviceRule::id).containsExactly("being-active", "steady-posts");
        assertThat(rule("being-active").evidence().strength()).isEqualTo(Strength.EXPERIMENT);
        assertThat(rule("steady-posts").evidence().strength()).isEqualTo(Strength.VENDOR);
        assertThat(host.rules()).allSatisfy(rule -> {
            assertThat(rule.evidence().sources()).isNotEmpty();
            assertThat(rule.evidence().doubt()).isNotBlank();
            assertThat(rule.evidence().finding().length()).isLessThanOrEqualTo(500);
            assertThat(rule.evidence().doubt().length()).isLessThanOrEqualTo(500);
        });
    }

    private AdviceRule rule(String id) {
        return host.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
