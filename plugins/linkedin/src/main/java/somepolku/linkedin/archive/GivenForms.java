package somepolku.linkedin.archive;

import java.util.List;
import java.util.Optional;
import somepolku.api.Texts;
import somepolku.linkedin.archive.PlainForm.Deed;
import somepolku.linkedin.archive.PlainForm.LeftOut;
import somepolku.linkedin.archive.PlainForm.Said;
import somepolku.linkedin.archive.file.ArchiveForm;
import somepolku.linkedin.archive.file.Header;
import somepolku.linkedin.archive.file.Standing;
import somepolku.linkedin.form.Words;
import somepolku.linkedin.table.Row;

/** What the member said of others, where it stands to be seen. Whom it was about and what it said is not handed over. */
final class GivenForms {

    private GivenForms() {}

    static List<ArchiveForm> all(Texts texts) {
        return List.of(
                new PlainForm(
                        texts,
                        // The file of those received has the same columns: only the name tells it.
                        Header.of(
                                        "recommendationsgiven",
                                        List.of("creationdate", "status"),
                                        "First Name,Last Name,Company,Job Title,Text,Creation Date,Status")
                                .knownByName(),
                        "recommendation",
                        GivenForms::recommendation),
                new PlainForm(
                        texts,
                        Header.of(
                                        "endorsementgiveninfo",
                                        List.of("endorsementdate", "skillname", "endorsementstatus"),
                                        "Endorsement Date,Skill Name,Endorsement Status")
                                .markedBy(List.of("endorsementdate", "skillname", "endorseefirstname")),
                        "endorsement",
                        GivenForms::endorsement));
    }

    private static Said recommendation(Row row) {
        return standing(row.of("status"), row.of("creationdate"), "Recommendation");
    }

    private static Said endorsement(Row row) {
        String skill = Words.title(row.of("skillname"));
        return standing(
                row.of("endorsementstatus"), row.of("endorsementdate"), skill.isEmpty() ? "Endorsement" : skill);
    }

    private static Said standing(String status, String date, String title) {
        if (status.isEmpty() && date.isEmpty()) {
            return new LeftOut("row.empty");
        }
        Optional<Said> leftOut = Standing.reason(status).map(LeftOut::new);
        return leftOut.orElseGet(() -> new Deed(date, "", title, ""));
    }
}
