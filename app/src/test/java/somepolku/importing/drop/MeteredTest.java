package somepolku.importing.drop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import somepolku.importing.Dropped;

class MeteredTest {
    private final List<Double> told = new ArrayList<>();
    private final Dropped drop = Metered.of(
            new Dropped("x.zip", false, List.of(new Bytes("a", 100), new Bytes("b", 700), new Bytes("c", 200))),
            told::add);

    @Test
    void aLookThroughAFileCountsForLittleAndItsReadingForTheRest() throws IOException {
        read(0);
        assertThat(last()).isEqualTo(0.01);
        read(0);
        assertThat(last()).isEqualTo(0.1);
    }

    @Test
    void aFileThatIsReadLeavesThoseBeforeItBehind() throws IOException {
        read(2);
        assertThat(last()).isEqualTo(0.82);
        read(2);
        assertThat(last()).isEqualTo(1);
    }

    @Test
    void readingAgainAndAgainNeverLeadsBackOrBeyond() throws IOException {
        for (int file : new int[] {2, 1, 1, 0, 2, 2, 2, 1}) {
            read(file);
        }
        assertThat(told).isSorted();
        assertThat(last()).isEqualTo(1);
    }

    private void read(int file) throws IOException {
        try (InputStream in = drop.files().get(file).open()) {
            in.read();
            in.skipNBytes(10);
            in.readAllBytes();
        }
    }

    private double last() {
        return Math.round(told.get(told.size() - 1) * 1000) / 1000.0;
    }

    private record Bytes(String path, long size) implements Dropped.Item {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(new byte[(int) size]);
        }
    }
}
