package somepolku.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import somepolku.api.channel.MetricDescription;
import somepolku.api.channel.MetricKind;
import somepolku.testkit.FakeHost;

/** The numbers that LinkedIn shows and exports nowhere, and when it changed what it counts. */
class TypedMetricsTest {

    @Test
    void theGraphOfProfileViewsIsTypedAsThirteenWeeks() {
        MetricDescription views = metric("profile-views-week");
        assertThat(views.kind()).isEqualTo(MetricKind.FLOW);
        assertThat(views.historyWeeks()).hasValue(13);
        assertThat(views.retentionDays()).hasValue(90);
    }

    @Test
    void everyNumberWithoutAnExportSaysHowLongItIsShown() {
        assertThat(metric("recruiter-views-week").retentionDays()).hasValue(90);
        assertThat(metric("search-appearances-week").retentionDays()).hasValue(7);
        assertThat(metric("profile-views-90d").retentionDays()).hasValue(1);
        assertThat(metric("impressions-7d").retentionDays()).hasValue(1);
    }

    @Test
    void totalsOfTheLastDaysAreNoFlows() {
        assertThat(metric("profile-views-90d").kind()).isEqualTo(MetricKind.ROLLING);
        assertThat(metric("impressions-7d").kind()).isEqualTo(MetricKind.ROLLING);
    }

    @Test
    void impressionsBreakWhereRepostsBeganToCountAndNothingElseDoes() {
        for (String id : new String[] {"impressions", "post-impressions", "impressions-7d"}) {
            assertThat(metric(id).breaks()).as(id).singleElement().satisfies(change -> {
                assertThat(change.from()).isEqualTo(LocalDate.of(2024, 4, 1));
                assertThat(change.why()).contains("reposts");
            });
        }
        assertThat(metric("engagements").breaks()).isEmpty();
        assertThat(metric("contacts").breaks()).isEmpty();
    }

    @Test
    void theEngagementRateIsKeptAsItsParts() {
        MetricDescription rate = metric("engagement-rate");
        assertThat(rate.kind()).isEqualTo(MetricKind.RATIO);
        assertThat(rate.numerator()).contains("engagements");
        assertThat(rate.denominator()).contains("impressions");
        assertThat(metric("engagements").numerator()).isEmpty();
    }

    private static MetricDescription metric(String id) {
        return FakeHost.register(new LinkedInChannel(), Locale.ENGLISH).channel().metrics().stream()
                .filter(metric -> metric.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
