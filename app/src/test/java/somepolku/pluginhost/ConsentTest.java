package somepolku.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.pluginhost.pack.SamplePack;
import somepolku.work.port.Channels.PluginStatus;
import somepolku.work.port.Channels.PluginStatus.State;
import somepolku.work.port.PluginStock;

/** A yes is one to a file: to its bytes, under whatever name and id. */
class ConsentTest {
    @TempDir
    private Path folder;

    private Path kept;
    private Path own;
    private Path shipped;
    private PluginStock stock;

    @BeforeEach
    void aFreshMachine() throws Exception {
        kept = folder.resolve("user/consents");
        own = Files.createDirectories(folder.resolve("user/plugins"));
        shipped = Files.createDirectories(folder.resolve("shipped"));
        stock = PluginHost.stock(
                new PluginHost.Places(shipped, List.of(own)), new FileConsents(kept), Texts.in(Locale.ENGLISH));
    }

    private Path diary(Path where, String name) throws Exception {
        return TestPlugin.good("diary").jar(where, name);
    }

    @Test
    void aFileIsAllowedByItsPathBeforeItIsInstalledAndByItsIdAfterwards() throws Exception {
        Path jar = diary(folder, "download.jar");
        PluginStatus allowed = stock.allow(jar);
        assertThat(allowed.state()).isEqualTo(State.ON);
        assertThat(allowed.why()).contains("This very file may run on this computer", Hosted.sha256(jar));
        assertThat(kept).hasContent(Hosted.sha256(jar));
        stock.install(jar);
        PluginStatus forbidden = stock.forbid("diary");
        assertThat(forbidden.state()).isEqualTo(State.PENDING);
        assertThat(forbidden.why()).contains("may no longer run", Hosted.sha256(jar));
        assertThat(kept).isEmptyFile();
        assertThat(stock.allow("diary").state()).isEqualTo(State.ON);
        assertThat(stock.forbid(jar).state()).isEqualTo(State.PENDING);
    }

    @Test
    void anotherFileOfTheSameIdIsNotAllowedWithItAndKeepsItsOwnYes() throws Exception {
        Path jar = diary(own, "diary.jar");
        stock.allow("diary");
        Path other = Files.copy(jar, folder.resolve("other.jar"));
        Files.write(other, new byte[] {0}, StandardOpenOption.APPEND);
        assertThat(stock.verify(other).state()).isEqualTo(State.PENDING);
        stock.allow(other);
        stock.forbid("diary");
        assertThat(kept).hasContent(Hosted.sha256(other));
        assertThat(stock.verify(other).state()).isEqualTo(State.ON);
        assertThat(stock.verify(jar).state()).isEqualTo(State.PENDING);
    }

    @Test
    void ofWhatIsInstalledAndWhatWaitsTheOneThatWaitsIsMeant() throws Exception {
        Path old = diary(own, "diary.jar");
        Path fresh = TestPlugin.good("diary").says("Plugin-Version", "2.0.0").jar(folder, "fresh.jar");
        stock.install(fresh);
        assertThat(stock.allow("diary").version()).isEqualTo("2.0.0");
        assertThat(kept).hasContent(Hosted.sha256(fresh));
        assertThat(stock.verify(old).state()).isEqualTo(State.PENDING);
    }

    @Test
    void whatNeedsNoYesIsSaidAndNoneIsKept() throws Exception {
        Path vouched = diary(shipped, "diary.jar");
        Files.writeString(shipped.resolve("SHA256SUMS"), Hosted.sha256(vouched) + "  diary.jar\n");
        new SamplePack().zip(own, "town.zip");
        for (String id : List.of("diary", "town-paper")) {
            assertThat(stock.allow(id).state()).isEqualTo(State.ON);
            assertThat(stock.allow(id).why()).startsWith("It runs without asking");
            assertThat(problem(() -> stock.forbid(id))).isEqualTo(Problem.refused("pluginhost.stock.never.asked", id));
        }
        assertThat(kept).doesNotExist();
    }

    @Test
    void aShippedFileThatWasChangedAsksLikeAStrangers() throws Exception {
        Path jar = diary(shipped, "diary.jar");
        Files.writeString(shipped.resolve("SHA256SUMS"), "0".repeat(64) + "  diary.jar\n");
        assertThat(stock.verify(jar).state()).isEqualTo(State.PENDING);
        stock.allow("diary");
        assertThat(kept).hasContent(Hosted.sha256(jar));
    }

    @Test
    void whatIsNoPluginIsNotAllowedAndNamed() throws Exception {
        Files.writeString(own.resolve("prose.jar"), "no jar");
        assertThat(problem(() -> stock.allow("prose")).key()).isEqualTo("pluginhost.stock.bad");
        assertThat(problem(() -> stock.allow(own.resolve("prose.jar"))).arguments())
                .contains("prose.jar");
        assertThat(problem(() -> stock.allow("nobody")).kind()).isEqualTo(Problem.Kind.NOT_THERE);
        assertThat(problem(() -> stock.allow(folder.resolve("none.jar"))).kind())
                .isEqualTo(Problem.Kind.NOT_THERE);
        assertThat(kept).doesNotExist();
    }

    @Test
    void whatWasMadeForAnotherInterfaceCanStillBeForbidden() throws Exception {
        Path jar = TestPlugin.good("old")
                .says("Plugin-Requires", ">=0.1.0 & <0.2.0")
                .jar(folder, "old.jar");
        Files.writeString(Files.createDirectories(kept.getParent()).resolve("consents"), Hosted.sha256(jar) + "\n");
        assertThat(problem(() -> stock.allow(jar)).key()).isEqualTo("pluginhost.stock.bad");
        stock.forbid(jar);
        assertThat(kept).isEmptyFile();
    }

    private interface Act {
        void run() throws Exception;
    }

    private static Problem problem(Act act) {
        return catchThrowableOfType(ProblemException.class, act::run).problem();
    }
}
