package somepolku.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.kit.Lifetime;
import somepolku.work.port.Troubles.Trouble;

/** A plugin that came onto the window's thread by a way of its own, and stays there. */
class HeartbeatTest {
    private static final String HOLDING = "somepolku.test.holding";
    private static final String WORK = "somepolku.test.work";
    private static final long SOON_MS = 20;
    private static final long PATIENCE_S = 60;

    @TempDir
    private Path folder;

    private Hosted hosted;
    private final ExecutorService window = Executors.newSingleThreadExecutor(work -> new Thread(work, "window"));
    private final CountDownLatch told = new CountDownLatch(1);

    @BeforeEach
    void begin() {
        hosted = new Hosted(folder);
        System.setProperty(HOLDING, "yes");
    }

    @AfterEach
    void close() {
        System.clearProperty(HOLDING);
        System.getProperties().remove(WORK);
        window.shutdown();
        hosted.close();
    }

    private PluginHost watching() throws Exception {
        PluginHost host = hosted.host(TestPlugin.good("halts").alsoRegister("""
                System.getProperties().put("%s", (Runnable) () -> {
                    while (System.getProperty("%s") != null) Thread.onSpinWait();
                });
                """.formatted(WORK, HOLDING)));
        host.troubles().listen(new Lifetime(), told::countDown);
        host.watch(window, SOON_MS);
        return host;
    }

    /** Long enough for the watch to have met the thread. */
    private void answered() throws Exception {
        for (int i = 0; i < 10; i++) {
            window.submit(() -> {}).get(PATIENCE_S, TimeUnit.SECONDS);
            assertThat(told.await(SOON_MS, TimeUnit.MILLISECONDS)).isFalse();
        }
    }

    @Test
    void thePluginThatHoldsTheWindowUpIsNamedWhileItStillDoes() throws Exception {
        PluginHost host = watching();
        answered();
        window.execute((Runnable) System.getProperties().get(WORK));
        assertThat(told.await(PATIENCE_S, TimeUnit.SECONDS)).isTrue();

        Trouble trouble = host.troubles().open().get(0);
        assertThat(trouble.what())
                .isEqualTo("The plugin halts kept the window from answering. Tell its maker, or turn it off.");
        assertThat(trouble.details()).contains("plugin: halts 1.0.0", "while: at the window", "SHA-256: ");
        assertThat(host.plugins().get(0).why()).isEqualTo(trouble.what());
    }

    @Test
    void oneThatIsThereBeforeTheFirstBeatIsNamedToo() throws Exception {
        watching();
        window.execute((Runnable) System.getProperties().get(WORK));
        assertThat(told.await(PATIENCE_S, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatHoldsTheWindowUpAndIsNoPluginsIsNoPluginsFault() throws Exception {
        PluginHost host = watching();
        answered();
        CountDownLatch ours = new CountDownLatch(1);
        window.execute(() -> {
            try {
                ours.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(told.await(SOON_MS * 20, TimeUnit.MILLISECONDS)).isFalse();
        ours.countDown();
        assertThat(host.troubles().of("halts")).isEqualTo(Optional.empty());
    }
}
