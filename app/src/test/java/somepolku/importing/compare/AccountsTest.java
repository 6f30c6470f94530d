package somepolku.importing.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static somepolku.importing.compare.Paper.drop;
import static somepolku.importing.compare.Paper.file;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import somepolku.domain.journal.Account;
import somepolku.domain.journal.Entry;
import somepolku.domain.term.ChannelId;
import somepolku.importing.Dropped;
import somepolku.importing.ImportPreview;
import somepolku.importing.Intake;
import somepolku.importing.Intake.Mark;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;

/** A journal takes one account of a channel. */
class AccountsTest {
    private static final Mark ONE = new Mark(Mark.Sort.MEMBER, "1158443584");
    private static final Mark TWO = new Mark(Mark.Sort.MEMBER, "77");

    private final Paper journal = new Paper();

    @Test
    void ofAnAccountOnlyKeyedHashesAreKept() throws Exception {
        ImportPreview preview = journal.bring(export(ONE, profile("in/aino-e"), name("Aino Esimerkki")));
        assertThat(preview.added()).as("an account is no record of an export").isEqualTo(1);
        Account account = journal.only(Account.class);
        assertThat(account.channel()).isEqualTo(Paper.LINKEDIN);
        assertThat(account.members()).hasSize(1);
        assertThat(account.profiles()).hasSize(1);
        assertThat(account.names()).hasSize(2);
        assertThat(Stream.of(account.members(), account.profiles(), account.names())
                        .flatMap(List::stream))
                .allMatch(mark -> mark.matches("[0-9a-f]{64}"))
                .doesNotHaveDuplicates();
        assertThat(preview.toString().toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("aino")
                .doesNotContain("1158443584");
    }

    @Test
    void theSameAccountAgainChangesNothingAndNewMarksAreAdded() throws Exception {
        journal.bring(export(ONE, name("Aino Esimerkki")));
        Account first = journal.only(Account.class);
        journal.bring(export(ONE, name("Aino Esimerkki")));
        assertThat(journal.only(Account.class)).isEqualTo(first);

        journal.bring(export(ONE, profile("in/aino-e")));
        Account more = journal.only(Account.class);
        assertThat(more.id()).isEqualTo(first.id());
        assertThat(more.profiles()).hasSize(1);
        assertThat(more.names()).isEqualTo(first.names());
    }

    @Test
    void anExportThatShowsNothingIsTaken() throws Exception {
        journal.bring(export());
        assertThat(journal.all(Account.class)).isEmpty();
        journal.bring(export(ONE));
        assertThat(journal.bring(export()).added()).isEqualTo(1);
    }

    @Test
    void anotherMembersExportIsRefusedAndItsMarksAreNowhere() throws Exception {
        journal.bring(export(ONE, name("Aino Esimerkki")));
        Map<UUID, Entry> before = new LinkedHashMap<>(journal.entries);
        assertThat(refusal(export("b.zip", TWO, name("Aino Esimerkki"))))
                .isEqualTo(Problem.refused("importing.account.other", "b.zip"));
        assertThat(journal.entries).isEqualTo(before);
    }

    @Test
    void theProfileDecidesWhereNoMemberIsKnownOnOneSide() throws Exception {
        journal.bring(export(profile("https://www.linkedin.com/in/aino-e/"), name("Aino Esimerkki")));
        assertThat(refusal(export("b.zip", ONE, profile("in/other"), name("Aino Esimerkki"))))
                .isEqualTo(Problem.refused("importing.account.other", "b.zip"));
        journal.bring(export(ONE, profile("linkedin.com/in/Aino-E?trk=x"), name("Somebody Else")));
        assertThat(journal.only(Account.class).members()).hasSize(1);
    }

    @Test
    void whoChangedTheirNameOrProfileIsTheSameMember() throws Exception {
        journal.bring(export(ONE, profile("in/aino-e"), name("Aino Esimerkki")));
        ImportPreview preview = journal.bring(export(ONE, profile("in/aino-m"), name("Eno Malli")));
        assertThat(preview.files().get(0).notes()).isEmpty();
        assertThat(journal.only(Account.class).names()).hasSize(4);
        assertThat(journal.bring(export(profile("in/aino-m"))).added()).isEqualTo(1);
    }

    @Test
    void aWhollyOtherNameIsRefused() throws Exception {
        journal.bring(export(name("Aino Esimerkki")));
        assertThat(refusal(export("b.zip", name("Matti Malli"))).key()).isEqualTo("importing.account.other");
    }

    @Test
    void aPartlyOtherNameIsTakenWithAWarning() throws Exception {
        journal.bring(export(name("Aino Esimerkki")));
        ImportPreview preview = journal.bring(export(name("Aino Malli")));
        assertThat(preview.files().get(0).notes())
                .containsExactly(new Intake.Remark(0, Paper.TEXTS.text("importing.account.name")));
        assertThat(journal.bring(export(name("Aino Malli"))).files().get(0).notes())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AINO ESIMERKKI",
                "Esimerkki, Aino",
                "AinoEsimerkki",
                "Aino Maria Esimerkki, MBA",
                "Áino  Esimerkki",
                "Aino-Esimerkki"
            })
    void theSameNameWrittenOtherwiseIsTheSame(String written) throws Exception {
        journal.bring(export(name("Aino Esimerkki")));
        assertThat(journal.bring(export(name(written))).files().get(0).notes()).isEmpty();
    }

    @Test
    void twoAccountsInOneImportAreRefused() throws Exception {
        assertThat(refusal(export("a.zip", ONE), export("b.zip", TWO)))
                .isEqualTo(Problem.refused("importing.account.several", "a.zip, b.zip"));
        assertThat(refusal(export("a.zip", name("Aino Esimerkki")), export("b.zip", name("Matti Malli")))
                        .key())
                .isEqualTo("importing.account.several");
        assertThat(refusal(export("a.zip", ONE, TWO))).isEqualTo(Problem.refused("importing.account.several", "a.zip"));
        assertThat(journal.entries).isEmpty();
    }

    @Test
    void whatTellsMoreVouchesForTheOthersInWhateverOrder() throws Exception {
        Proposals.Read renamed = export("a.xlsx", profile("in/aino-m"), name("Aino Malli"));
        Proposals.Read old = export("b.zip", ONE, profile("in/aino-e"), name("Aino Esimerkki"));
        Proposals.Read both = export("c.zip", ONE, profile("in/aino-m"));
        for (List<Proposals.Read> order :
                List.of(List.of(renamed, old, both), List.of(old, renamed, both), List.of(both, old, renamed))) {
            Paper paper = new Paper();
            paper.bring(order.toArray(Proposals.Read[]::new));
            assertThat(paper.only(Account.class).profiles()).hasSize(2);
        }
    }

    @Test
    void eachChannelHasItsOwn() throws Exception {
        journal.bring(export(ONE));
        Proposals.Read linkedin = export(TWO);
        journal.bring(new Proposals.Read(
                new Dropped("blog.zip", false, List.of()),
                new Intake(
                        "blog",
                        new ChannelId("blog"),
                        linkedin.intake().files(),
                        linkedin.intake().marks(),
                        List.of())));
        assertThat(journal.all(Account.class)).hasSize(2);
    }

    private Problem refusal(Proposals.Read... reads) {
        return catchThrowableOfType(ProblemException.class, () -> journal.compare(reads))
                .problem();
    }

    private static Proposals.Read export(Mark... marks) {
        return export("a.zip", marks);
    }

    private static Proposals.Read export(String name, Mark... marks) {
        Intake.Deed deed = RepliesTest.post(UUID.randomUUID().toString(), Instant.parse("2026-10-05T10:00:00Z"));
        return drop(name, List.of(marks), file("Shares.csv", deed));
    }

    private static Mark profile(String address) {
        return new Mark(Mark.Sort.PROFILE, address);
    }

    private static Mark name(String name) {
        return new Mark(Mark.Sort.NAME, name);
    }
}
