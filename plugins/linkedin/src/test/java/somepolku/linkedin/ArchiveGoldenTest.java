package somepolku.linkedin;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import somepolku.testkit.FakeHost;
import somepolku.testkit.GoldenFile;
import somepolku.testkit.ReadText;
import somepolku.testkit.Recorder;

/** Everything that a small archive gives, as a text that was looked at once. */
class ArchiveGoldenTest {

    @Test
    void aSmallArchiveGivesWhatItGaveBefore() throws IOException {
        FakeHost host = FakeHost.register(new LinkedInChannel(), Locale.ENGLISH);
        Recorder read = Recorder.of(host.importer("archive"), LinkedInContractTest.archive());
        GoldenFile.beside(ArchiveGoldenTest.class, "archive.txt").holds(ReadText.of(read));
    }
}
