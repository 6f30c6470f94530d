package somepolku.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InstantsTest {
    @Test
    void everyInstantIsWrittenAsJavaWritesIt() {
        Random random = new Random(11);
        for (int round = 0; round < 5000; round++) {
            Instant any = Instant.ofEpochSecond(
                    random.nextLong(-80_000_000_000L, 300_000_000_000L),
                    round % 4 == 0 ? random.nextInt(1000) * 1_000_000L : 0);
            assertThat(Instants.text(any)).isEqualTo(any.toString());
        }
    }

    @Test
    void theEndsOfWhatHasFourDigitsAreWrittenToo() {
        for (String end : new String[] {
            "0000-01-01T00:00:00Z",
            "-0001-12-31T23:59:59Z",
            "9999-12-31T23:59:59Z",
            "+10000-01-01T00:00:00Z",
            "1970-01-01T00:00:00Z",
            "2024-02-29T23:59:59Z"
        }) {
            assertThat(Instants.text(Instant.parse(end))).isEqualTo(end);
        }
    }
}
