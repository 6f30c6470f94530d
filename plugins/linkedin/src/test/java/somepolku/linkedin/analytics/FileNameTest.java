package somepolku.linkedin.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import somepolku.api.importing.AccountMark;
import somepolku.api.importing.ExportImporter;
import somepolku.linkedin.LinkedInChannel;
import somepolku.testkit.FakeHost;
import somepolku.testkit.MemoryInput;
import somepolku.testkit.Recorder;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "AggregateAnalytics_Mia Some_2026-07-20_2026-07-26.xlsx, Mia Some",
        "AggregateAnalytics_Mia van_der Some_2026-07-20_2026-07-26 (1).xlsx, Mia van_der Some",
        "Content_2024-08-25_2024-11-22_Mia Some.xlsx, Mia Some",
        "Content_2024-08-25_2024-11-22_Mia Some (2).xlsx, Mia Some",
        "Content_2024-08-25_2024-11-22_Äijä Öhman (CPA) (2).xlsx, Äijä Öhman (CPA)",
        "PostAnalytics_MiaSome_7510250707171260297.xlsx, MiaSome",
        "PostAnalytics_MiaSome_7510250707171260297 (1).xlsx, MiaSome"
    })
    void theMemberStandsInTheName(String file, String member) {
        FileName name = new FileName(file);
        assertThat(name.isLinkedIns()).isTrue();
        assertThat(name.member()).contains(member);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"analytics.xlsx", "Content_2024.xlsx", "PostAnalytics_MiaSome.xlsx", "Mia Some 2026-07-20.xlsx"})
    void aNameOfThePersonsOwnSaysNothing(String file) {
        assertThat(new FileName(file).isLinkedIns()).isFalse();
        assertThat(new FileName(file).member()).isEmpty();
    }

    @Test
    void theWorkbookTellsWhoseItIsAndARefusedOneDoesNot() throws IOException {
        ExportImporter importer =
                FakeHost.register(new LinkedInChannel(), Locale.ENGLISH).importer("analytics");
        byte[] good = new Xlsx()
                .sheet("ENGAGEMENT")
                .row("Date", "Impressions", "Engagements")
                .row("7/30/2026", "10", "1")
                .sheet("FOLLOWERS")
                .row("Total followers on 7/30/2026", "5")
                .bytes();
        MemoryInput folder = MemoryInput.archive("viennit")
                .with("AggregateAnalytics_Mia Some_2026-07-30_2026-07-30.xlsx", good)
                .with("Content_2024-08-25_2024-11-22_Joku Muu.xlsx", "no workbook")
                .with("renamed.xlsx", good);
        assertThat(Recorder.of(importer, folder).marks())
                .containsExactly(new Recorder.Mark(AccountMark.NAME, "Mia Some"));
    }
}
