package somepolku.linkedin.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import somepolku.api.importing.ImportedContact;
import somepolku.linkedin.LinkedInChannel;
import somepolku.testkit.FakeHost;
import somepolku.testkit.MemoryInput;
import somepolku.testkit.Recorder;
import somepolku.testkit.Recorder.At;
import somepolku.testkit.Recorder.Read;

class ConnectionsFormTest {
    private static final String PREAMBLE = "Notes:\n\"When exporting your connection data, you may notice that some of"
            + " the email addresses, \"\"sometimes\"\", are missing.\"\n\n";
    private static final String HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
    private static final String ADA =
            "Ada,Esimerkki,https://www.linkedin.com/in/ada-esimerkki,,\"Koneet, Oy\",Insinööri,25 Oct 2024\n";

    @Test
    void thePreambleIsPassedInEveryForm() throws IOException {
        for (String preamble : List.of(
                PREAMBLE,
                PREAMBLE.replace("Notes:", "\"Notes:\""),
                PREAMBLE.replace("Notes:\n", "Notes:,,,,,,\n").replace("\n\n", "\n,,,,,,\n"),
                "",
                "\n\n")) {
            Read read = read(preamble + HEADER + ADA);
            assertThat(read.rows()).isEqualTo(1);
            ImportedContact ada = read.contacts().get(0).what();
            assertThat(ada.key()).isEqualTo("in/ada-esimerkki");
            assertThat(ada.name()).isEqualTo("Ada Esimerkki");
            assertThat(ada.company()).isEqualTo("Koneet, Oy");
            assertThat(ada.position()).isEqualTo("Insinööri");
            assertThat(ada.since()).contains(LocalDate.of(2024, 10, 25));
        }
    }

    @Test
    void theLineIsTheOneInTheFile() throws IOException {
        Read read = read(PREAMBLE + HEADER + ADA + ",,,,,,24 Oct 2024\n");
        assertThat(read.contacts()).extracting(At::line).containsExactly(5);
        assertThat(read.skipped()).extracting(At::line).containsExactly(6);
    }

    @Test
    void peopleWhomAMissingQuoteHasCaughtAreMissedByTheirNumber() throws IOException {
        String eve = "Eve,\"Esimerkki,https://www.linkedin.com/in/eve,,Oy,Johtaja,23 Oct 2024\n";
        Read read = read(HEADER + ADA + eve + "Ida,E,https://www.linkedin.com/in/ida,,Oy,Johtaja,22 Oct 2024\n"
                + "Una,E,https://www.linkedin.com/in/una,,Oy,Johtaja,21 Oct 2024\n"
                + "Eva,E,https://www.linkedin.com/in/eva,,\"Koneet, Oy\",Johtaja,20 Oct 2024\n");
        assertThat(read.contacts()).extracting(At::line).containsExactly(2);
        assertThat(read.skipped()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(3);
            assertThat(row.what())
                    .startsWith("A quotation mark is missing in this row, and 2 rows after it were caught");
        });
    }

    @Test
    void aTextOfSeveralLinesIsNoMissingQuote() throws IOException {
        Read read = read(
                HEADER + "Ada,E,https://www.linkedin.com/in/ada,,\"Koneet,\na, b, c, d, e, f, g\nOy\",X,25 Oct 2024\n");
        assertThat(read.contacts()).hasSize(1);
        assertThat(read.skipped()).isEmpty();
    }

    @Test
    void rowsWithoutNameAndLinkAreCountedAndSkipped() throws IOException {
        Read read = read(HEADER + ADA + ",,,,,,24 Oct 2024\n,,,,,,\n");
        assertThat(read.rows()).isEqualTo(3);
        assertThat(read.contacts()).hasSize(1);
        assertThat(read.skipped())
                .extracting(At::what)
                .containsOnly("No name and no link, the account may have been removed")
                .hasSize(2);
    }

    @Test
    void aLinkWithoutANameIsAContact() throws IOException {
        Read read = read(HEADER + ",,https://www.linkedin.com/in/ada-e,,,,25 Oct 2024\n");
        assertThat(read.contacts()).extracting(each -> each.what().key()).containsExactly("in/ada-e");
    }

    @Test
    void withoutALinkTheNameAndTheDayAreTheKey() throws IOException {
        // 2018: no preamble, no URL column, the time of day in American form
        String old = "First Name,Last Name,Email Address,Company,Position,Connected On\n"
                + "Ada,Esimerkki,,Koneet,Insinööri,\"1/8/18, 6:14 PM\"\n"
                + "Bo,Esimerkki,,,,\"1/8/18, 6:14\u202fPM\"\n";
        Read read = read(old);
        assertThat(read.contacts())
                .extracting(each -> each.what().key())
                .containsExactly("Ada Esimerkki|2018-01-08", "Bo Esimerkki|2018-01-08");
        assertThat(read.contacts())
                .allSatisfy(each -> assertThat(each.what().since()).contains(LocalDate.of(2018, 1, 8)));
    }

    @Test
    void theExportsOf2018And2021KnowTheSamePerson() throws IOException {
        Read in2018 = read("First Name,Last Name,Email Address,Company,Position,Connected On\n"
                + "Ada,Esimerkki,,Koneet,Insinööri,\"1/8/18, 6:14 PM\"\n");
        Read in2021 = read(PREAMBLE + "First Name,Last Name,Email Address,Company,Position,Connected On\n"
                + "Ada,Esimerkki,,Koneet,Johtaja,08 Jan 2018\n");
        assertThat(in2021.contacts().get(0).what().key())
                .isEqualTo(in2018.contacts().get(0).what().key());
    }

    @Test
    void whereNobodyHasALinkThePersonIsWarnedOfCountingTwice() throws IOException {
        String old = "First Name,Last Name,Connected On\nAda,E,25 Oct 2021\n";
        assertThat(read(old).notes())
                .anyMatch(note -> note.line() == 0 && note.what().contains("counted a second time"));
        assertThat(read(HEADER + ADA).notes()).noneMatch(note -> note.what().contains("counted a second time"));
    }

    @Test
    void whatIsNoLinkDoesNotMakeOnePersonOfTwo() throws IOException {
        Read read = read(HEADER + "Ada,E,#N/A,,,,25 Oct 2024\nBo,E,#N/A,,,,25 Oct 2024\n");
        assertThat(read.contacts())
                .extracting(each -> each.what().key())
                .containsExactly("Ada E|2024-10-25", "Bo E|2024-10-25");
    }

    @Test
    void theSameProfileHasTheSameKeyInEveryExport() throws IOException {
        Read read = read(HEADER
                + "A,E,https://www.linkedin.com/in/ada-e,,,,25 Oct 2024\n"
                + "A,E,http://fi.linkedin.com/in/Ada-E/?trk=x,,,,25 Oct 2024\n");
        assertThat(read.contacts()).extracting(each -> each.what().key()).containsExactly("in/ada-e", "in/ada-e");
    }

    @Test
    void columnsAreFoundByNameWhereverTheyStand() throws IOException {
        Read read = read("connected on,FIRST NAME,Last name,Uutta\n25 Oct 2024,Ada,Esimerkki,x\n");
        assertThat(read.contacts().get(0).what().name()).isEqualTo("Ada Esimerkki");
        assertThat(read.contacts().get(0).what().since()).contains(LocalDate.of(2024, 10, 25));
    }

    @Test
    void anUnreadableDateKeepsTheContactAndSaysSo() throws IOException {
        Read read = read(HEADER + "Ada,E,https://l.com/in/a,,,,30 Feb 2026\nBo,E,https://l.com/in/b,,,,\n");
        assertThat(read.contacts())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.what().since()).isEmpty());
        assertThat(read.notes())
                .filteredOn(note -> note.line() == 2)
                .extracting(At::what)
                .allSatisfy(note -> assertThat(note).contains("30 Feb 2026"));
        assertThat(read.notes()).anyMatch(note -> note.line() == 3);
    }

    @Test
    void peopleSinceRemovedAreMentioned() throws IOException {
        assertThat(read(HEADER + ADA).notes())
                .anyMatch(note -> note.line() == 0 && note.what().contains("left your network"));
    }

    @Test
    void aSpreadsheetsSemicolonsAreUnderstood() throws IOException {
        Read read = read("First Name;Last Name;URL;Company;Position;Connected On\nAda;E;;\"Koneet; Oy\";;25.10.2024\n");
        assertThat(read.contacts().get(0).what().company()).isEqualTo("Koneet; Oy");
        assertThat(read.contacts().get(0).what().since()).contains(LocalDate.of(2024, 10, 25));
    }

    private static Read read(String file) throws IOException {
        FakeHost host = FakeHost.register(new LinkedInChannel(), Locale.ENGLISH);
        Recorder recorder = Recorder.of(host.importer("archive"), MemoryInput.single("Connections.csv", file));
        assertThat(host.missingTexts()).isEmpty();
        return recorder.file("Connections.csv");
    }
}
