package somepolku.ui.imports.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.importing.ImportPreview;
import somepolku.importing.Intake.Remark;
import somepolku.kit.Texts;
import somepolku.ui.imports.model.PreviewRow.Kind;

class PreviewRowsTest {
    private static final String ZIP = "Complete.zip";

    private final PreviewRows rows = new PreviewRows(Samples.CHANNELS, Texts.in(new Locale("fi")));

    @Test
    void filesOfAnArchiveStandUnderItAndItSaysTheirSums() {
        List<PreviewRow> all = rows.of(
                new ImportPreview(List.of(
                        Samples.file("Complete.zip!/Connections.csv", ZIP, 9, 1, 119, new Remark(64, "x")),
                        Samples.file("Complete.zip!/Jobs/Applications.csv", ZIP, 5, 5, 8))),
                Set.of());

        assertThat(all).extracting(PreviewRow::kind).containsExactly(Kind.GROUP, Kind.FILE, Kind.FILE, Kind.TOTAL);
        assertThat(all.get(0).name()).isEqualTo(ZIP);
        assertThat(all.get(0).content()).isEqualTo("LinkedIn, laaja arkisto");
        assertThat(all.get(0).mark()).contains(Mark.SQUARE);
        assertThat(all.get(0).counts()).isEqualTo(new Counts(148, 14, 6, 127, 1));
        assertThat(all.get(2).name()).isEqualTo("Jobs/Applications.csv");
        assertThat(all.get(2).inside()).isTrue();
        assertThat(all.get(3).counts()).isEqualTo(all.get(0).counts());
        assertThat(all.get(3).content()).isEqualTo("1 tiedosto");
    }

    @Test
    void aFoldedArchiveKeepsItsSumsAndTheTotal() {
        ImportPreview preview = new ImportPreview(List.of(
                Samples.file("Complete.zip!/Connections.csv", ZIP, 9, 1, 119),
                Samples.file("luvut.xlsx", "luvut.xlsx", 3, 0, 0)));

        List<PreviewRow> all = rows.of(preview, Set.of(ZIP));

        assertThat(all).extracting(PreviewRow::name).containsExactly(ZIP, "luvut.xlsx", "Yhteensä");
        assertThat(all.get(2).counts().added()).isEqualTo(12);
        assertThat(all.get(2).content()).isEqualTo("2 tiedostoa");
    }

    @Test
    void filesThatStayClosedShareOneLine() {
        List<PreviewRow> all = rows.of(
                new ImportPreview(List.of(
                        Samples.closed("Complete.zip!/messages.csv", ZIP),
                        Samples.closed("Complete.zip!/Logins.csv", ZIP),
                        Samples.closed("Complete.zip!/Ads.csv", ZIP),
                        Samples.closed("Complete.zip!/Votes.csv", ZIP))),
                Set.of());

        assertThat(all.get(1).kind()).isEqualTo(Kind.LOCKED);
        assertThat(all.get(1).name()).isEqualTo("messages.csv, Logins.csv ja 2 muuta");
        assertThat(all.get(1).content()).isEqualTo("Yksityisiä tietoja: näitä ei avata");
        assertThat(all).hasSize(3);
    }

    @Test
    void aFolderThatHoldsAllIsNotRepeated() {
        List<PreviewRow> all = rows.of(
                new ImportPreview(List.of(
                        Samples.file("Complete.zip!/Complete/Connections.csv", ZIP, 9, 1, 119),
                        Samples.closed("Complete.zip!/Complete/messages.csv", ZIP))),
                Set.of());

        assertThat(all)
                .extracting(PreviewRow::name)
                .containsExactly(ZIP, "Connections.csv", "messages.csv", "Yhteensä");
    }

    @Test
    void aRefusedFileSaysWhyInsteadOfCounts() {
        List<PreviewRow> all = rows.of(
                new ImportPreview(List.of(Samples.refused("kuva.png", "kuva.png", "Tätä muotoa ei tunneta."))),
                Set.of());

        assertThat(all.get(0).kind()).isEqualTo(Kind.REFUSED);
        assertThat(all.get(0).message()).isEqualTo("Tätä muotoa ei tunneta.");
        assertThat(all.get(0).inside()).isFalse();
    }
}
