package somepolku.pluginhost.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;

class PluginCodeTest {
    private final PluginCode code = PluginCode.here(
            "odd", PluginCodeTest.class.getClassLoader(), Patience.of(Duration.ofSeconds(1)), Blame.NONE);
    private final CountDownLatch never = new CountDownLatch(1);

    @Test
    void aPluginThatDoesNothingForTooLongIsLeftBehind() {
        assertThat(catchThrowableOfType(
                                ProblemException.class,
                                () -> code.call(Duration.ofMillis(200), () -> 7, () -> false, () -> {
                                    never.await();
                                    return "late";
                                }))
                        .problem())
                .isEqualTo(Problem.badInput("pluginhost.slow", "odd", 1L));
    }

    @Test
    void aPluginThatGoesOnMayTakeItsTime() throws Exception {
        AtomicLong done = new AtomicLong();
        String said = code.call(Duration.ofSeconds(1), done::get, () -> false, () -> {
            for (int i = 0; i < 20; i++) {
                done.incrementAndGet();
                never.await(75, TimeUnit.MILLISECONDS);
            }
            return "done";
        });
        assertThat(said).isEqualTo("done");
    }

    @Test
    void onTheThreadOfTheWindowItIsNotCalledAtAll() throws Exception {
        AtomicLong called = new AtomicLong();
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        Thread window = new Thread(
                () -> thrown.complete(catchThrowable(() -> code.call(called::incrementAndGet))), "AWT-EventQueue-7");
        window.start();
        assertThat(thrown.get(1, TimeUnit.MINUTES))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the plugin odd was called on the thread of the window");
        assertThat(called).hasValue(0);
    }
}
