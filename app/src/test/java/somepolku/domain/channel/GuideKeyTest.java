package somepolku.domain.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import somepolku.domain.term.ChannelId;

class GuideKeyTest {
    @Test
    void what_is_written_is_read_again() {
        GuideKey key = new GuideKey(new ChannelId("linkedin"), "archive");
        assertThat(key).hasToString("guide:linkedin/archive");
        assertThat(GuideKey.read(key.toString())).contains(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "guide:", "guide:linkedin", "soita/heti", "goal:1/2"})
    void what_is_about_something_else_is_no_guide(String about) {
        assertThat(GuideKey.read(about)).isEmpty();
    }
}
