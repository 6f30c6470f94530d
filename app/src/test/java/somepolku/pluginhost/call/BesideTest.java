package somepolku.pluginhost.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import somepolku.api.importing.ImportSink.Reading;
import somepolku.pluginhost.code.Blame;
import somepolku.pluginhost.code.Patience;
import somepolku.pluginhost.code.PluginCode;

class BesideTest {
    private final Beside beside = new Beside(
            PluginCode.here("odd", BesideTest.class.getClassLoader(), Patience.of(Duration.ofSeconds(1)), Blame.NONE));

    @Test
    void everyFileIsReadOnce() throws Exception {
        List<AtomicInteger> counts = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            AtomicInteger count = new AtomicInteger();
            counts.add(count);
            readings.add(count::incrementAndGet);
        }
        beside.read(readings);
        assertThat(counts).allMatch(count -> count.get() == 1);
    }

    @Test
    void twoAreReadAtTheSameTime() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        Reading meets = () -> {
            try {
                both.await(10, TimeUnit.SECONDS);
            } catch (Exception alone) {
                throw new IOException("was read alone", alone);
            }
        };
        beside.read(List.of(meets, meets));
        assertThat(both.isBroken()).isFalse();
    }

    @Test
    void whatFailsOnEitherThreadFailsTheCall() {
        CyclicBarrier both = new CyclicBarrier(2);
        Thread caller = Thread.currentThread();
        Reading failsBeside = () -> {
            try {
                both.await(10, TimeUnit.SECONDS);
            } catch (Exception alone) {
                throw new IOException("was read alone", alone);
            }
            if (Thread.currentThread() != caller) {
                throw new IOException("damaged");
            }
        };
        assertThatThrownBy(() -> beside.read(List.of(failsBeside, failsBeside)))
                .isInstanceOf(IOException.class)
                .hasMessage("damaged");
        Reading defect = () -> {
            throw new IllegalStateException("defect");
        };
        assertThatThrownBy(() -> beside.read(List.of(defect, defect, defect)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("defect");
    }
}
