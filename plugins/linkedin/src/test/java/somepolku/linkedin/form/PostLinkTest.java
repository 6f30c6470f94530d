package somepolku.linkedin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostLinkTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7345821826846990338, share, 7345821826846990338",
        "https://www.linkedin.com/feed/update/urn%3Ali%3AugcPost%3A7506955232870868689, ugcpost, 7506955232870868689",
        "https://www.linkedin.com/feed/update/urn:li:activity:7510250711156976755, activity, 7510250711156976755",
        "https://www.linkedin.com/posts/mia-some_portfolio-share-7345821826846990338-aB1c, share, 7345821826846990338",
        "https://www.linkedin.com/posts/mia-some_activity-7345821826846990338-aB1c, activity, 7345821826846990338",
    })
    void thePostIsFoundInEveryFormOfItsLink(String link, String type, long id) {
        assertThat(PostLink.in(link)).contains(new PostLink(type, id));
    }

    @Test
    void theNumberCarriesTheMillisecond() {
        assertThat(new PostLink("share", 7345821826846990338L).made())
                .hasValueSatisfying(at -> assertThat(at)
                        .isBetween(Instant.parse("2025-07-01T00:00:00Z"), Instant.parse("2025-07-02T00:00:00Z")));
        assertThat(new PostLink("share", 12).made()).isEmpty();
    }

    @Test
    void otherLinksNameNoPost() {
        assertThat(PostLink.in("https://www.linkedin.com/in/mia-some")).isEmpty();
        assertThat(PostLink.in("")).isEmpty();
        assertThat(PostLink.in("urn:li:share:9999999999999999999")).isEmpty();
    }
}
