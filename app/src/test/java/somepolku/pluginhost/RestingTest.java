package somepolku.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.importing.ImportFormat;
import somepolku.importing.ImportFormat.Fit;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;

/** A plugin of this process that did not come back: it keeps its thread, and is not asked again while it does. */
class RestingTest {
    private static final String HOLDING = "somepolku.test.resting";

    @TempDir
    private Path folder;

    private Hosted hosted;

    @BeforeEach
    void begin() {
        hosted = new Hosted(folder);
        System.setProperty(HOLDING, "yes");
    }

    @AfterEach
    void close() {
        System.clearProperty(HOLDING);
        hosted.close();
    }

    @Test
    void itIsNotAskedAgainUntilItsThreadHasEnded() throws Exception {
        PluginHost host = hosted.host(
                TestPlugin.good("deaf")
                        .importing(
                                "while (System.getProperty(\"%s\") != null) { } return Fit.SURE;".formatted(HOLDING),
                                ""),
                Duration.ofMillis(400));
        ImportFormat format = host.formats().get(0);

        assertThat(problem(format)).isEqualTo(Problem.badInput("pluginhost.slow", "deaf", 2L));
        Problem resting = problem(format);
        assertThat(resting).isEqualTo(Problem.badInput("pluginhost.resting", "deaf", 1));
        assertThat(problem(format)).isEqualTo(resting);
        assertThat(threads()).hasSize(1);
        assertThat(host.plugins().get(0).why())
                .isEqualTo(
                        "The plugin deaf did not answer before and has left a thread behind, so it is not asked again."
                                + " Start the program anew, or turn the plugin off.");
        assertThat(Texts.in(Locale.forLanguageTag("fi")).text(resting))
                .startsWith("Lisäosa deaf ei ole aiemmin vastannut, ja siltä on jäänyt säie kesken");
        assertThat(host.channels()).as("what it described stays").hasSize(1);

        System.clearProperty(HOLDING);
        for (Thread left : threads()) {
            left.join();
        }
        assertThat(format.fit(Hosted.dropped())).isEqualTo(Fit.SURE);
    }

    private static Problem problem(ImportFormat format) {
        return catchThrowableOfType(ProblemException.class, () -> format.fit(Hosted.dropped()))
                .problem();
    }

    private static List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("plugin deaf"))
                .toList();
    }
}
