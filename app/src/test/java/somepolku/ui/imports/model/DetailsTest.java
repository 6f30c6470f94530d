package somepolku.ui.imports.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import somepolku.importing.ImportPreview;
import somepolku.importing.ImportPreview.FilePreview;
import somepolku.importing.ImportPreview.Proposal;
import somepolku.importing.Intake.Remark;
import somepolku.kit.Formats;
import somepolku.kit.Texts;

class DetailsTest {
    private final Texts texts = Texts.in(new Locale("fi"));
    private final Details details =
            new Details(new EntryWords(Samples.CHANNELS, texts, new Formats(texts), () -> false), texts);

    @Test
    void skippedRowsOfOneReasonShareALine() {
        ImportPreview preview = new ImportPreview(List.of(Samples.file(
                "x.zip!/Comments.csv",
                "x.zip",
                0,
                0,
                0,
                new Remark(131, "Päiväys puuttuu"),
                new Remark(88, "Päiväys puuttuu"),
                new Remark(64, "Nimi puuttuu"))));

        assertThat(details.skipped(preview))
                .containsExactly(
                        new DetailRow("Rivit 88, 131", "", "Comments.csv", "Päiväys puuttuu"),
                        new DetailRow("Rivi 64", "", "Comments.csv", "Nimi puuttuu"));
    }

    @Test
    void manyRowsAreCutAndAllOfThemAreStillAtHand() {
        Remark[] many = new Remark[6];
        for (int i = 0; i < many.length; i++) {
            many[i] = new Remark(10 + i, "Päiväys puuttuu");
        }
        DetailRow row = details.skipped(new ImportPreview(List.of(Samples.file("a.csv", "a.csv", 0, 0, 0, many))))
                .get(0);

        assertThat(row.where()).isEqualTo("Rivit 10, 11, 12 ja 3 muuta");
        assertThat(row.allLines()).isEqualTo("10, 11, 12, 13, 14, 15");
    }

    @Test
    void thousandsOfRowsDoNotFloodTheTooltip() {
        Remark[] many = IntStream.range(0, 5000)
                .mapToObj(i -> new Remark(10 + i, "Päiväys puuttuu"))
                .toArray(Remark[]::new);
        DetailRow row = details.skipped(new ImportPreview(List.of(Samples.file("a.csv", "a.csv", 0, 0, 0, many))))
                .get(0);

        assertThat(row.where()).isEqualTo("Rivit 10, 11, 12 ja 4\u00a0997 muuta");
        assertThat(row.allLines()).endsWith("48, 49 ja 4\u00a0960 muuta");
    }

    @Test
    void thousandsOfReasonsAreCutToTheirNumber() {
        Remark[] many = IntStream.range(0, 5000)
                .mapToObj(i -> new Remark(10 + i, "Päiväys " + i))
                .toArray(Remark[]::new);
        List<DetailRow> rows =
                details.skipped(new ImportPreview(List.of(Samples.file("a.csv", "a.csv", 0, 0, 0, many))));

        assertThat(rows).hasSize(Details.SHOWN + 1);
        assertThat(rows.get(Details.SHOWN).what()).isEqualTo("ja 4\u00a0800 muuta");
    }

    @Test
    void aFileThatWasGivenUpAfterSomeRowsIsAmongTheSkipped() {
        FilePreview file = new FilePreview(
                "Shares.csv",
                "Shares.csv",
                "",
                "",
                3,
                List.of(),
                0,
                3,
                List.of(new Remark(2, "Rivi on tyhjä")),
                List.of(),
                Optional.of("Lainausmerkki ei pääty"),
                false);

        assertThat(details.skipped(new ImportPreview(List.of(file))))
                .containsExactly(new DetailRow("Koko tiedosto", "", "Shares.csv", "Lainausmerkki ei pääty"));
    }

    @Test
    void notesAreToldApartFromWhatWasSkipped() {
        FilePreview file = new FilePreview(
                "x.zip!/Jobs/a.csv",
                "x.zip",
                "",
                "",
                0,
                List.of(),
                0,
                0,
                List.of(),
                List.of(new Remark(0, "Poistetut puuttuvat")),
                Optional.empty(),
                false);
        ImportPreview preview = new ImportPreview(List.of(file));

        assertThat(details.skipped(preview)).isEmpty();
        assertThat(details.notes(preview))
                .containsExactly(new DetailRow("Koko tiedosto", "", "a.csv", "Poistetut puuttuvat"));
    }

    @Test
    void changedAndNewRecordsAreSaidApart() {
        ImportPreview preview = new ImportPreview(List.of(Samples.file("a.csv", "a.csv", 1, 1, 0)));

        assertThat(details.changed(preview))
                .containsExactly(new DetailRow("Rivi 2", "", "a.csv", "1.11.2026 · Ennen 0 → 1.11.2026 · Teko 0"));
        assertThat(details.added(preview)).containsExactly(new DetailRow("Rivi 3", "", "a.csv", "2.11.2026 · Teko 1"));
    }

    @Test
    void aChangedReadingSaysBothValues() {
        Proposal proposal = new Proposal(4, Optional.of(Samples.reading(12)), Samples.reading(1500));
        FilePreview file = new FilePreview(
                "a.xlsx", "a.xlsx", "", "", 1, List.of(proposal), 0, 0, List.of(), List.of(), Optional.empty(), false);

        assertThat(details.changed(new ImportPreview(List.of(file))).get(0).what())
                .isEqualTo("16.11.–22.11.2026 · Katselut · 12 → 1\u202f500");
    }

    @Test
    void aLongListIsCappedAndSaysHowManyMore() {
        ImportPreview preview = new ImportPreview(List.of(Samples.file("a.csv", "a.csv", Details.SHOWN + 41, 0, 0)));

        List<DetailRow> rows = details.added(preview);

        assertThat(rows).hasSize(Details.SHOWN + 1);
        assertThat(rows.get(Details.SHOWN).what()).isEqualTo("ja 41 muuta");
    }
}
