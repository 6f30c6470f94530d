package somepolku.importing.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static somepolku.importing.compare.Paper.drop;
import static somepolku.importing.compare.Paper.file;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Fact;
import somepolku.domain.journal.FactSort;
import somepolku.importing.ImportPreview;
import somepolku.importing.Intake;

/** What the profile says, in exports of different ages. */
class FactsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    private final Paper journal = new Paper();

    @Test
    void aNewerExportReplacesAnUntouchedFact() throws Exception {
        journal.bring(export(DAY, "Analyst"));
        ImportPreview preview = journal.bring(export(DAY.plusDays(30), "Senior analyst"));
        assertThat(preview.changed()).isEqualTo(1);
        assertThat(headline()).isEqualTo("Senior analyst");
    }

    @Test
    void anOlderExportNeverOverwritesANewer() throws Exception {
        journal.bring(export(DAY.plusDays(30), "Senior analyst"));
        ImportPreview preview = journal.bring(export(DAY, "Analyst"));
        assertThat(preview.files().get(0).remarks())
                .extracting(Intake.Remark::why)
                .containsExactly(Paper.TEXTS.text("importing.skipped.older"));
        assertThat(headline()).isEqualTo("Senior analyst");
    }

    @Test
    void ofTwoExportsInOneImportTheNewerSpeaks() throws Exception {
        journal.bring(export(DAY.plusDays(30), "Senior analyst"), export(DAY, "Analyst"));
        assertThat(headline()).isEqualTo("Senior analyst");
        Paper other = new Paper();
        other.bring(export(DAY, "Analyst"), export(DAY.plusDays(30), "Senior analyst"));
        assertThat(other.only(Fact.class).title()).isEqualTo("Senior analyst");
    }

    @Test
    void aFactThatANewerExportRepeatsIsAsNewAsThat() throws Exception {
        journal.bring(export(DAY, "Analyst"));
        ImportPreview again = journal.bring(export(DAY.plusDays(60), "Analyst"));
        assertThat(again.files().get(0).same()).isEqualTo(1);
        assertThat(journal.bring(export(DAY.plusDays(30), "Looking for work")).skipped())
                .isEqualTo(1);
        assertThat(headline()).isEqualTo("Analyst");
        assertThat(journal.compare(export(DAY.plusDays(60), "Analyst")).asides())
                .isEmpty();
    }

    @Test
    void numbersThatReachFurtherSayNothingOfTheProfile() throws Exception {
        journal.bring(export(DAY, "Analyst"));
        journal.bring(drop(file("workbook.xlsx", person("p9", DAY.plusDays(90)))));
        journal.bring(export(DAY.plusDays(30), "Senior analyst"));
        assertThat(headline()).isEqualTo("Senior analyst");
    }

    @Test
    void aSmallerExportIsNotOlderForWhatItLeavesOut() throws Exception {
        Intake.Deed reaction = RepliesTest.post("r1", java.time.Instant.parse("2026-11-01T10:00:00Z"));
        journal.bring(drop(file("a.csv", trait("Analyst"), person("p1", DAY), reaction)));
        assertThat(journal.bring(drop(file("a.csv", trait("Senior analyst"), person("p1", DAY))))
                        .changed())
                .isEqualTo(1);
        assertThat(journal.bring(drop(file("a.csv", trait("Analyst"), person("p0", DAY.minusDays(9)))))
                        .skipped())
                .isEqualTo(1);
        assertThat(headline()).isEqualTo("Senior analyst");
    }

    @Test
    void aProfileAloneShowsNoAgeAndIsTaken() throws Exception {
        journal.bring(export(DAY.plusDays(30), "Analyst"));
        journal.bring(trait("Senior analyst"));
        assertThat(headline()).isEqualTo("Senior analyst");
        assertThat(journal.bring(export(DAY, "Student")).skipped()).isEqualTo(1);
        assertThat(headline()).isEqualTo("Senior analyst");
    }

    @Test
    void whatThePersonEditedStaysAlsoWhenANewerExportRepeatsTheOld() throws Exception {
        journal.bring(export(DAY, "Analyst"));
        Fact fact = journal.only(Fact.class);
        journal.write(new Fact(
                fact.id(),
                fact.channel(),
                fact.sort(),
                "My own words",
                fact.place(),
                fact.text(),
                fact.first(),
                fact.last(),
                fact.origin()));
        journal.bring(export(DAY.plusDays(30), "Analyst"));
        assertThat(headline()).isEqualTo("My own words");
        ImportPreview preview = journal.bring(export(DAY.plusDays(60), "Senior analyst"));
        assertThat(preview.files().get(0).remarks())
                .extracting(Intake.Remark::why)
                .containsExactly(Paper.TEXTS.text("importing.skipped.edited"));
        assertThat(headline()).isEqualTo("My own words");
    }

    @Test
    void aFactThatBeginsNextYearMakesNoExportNewer() throws Exception {
        Intake.Trait future = new Intake.Trait(
                3,
                "education:uni",
                FactSort.EDUCATION,
                "Master",
                "Uni",
                "",
                Optional.of(DAY.plusYears(1)),
                Optional.empty());
        journal.bring(drop(file("a.csv", trait("Analyst"), future, person("p1", DAY))));
        journal.bring(export(DAY.plusDays(30), "Senior analyst"));
        assertThat(journal.all(Fact.class)).extracting(Fact::title).containsExactly("Senior analyst", "Master");
    }

    @Test
    void whatANewerExportNoLongerSaysStays() throws Exception {
        Intake.Trait skill =
                new Intake.Trait(3, "skill:java", FactSort.SKILL, "Java", "", "", Optional.empty(), Optional.empty());
        journal.bring(drop(file("a.csv", skill, person("p1", DAY))));
        journal.bring(export(DAY.plusDays(30), "Analyst"));
        assertThat(journal.all(Fact.class)).extracting(Fact::title).containsExactly("Java", "Analyst");
    }

    private String headline() {
        return journal.only(Fact.class).title();
    }

    private static Proposals.Read export(LocalDate newest, String headline) {
        return drop(file("Profile.csv", trait(headline)), file("Connections.csv", person("p" + newest, newest)));
    }

    private static Intake.Trait trait(String headline) {
        return new Intake.Trait(2, "headline", FactSort.HEADLINE, headline, "", "", Optional.empty(), Optional.empty());
    }

    private static Intake.Person person(String key, LocalDate day) {
        return new Intake.Person(2, key, "Anna", "Acme", "Engineer", Optional.of(day));
    }
}
