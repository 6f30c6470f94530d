package somepolku.work.medium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WatchTest {
    @Test
    void it_goes_on_looking_also_after_a_look_that_broke() throws InterruptedException {
        CountDownLatch looks = new CountDownLatch(2);
        try (Watch watch = new Watch(() -> {
            looks.countDown();
            throw new IllegalStateException("a look that breaks");
        })) {
            assertThat(watch).isNotNull();
            assertThat(looks.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }
}
