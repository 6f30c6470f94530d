package somepolku.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import somepolku.domain.advice.Judgement.Advice;
import somepolku.domain.journal.Contact;
import somepolku.domain.journal.Id;
import somepolku.domain.term.ChannelId;
import somepolku.fakes.MemorySettings;
import somepolku.fakes.MemoryStore;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.pluginhost.code.Patience;
import somepolku.work.port.AdviceRule;

/** Rules that misbehave while they judge: each costs its own advice, and the next one judges. */
class ZooJudgeIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final MemoryStore JOURNAL = MemoryStore.of(new Contact(
            new Id<>(new UUID(1, 2)),
            new ChannelId("j-good"),
            Optional.of(TODAY),
            "Acme",
            "Tester",
            Optional.empty(),
            Optional.empty()));
    private static final String ENDLESS = "for (long i = 0; ; i++) ";

    @TempDir
    static Path folder;

    private static PluginHost host;
    private static Incidents incidents;

    /**
     * A rule that goes wrong.
     *
     * @param judge the body of judge(journal)
     * @param says what the program must say of it
     */
    record Judge(String name, String judge, String says) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Judge> judges() {
        return Stream.of(
                new Judge("j-throws", "throw new NullPointerException(\"secret\");", "failed (NullPointerException"),
                new Judge("j-error", "throw new AssertionError();", "failed (AssertionError)"),
                new Judge("j-recurses", "return judge(journal);", "failed (StackOverflowError)"),
                new Judge("j-exits", "System.exit(0); return null;", "exit code 0"),
                new Judge("j-halts", "Runtime.getRuntime().halt(6); return null;", "exit code 6"),
                new Judge("j-spins", "while (true) Thread.onSpinWait();", "did not answer within"),
                new Judge(
                        "j-eats",
                        "java.util.List<Object> all = new java.util.ArrayList<>(); while (true) all.add(new long[1 << 23]);",
                        "needed more memory than the 256 MB"),
                new Judge(
                        "j-looks-for-ever",
                        ENDLESS + "journal.contacts(journal.last(9)).count();",
                        "looked at the journal again and again"),
                new Judge("j-prints", """
                        try (var out = new java.io.FileOutputStream(java.io.FileDescriptor.out)) {
                            while (true) out.write(new byte[1 << 16]);
                        } catch (java.io.IOException e) {
                            throw new IllegalStateException(e);
                        }
                        """, "gave an answer that is none"),
                new Judge("j-serialised", """
                        try {
                            new java.io.ObjectOutputStream(new java.io.FileOutputStream(java.io.FileDescriptor.out))
                                .writeObject(new java.util.HashMap<>(java.util.Map.of("a", "b")));
                        } catch (java.io.IOException e) {
                            throw new IllegalStateException(e);
                        }
                        while (true) Thread.onSpinWait();
                        """, "gave an answer that is none"),
                new Judge("j-null", "return null;", "judged without saying anything"),
                new Judge("j-mirrored", "throw new Error(\"\\u202egnp\\n\\u0007.exe\");", "failed (Error: gnp .exe)"),
                new Judge(
                        "j-window",
                        "javax.swing.SwingUtilities.invokeLater(null); return null;",
                        "reached for the window"));
    }

    @BeforeAll
    static void loadThemAllAtOnce() throws Exception {
        for (Judge judge : judges().toList()) {
            jar(judge);
        }
        jar(new Judge(
                "j-good",
                "return AdviceResult.of(Verdict.FINE, \"\\u202efine\\n\" + \"x\".repeat(40_000_000)).build();",
                ""));
        incidents = new Incidents(new MemorySettings());
        host = PluginHost.start(
                new PluginHost.Places(folder.resolve("none"), List.of(folder)),
                Hosted.everybody(),
                incidents,
                Texts.in(Locale.ENGLISH),
                new MemorySettings(),
                false,
                new Patience(Duration.ofSeconds(4), Duration.ofSeconds(4)));
        host.ready().toCompletableFuture().join();
    }

    private static void jar(Judge judge) throws Exception {
        TestPlugin.good(judge.name())
                .members("""
                static final class Steady implements AdviceRule {
                    public String id() { return "steady"; }
                    public String name() { return "Steady"; }
                    public Evidence evidence() {
                        return Evidence.of(Strength.VENDOR, "Found.").source("A", "b", 2020).build();
                    }
                    public java.util.List<Need> needs() { return java.util.List.of(); }
                    public AdviceResult judge(JournalView journal) { %s }
                }
                """.formatted(judge.judge()))
                .alsoRegister("context.rule(new Steady());")
                .jar(folder, judge.name() + ".jar");
    }

    @AfterAll
    static void close() {
        host.close();
    }

    @ParameterizedTest
    @MethodSource("judges")
    void costsNothingButItsOwnAdvice(Judge judge) throws Exception {
        AdviceRule rule = rule(judge.name());
        assertThat(catchThrowableOfType(ProblemException.class, () -> rule.judge(JOURNAL, TODAY))
                        .problem()
                        .toString())
                .contains("pluginhost.");
        assertThat(incidents.of(judge.name()).orElseThrow().what()).contains(judge.says());
        assertThat(incidents.of(judge.name()).orElseThrow().details())
                .contains("plugin: " + judge.name() + " 1.0.0", "while: judging")
                .doesNotContain("secret", folder.toString());
        Advice good = (Advice) rule("j-good").judge(JOURNAL, TODAY);
        assertThat(good.summary()).startsWith("fine xxx").hasSize(200);
    }

    private static AdviceRule rule(String name) {
        return host.offers().rules().stream()
                .filter(rule -> rule.info().key().equals(name + "/steady"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(host.plugins().toString()));
    }
}
