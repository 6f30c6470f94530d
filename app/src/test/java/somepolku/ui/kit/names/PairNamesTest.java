package somepolku.ui.kit.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import somepolku.fakes.FixedChannels;
import somepolku.kit.Texts;

class PairNamesTest {
    private static String named(String language, String action) {
        return new PairNames(FixedChannels.three(), Texts.in(Locale.forLanguageTag(language))).action(action);
    }

    @Test
    void a_refined_action_says_its_tag_or_its_purpose_in_words() {
        assertThat(named("fi", "linkedin/comment")).isEqualTo("Kommentti");
        assertThat(named("fi", "linkedin/comment#portfolio")).isEqualTo("Kommentti (#portfolio)");
        assertThat(named("fi", "linkedin/comment#wow!")).isEqualTo("Kommentti (#wow!)");
        assertThat(named("fi", "linkedin/comment!be-known")).isEqualTo("Kommentti (tulla tunnetuksi)");
        assertThat(named("en", "linkedin/comment!be-known")).endsWith("(be known)");
    }

    @Test
    void what_nobody_knows_is_called_by_its_id() {
        assertThat(named("fi", "linkedin/comment!fly")).isEqualTo("Kommentti (!fly)");
        assertThat(named("fi", "gone/deed#x")).isEqualTo("deed (#x)");
    }
}
