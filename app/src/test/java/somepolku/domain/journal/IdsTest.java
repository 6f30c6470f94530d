package somepolku.domain.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void thoseThatAreMadeOnEveryCoreAreAllDifferent() {
        Ids ids = new Ids(Clock.systemUTC());
        List<Id<Activity>> made = IntStream.range(0, 20_000)
                .parallel()
                .mapToObj(any -> ids.<Activity>next())
                .toList();
        assertThat(made).doesNotHaveDuplicates();
        assertThat(made).allMatch(id -> id.value().version() == 7 && id.value().variant() == 2);
    }
}
