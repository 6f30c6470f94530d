package somepolku.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import somepolku.api.importing.DateOrder;
import somepolku.api.importing.ExportImporter;
import somepolku.api.importing.Fit;
import somepolku.linkedin.analytics.Xlsx;
import somepolku.testkit.FakeHost;
import somepolku.testkit.MemoryInput;
import somepolku.testkit.Recorder;

/** What people have: the unpacked archive, and beside it what they exported later. */
class WholeFolderTest {
    private static final String BOOK = "luvut/AggregateAnalytics_Mia Some_2026-07-30_2026-07-30.xlsx";
    private static final String SHARES =
            "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n2026-06-06 03:16:20,,Hei,,,MEMBER_NETWORK\n";
    private static final String CONTACTS =
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nA,B,,,C,D,05 Jun 2026\n";

    private final FakeHost host = FakeHost.register(new LinkedInChannel(), Locale.ENGLISH);
    private final ExportImporter archive = host.importer("archive");
    private final ExportImporter workbooks = host.importer("analytics");

    private static byte[] book(String day) throws IOException {
        return new Xlsx()
                .sheet("ENGAGEMENT")
                .row("Date", "Impressions", "Engagements")
                .row(day, "10", "1")
                .sheet("FOLLOWERS")
                .row("Total followers on " + day, "5")
                .bytes();
    }

    private static MemoryInput folder() throws IOException {
        MemoryInput folder = MemoryInput.archive("LinkedIn").with("Shares.csv", SHARES);
        return folder.with("Connections.csv", CONTACTS)
                .with(BOOK, book("7/30/2026"))
                .with("budjetti.xlsx", new Xlsx().sheet("X").row("a", 1).bytes())
                .with("Logins.csv", "x");
    }

    @Test
    void oneImporterReadsBoth() throws IOException {
        MemoryInput folder = folder();
        assertThat(archive.fit(folder)).isEqualTo(Fit.SURE);
        assertThat(workbooks.fit(folder)).isEqualTo(Fit.LIKELY);
        Recorder read = Recorder.of(archive, folder);
        assertThat(read.file("Shares.csv").activities()).hasSize(1);
        assertThat(read.file("Connections.csv").contacts()).hasSize(1);
        assertThat(read.file(BOOK).readings()).hasSize(3);
        assertThat(read.file("budjetti.xlsx").refused()).isPresent();
        assertThat(read.leftClosed()).extracting(Recorder.Closed::path).containsExactly("Logins.csv");
        assertThat(read.files()).hasSize(4);
    }

    @Test
    void eachAloneIsItsOwn() throws IOException {
        MemoryInput books = MemoryInput.archive("x").with(BOOK, book("7/30/2026"));
        assertThat(archive.fit(books)).isEqualTo(Fit.NONE);
        assertThat(workbooks.fit(books)).isEqualTo(Fit.SURE);
        MemoryInput tables = MemoryInput.archive("x").with("Shares.csv", SHARES).with("Connections.csv", CONTACTS);
        assertThat(archive.fit(tables)).isEqualTo(Fit.SURE);
        assertThat(workbooks.fit(tables)).isEqualTo(Fit.NONE);
    }

    @Test
    void aWorkbookOfSomethingElseInTheArchivesFolderStaysClosed() throws IOException {
        MemoryInput folder = MemoryInput.archive("x")
                .with("Shares.csv", SHARES)
                .with("Connections.csv", CONTACTS)
                .with("budjetti.xlsx", new Xlsx().sheet("X").row("a", 1).bytes());
        Recorder read = Recorder.of(archive, folder);
        assertThat(read.files()).hasSize(2);
        assertThat(read.leftClosed()).extracting(Recorder.Closed::path).containsExactly("budjetti.xlsx");
    }

    @Test
    void whatThePersonSaidOfDatesReachesTheWorkbooks() throws IOException {
        MemoryInput folder = MemoryInput.archive("x")
                .with("Shares.csv", SHARES)
                .with("Connections.csv", CONTACTS)
                .with("renamed.xlsx", book("7/4/2026"))
                .dated(DateOrder.DAY_FIRST);
        assertThat(Recorder.of(archive, folder).file("renamed.xlsx").readings())
                .anyMatch(each -> each.what().first().toString().equals("2026-04-07"));
    }

    @Test
    void cancelledBetweenTheTwoNothingMoreIsOpened() throws IOException {
        MemoryInput folder = folder();
        Recorder sink = new Recorder().cancelAfter(1);
        archive.read(folder, sink);
        assertThat(sink.files()).noneMatch(file -> file.path().equals(BOOK));
    }
}
