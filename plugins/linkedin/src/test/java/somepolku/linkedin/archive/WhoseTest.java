package somepolku.linkedin.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import somepolku.api.importing.AccountMark;
import somepolku.linkedin.LinkedInChannel;
import somepolku.testkit.FakeHost;
import somepolku.testkit.MemoryInput;
import somepolku.testkit.Recorder;
import somepolku.testkit.Recorder.Mark;

/** Whose archive it is: never a guess, and nothing of other people. */
class WhoseTest {
    private static final String INVITATIONS = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n";

    private final FakeHost host = FakeHost.register(new LinkedInChannel(), Locale.ENGLISH);

    @Test
    void theNumberTheProfileAndTheNameAreTold() throws IOException {
        Recorder read = read(MemoryInput.archive("x.zip")
                .with(
                        "Connections.csv",
                        "First Name,Last Name,URL,Connected On\nAda,E,https://l.com/in/ada,25 Oct 2024\n")
                .with("Shares_1158443584.csv", "Date,ShareLink\n")
                .with("Saved_Items_1158443584.csv", "savedItem,CreatedTime\n")
                .with("Profile.csv", "First Name,Last Name,Headline\nAino,Esimerkki,x\n")
                .with(
                        "Invitations.csv",
                        INVITATIONS
                                + "Ada,Aino,\"9/5/26, 1:12 AM\",,INCOMING,https://www.linkedin.com/in/ada,https://www.linkedin.com/in/aino-e\n"
                                + "Aino,Ada,\"9/5/26, 1:12 AM\",,OUTGOING,https://fi.linkedin.com/in/Aino-E/?x,https://www.linkedin.com/in/ada\n"
                                + "Aino,Bo,\"9/5/26, 1:12 AM\",,OUTGOING,https://www.linkedin.com/in/aino-e,https://www.linkedin.com/in/bo\n"
                                + "Aino,Cy,\"9/5/26, 1:12 AM\",,OUTGOING,#N/A,https://www.linkedin.com/in/cy\n"
                                + "Aino,Di,\"9/5/26, 1:12 AM\",,,https://www.linkedin.com/in/di,\n"));
        assertThat(read.marks())
                .containsOnly(
                        new Mark(AccountMark.MEMBER, "1158443584"),
                        new Mark(AccountMark.NAME, "Aino Esimerkki"),
                        new Mark(AccountMark.PROFILE, "in/aino-e"));
    }

    @Test
    void anOldArchiveShowsNothingAndNothingIsGuessed() throws IOException {
        Recorder read = read(MemoryInput.archive("x.zip")
                .with("Shares.csv", "Date,ShareLink\n")
                .with("Comments_20260601.csv", "Date,Link,Message\n")
                .with("Reactions_2.csv", "Date,Type,Link\n")
                .with("Connections_1158443584.csv", "First Name,Last Name,Connected On\n")
                .with("Jobs/Job Applications_12345.csv", "Application Date,Company Name,Job Title\n")
                .with(
                        "Invitations.csv",
                        "From,To,Sent At,Message,Direction\nMe,Ada,\"8/18/18, 12:16 AM\",,OUTGOING\n"));
        assertThat(read.marks()).isEmpty();
    }

    private Recorder read(MemoryInput input) throws IOException {
        return Recorder.of(host.importer("archive"), input);
    }
}
