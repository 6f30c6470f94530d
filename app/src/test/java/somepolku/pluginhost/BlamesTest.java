package somepolku.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.work.port.Troubles.Trouble;

/** What nobody caught, where it came from a plugin that runs in this process. */
class BlamesTest {
    @TempDir
    private Path folder;

    private Hosted hosted;
    private final CompletableFuture<Throwable> uncaught = new CompletableFuture<>();
    private Optional<UncaughtExceptionHandler> before = Optional.empty();

    @BeforeEach
    void hearAsTheProgramDoes() {
        hosted = new Hosted(folder);
        before = Optional.ofNullable(Thread.getDefaultUncaughtExceptionHandler());
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> uncaught.complete(thrown));
    }

    @AfterEach
    void close() {
        Thread.setDefaultUncaughtExceptionHandler(before.orElse(null));
        hosted.close();
    }

    /** With a thread of its own that runs this. */
    private PluginHost running(String body, String members) throws Exception {
        return hosted.host(TestPlugin.good("restless")
                .members(members)
                .alsoRegister("new Thread(() -> { %s }).start();".formatted(body)));
    }

    private Throwable thrown() throws Exception {
        return uncaught.get(1, TimeUnit.MINUTES);
    }

    @Test
    void aThrowFromItsOwnThreadNamesThePluginWithTheRemedyAndWhatItsMakerNeeds() throws Exception {
        PluginHost host = running("if (true) throw new IllegalStateException(\"of its own\");", "");
        assertThat(host.blames(thrown())).isTrue();
        Trouble trouble = host.troubles().open().get(0);
        assertThat(trouble.plugin()).isEqualTo("restless");
        assertThat(trouble.what())
                .isEqualTo("The plugin restless failed (IllegalStateException: of its own). Everything else goes on;"
                        + " tell its maker, or turn it off.");
        assertThat(trouble.details())
                .contains(
                        "plugin: restless 1.0.0",
                        "while: by itself",
                        "java.lang.IllegalStateException",
                        "at test.plugin.Pluginrestless.lambda$register$0:")
                .doesNotContain("of its own");
        assertThat(host.channels()).hasSize(1);
    }

    @Test
    void whatIsThrownInTheJavaThatItCalledIsItsOwnAsWell() throws Exception {
        PluginHost host = running("java.util.List.of().get(3);", "");
        assertThat(host.blames(thrown())).isTrue();
    }

    @Test
    void whatSomebodyElseWrappedIsStillThePlugins() throws Exception {
        PluginHost host = running("if (true) throw new Error(\"inner\");", "");
        assertThat(host.blames(new CompletionException(new RuntimeException(thrown()))))
                .isTrue();
    }

    @Test
    void oneWithoutAStackIsKnownByItsKindAndOneThatLiesHurtsNobody() throws Exception {
        PluginHost host = running("if (true) throw new Liar();", """
                static final class Liar extends RuntimeException {
                    Liar() { super(null, null, false, false); }
                    public String getMessage() { throw new IllegalStateException(); }
                    public StackTraceElement[] getStackTrace() { throw new IllegalStateException(); }
                    public Throwable getCause() { return this; }
                }
                """);
        assertThat(host.blames(thrown())).isTrue();
        assertThat(host.troubles().open().get(0).what())
                .startsWith("The plugin restless failed (Pluginrestless$Liar).");
    }

    @Test
    void whatCameFromNoPluginIsNoPluginsFault() throws Exception {
        PluginHost host = running("", "");
        assertThat(host.blames(new IllegalStateException("ours"))).isFalse();
        assertThat(host.troubles().open()).isEmpty();
    }
}
