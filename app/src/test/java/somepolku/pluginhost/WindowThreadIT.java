package somepolku.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.fakes.MemorySettings;
import somepolku.gui.Display;
import somepolku.kit.Lifetime;
import somepolku.kit.Texts;
import somepolku.ui.kit.Edt;
import somepolku.work.port.Channels.PluginStatus.State;
import somepolku.work.port.Troubles.Trouble;

/** A plugin of this process that goes round what hides the window from it, on the window's real thread. */
class WindowThreadIT extends Display {
    private static final String HOLDING = "somepolku.test.holding.window";
    private static final long SOON_MS = 50;
    private static final long PATIENCE_S = 60;

    @TempDir
    private Path folder;

    private final Incidents incidents = new Incidents(new MemorySettings());
    private final CountDownLatch told = new CountDownLatch(1);
    private final CompletableFuture<Throwable> uncaught = new CompletableFuture<>();
    private Optional<UncaughtExceptionHandler> before = Optional.empty();

    @BeforeEach
    void hearAsTheProgramDoes() {
        before = Optional.ofNullable(Thread.getDefaultUncaughtExceptionHandler());
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> uncaught.complete(thrown));
        System.setProperty(HOLDING, "yes");
    }

    @AfterEach
    void letGo() {
        System.clearProperty(HOLDING);
        Thread.setDefaultUncaughtExceptionHandler(before.orElse(null));
    }

    /** Runs this on the window's thread while it registers. */
    private PluginHost grabbing(String body) throws Exception {
        Path jar = TestPlugin.good("grabs").alsoRegister("""
                try {
                    Class<?> swing = ClassLoader.getSystemClassLoader().loadClass("javax.swing.SwingUtilities");
                    swing.getMethod("invokeLater", Runnable.class).invoke(null, (Runnable) () -> { %s });
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
                """.formatted(body)).jar(folder, "grabs.jar");
        Files.writeString(folder.resolve("SHA256SUMS"), Hosted.sha256(jar) + "  grabs.jar\n");
        PluginHost host = PluginHost.start(
                new PluginHost.Places(folder, List.of()),
                Hosted.everybody(),
                incidents,
                Texts.in(Locale.ENGLISH),
                new MemorySettings(),
                false);
        host.troubles().listen(new Lifetime(), told::countDown);
        host.watch(Edt.executor(), SOON_MS);
        host.ready().toCompletableFuture().join();
        return host;
    }

    @Test
    void one_that_holds_the_window_up_is_named_with_the_remedy_and_the_window_goes_on_afterwards() throws Exception {
        try (PluginHost host =
                grabbing("while (System.getProperty(\"" + HOLDING + "\") != null) Thread.onSpinWait();")) {
            assertThat(told.await(PATIENCE_S, TimeUnit.SECONDS)).isTrue();
            Trouble trouble = incidents.open().get(0);
            assertThat(trouble.what())
                    .isEqualTo("The plugin grabs kept the window from answering. Tell its maker, or turn it off.");
            assertThat(host.plugins().get(0).state()).isEqualTo(State.ON);
            System.clearProperty(HOLDING);
            CountDownLatch answered = new CountDownLatch(1);
            Edt.later(answered::countDown);
            assertThat(answered.await(PATIENCE_S, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void what_it_throws_there_is_its_own_and_not_a_defect_of_the_program() throws Exception {
        try (PluginHost host = grabbing("throw new IllegalStateException(\"on the window\");")) {
            assertThat(host.blames(uncaught.get(PATIENCE_S, TimeUnit.SECONDS))).isTrue();
            assertThat(incidents.open().get(0).what())
                    .startsWith("The plugin grabs failed (IllegalStateException: on the window).");
            assertThat(incidents.open().get(0).details()).contains("while: by itself");
        }
    }
}
