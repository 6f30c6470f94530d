package somepolku.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.fakes.MemorySettings;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.pluginhost.code.Patience;
import somepolku.pluginhost.jar.PluginJar;
import somepolku.pluginhost.pack.SamplePack;
import somepolku.work.port.Channels.PluginStatus;
import somepolku.work.port.Channels.PluginStatus.State;
import somepolku.work.port.PluginStock;

/** Packs beside plugins: loaded, installed, switched, removed. */
class PacksTest {
    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    @TempDir
    Path folder;

    private PluginHost.Places places;
    private Consents consents;
    private PluginStock stock;
    private Path elsewhere;

    @BeforeEach
    void aFreshMachine() throws Exception {
        places = new PluginHost.Places(folder.resolve("shipped"), List.of(folder.resolve("user/plugins")));
        Files.createDirectories(places.shipped());
        consents = new FileConsents(folder.resolve("user/consents"));
        stock = PluginHost.stock(places, consents, TEXTS);
        elsewhere = Files.createDirectories(folder.resolve("downloads"));
    }

    @Test
    void aPackNeedsNoConsentAndBringsItsChannelAndItsTables() throws Exception {
        new SamplePack().zip(own(), "anything.zip");
        try (PluginHost host = start(false)) {
            assertThat(host.plugins())
                    .containsExactly(new PluginStatus("town-paper", "1.2.0", State.ON, "pack:anything.zip", ""));
            assertThat(host.channels()).extracting(channel -> channel.name()).containsExactly("Town paper");
            assertThat(host.formats()).extracting(format -> format.id()).containsExactly("town-paper-numbers");
        }
    }

    @Test
    void aBadPackIsSkippedAndTheOthersGoOn() throws Exception {
        new SamplePack()
                .line("pack.properties", "metric.reads.kind = flow", "metric.reads.kind = sum")
                .zip(own(), "a-bad.zip");
        new SamplePack().folder(own(), "town");
        Files.createDirectories(own().resolve("empty"));
        try (PluginHost host = start(false)) {
            Map<String, PluginStatus> bySource =
                    host.plugins().stream().collect(Collectors.toMap(PluginStatus::source, Function.identity()));
            assertThat(bySource.get("pack:town").state()).isEqualTo(State.ON);
            assertThat(bySource.get("pack:a-bad.zip").state()).isEqualTo(State.REFUSED);
            assertThat(bySource.get("pack:a-bad.zip").why())
                    .isEqualTo("a-bad.zip!/pack.properties says metric.reads.kind = “sum”."
                            + " Wanted: one of level, flow, unique, rolling, ratio.");
            assertThat(bySource.get("pack:empty").why()).startsWith("empty holds no pack.properties");
        }
    }

    @Test
    void anIdThatIsTakenIsRefused() throws Exception {
        Path jar = TestPlugin.good("town-paper").jar(places.shipped(), "town.jar");
        consents.allow(PluginJar.read(jar).sha256());
        new SamplePack().zip(own(), "a.zip");
        new SamplePack()
                .line("pack.properties", "id = town-paper", "id = other")
                .zip(own(), "b.zip");
        new SamplePack()
                .line("pack.properties", "id = town-paper", "id = other")
                .zip(own(), "c.zip");
        try (PluginHost host = start(false)) {
            assertThat(host.plugins())
                    .extracting(PluginStatus::state)
                    .containsExactly(State.ON, State.REFUSED, State.ON, State.REFUSED);
            assertThat(host.plugins().get(1).why()).isEqualTo("town.jar has the same id. Remove one of the two.");
            assertThat(host.plugins().get(3).why()).startsWith("pack:b.zip has the same id");
        }
        assertThat(problem(() -> stock.install(elsewherePack("d.zip"))).key())
                .isEqualTo("pluginhost.stock.shipped.same");
    }

    @Test
    void aSafeStartOnlyListsIt() throws Exception {
        new SamplePack().zip(own(), "a.zip");
        try (PluginHost host = start(true)) {
            assertThat(host.plugins().get(0).state()).isEqualTo(State.OFF);
            assertThat(host.channels()).isEmpty();
        }
    }

    @Test
    void whatIsInstalledComesAtTheNextStartInThePlaceOfTheOldOne() throws Exception {
        new SamplePack().folder(own(), "put-here-by-hand");
        try (PluginHost host = start(false)) {
            Path fresh = new SamplePack()
                    .line("pack.properties", "version = 1.2.0", "version = 2.0.0")
                    .folder(elsewhere, "new");
            assertThat(stock.verify(fresh).state()).isEqualTo(State.ON);
            assertThat(host.plugins().get(0).why()).isEmpty();
            stock.install(fresh);
            assertThat(host.plugins().get(0).version()).isEqualTo("1.2.0");
            assertThat(host.plugins().get(0).why()).isEqualTo("Version 2.0.0 comes at the next start.");
        }
        try (PluginHost host = start(false)) {
            assertThat(host.plugins())
                    .containsExactly(new PluginStatus("town-paper", "2.0.0", State.ON, "pack:town-paper.zip", ""));
        }
        assertThat(own().resolve("put-here-by-hand")).doesNotExist();
    }

    @Test
    void oneThatIsNewWaitsAndCanBeTakenBack() throws Exception {
        try (PluginHost host = start(false)) {
            PluginStatus waiting = stock.install(elsewherePack("a.zip"));
            assertThat(waiting.why()).isEqualTo("Version 1.2.0 comes at the next start.");
            assertThat(host.plugins()).extracting(PluginStatus::state).containsExactly(State.PENDING);
            stock.remove("town-paper");
            assertThat(host.plugins()).isEmpty();
        }
        try (PluginHost host = start(false)) {
            assertThat(host.plugins()).isEmpty();
        }
    }

    @Test
    void switchedOffAndOnAgain() throws Exception {
        new SamplePack().zip(own(), "a.zip");
        try (PluginHost host = start(false)) {
            stock.switched("town-paper", false);
            assertThat(host.plugins().get(0).state()).isEqualTo(State.ON);
            assertThat(host.plugins().get(0).why()).isEqualTo("It is off from the next start on.");
        }
        try (PluginHost host = start(false)) {
            assertThat(host.plugins())
                    .containsExactly(
                            new PluginStatus("town-paper", "1.2.0", State.OFF, "pack:a.zip", "You switched it off."));
            assertThat(host.channels()).isEmpty();
            stock.switched("town-paper", true);
            assertThat(host.plugins().get(0).why()).isEqualTo("It is on again from the next start on.");
        }
        try (PluginHost host = start(false)) {
            assertThat(host.plugins().get(0).state()).isEqualTo(State.ON);
        }
    }

    @Test
    void removedAtTheNextStartUnlessItIsKept() throws Exception {
        new SamplePack().zip(own(), "a.zip");
        stock.remove("town-paper");
        stock.switched("town-paper", true);
        try (PluginHost host = start(false)) {
            assertThat(host.plugins()).hasSize(1);
            stock.remove("town-paper");
            assertThat(host.plugins().get(0).why()).isEqualTo("It is removed at the next start.");
        }
        try (PluginHost host = start(false)) {
            assertThat(host.plugins()).isEmpty();
        }
        assertThat(own().resolve("a.zip")).doesNotExist();
        assertThat(problem(() -> stock.remove("town-paper")).kind()).isEqualTo(Problem.Kind.NOT_THERE);
    }

    @Test
    void aBrokenOneCanBeRemovedByTheNameOfItsFile() throws Exception {
        Files.createDirectories(own());
        Files.writeString(own().resolve("broken.zip"), "no zip");
        Files.writeString(own().resolve("broken-too.jar"), "no jar");
        stock.remove("broken");
        stock.remove("broken-too");
        try (PluginHost host = start(false)) {
            assertThat(host.plugins()).isEmpty();
        }
    }

    @Test
    void aJarGoesTheSameWayAndWaitsForConsent() throws Exception {
        Path jar = TestPlugin.good("diary").jar(elsewhere, "whatever.jar");
        assertThat(stock.verify(jar).state()).isEqualTo(State.PENDING);
        stock.install(jar);
        try (PluginHost host = start(false)) {
            assertThat(host.plugins()).extracting(PluginStatus::source).containsExactly("diary.jar");
            assertThat(host.plugins().get(0).state()).isEqualTo(State.PENDING);
            assertThat(stock.allow("diary").state()).isEqualTo(State.ON);
        }
        try (PluginHost host = start(false)) {
            assertThat(host.plugins().get(0).state()).isEqualTo(State.ON);
            stock.switched("diary", false);
        }
        try (PluginHost host = start(false)) {
            assertThat(host.plugins().get(0).state()).isEqualTo(State.OFF);
        }
    }

    @Test
    void whatCameWithTheProgramStaysButCanBeSwitchedOff() throws Exception {
        new SamplePack().zip(places.shipped(), "a.zip");
        assertThat(problem(() -> stock.remove("town-paper")).key()).isEqualTo("pluginhost.stock.shipped.stays");
        stock.switched("town-paper", false);
        try (PluginHost host = start(true)) {
            assertThat(host.plugins().get(0).why()).isEqualTo("You switched it off.");
        }
    }

    @Test
    void aBadFileIsNotInstalledAndNamed() throws Exception {
        Path jar = Files.writeString(elsewhere.resolve("text.jar"), "no jar");
        assertThat(TEXTS.text(problem(() -> stock.install(jar))))
                .startsWith("text.jar cannot be installed: This is not a jar");
        assertThat(problem(() -> stock.install(elsewhere.resolve("none.zip"))).kind())
                .isEqualTo(Problem.Kind.NOT_THERE);
        assertThat(folder.resolve("user/plugins.next")).doesNotExist();
    }

    private Path own() {
        return places.others().get(0);
    }

    private Path elsewherePack(String name) throws Exception {
        return new SamplePack().zip(elsewhere, name);
    }

    private PluginHost start(boolean safe) {
        PluginHost host = PluginHost.start(
                places,
                consents,
                new Incidents(new MemorySettings()),
                TEXTS,
                new MemorySettings(),
                safe,
                Patience.of(Duration.ofMinutes(1)));
        host.ready().toCompletableFuture().join();
        return host;
    }

    private interface Act {
        void run() throws Exception;
    }

    private static Problem problem(Act act) {
        return catchThrowableOfType(ProblemException.class, act::run).problem();
    }
}
