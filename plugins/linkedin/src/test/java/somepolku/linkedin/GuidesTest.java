package somepolku.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import somepolku.api.importing.ExportGuide;
import somepolku.testkit.FakeHost;

class GuidesTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "fi"})
    void theArchiveComesWithinADayAndItsLinkWorksForThree(String language) {
        ExportGuide archive = guide(language, "archive");
        assertThat(archive.waitDays()).isEqualTo(1);
        assertThat(archive.keptDays()).isEqualTo(3);
        assertThat(archive.link()).hasValueSatisfying(link -> assertThat(link).startsWith("https://www.linkedin.com/"));
        assertThat(archive.steps()).anySatisfy(step -> assertThat(step).contains("larger data archive"));
        assertThat(archive.steps()).anySatisfy(step -> assertThat(step).contains("72"));
    }

    @Test
    void whatComesAtOnceNeedsNoWaiting() {
        assertThat(guide("fi", "analytics").waitDays()).isZero();
        assertThat(guide("fi", "post").waitDays()).isZero();
    }

    private static ExportGuide guide(String language, String id) {
        return FakeHost.register(new LinkedInChannel(), Locale.forLanguageTag(language)).guides().stream()
                .filter(guide -> guide.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
