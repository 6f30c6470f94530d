package somepolku.linkedin.archive.profile;

import java.util.List;
import java.util.stream.Stream;
import somepolku.api.Texts;
import somepolku.api.journal.FactSort;
import somepolku.linkedin.archive.file.ArchiveForm;
import somepolku.linkedin.archive.file.Header;
import somepolku.linkedin.archive.file.Standing;
import somepolku.linkedin.archive.profile.FactForm.LeftOut;
import somepolku.linkedin.archive.profile.FactForm.Said;
import somepolku.linkedin.archive.profile.FactForm.Told;
import somepolku.linkedin.table.Row;

/**
 * What others said of the member. Of a recommendation the day, the company and the job of who wrote it are kept, of an
 * endorsement the day and the skill: never a name, an address or a word of theirs.
 */
final class ReceivedForms {

    private ReceivedForms() {}

    static Stream<ArchiveForm> all(Texts texts) {
        return Stream.of(
                new FactForm(
                        texts,
                        // The file of those given has the same columns: only the name tells it.
                        Header.of(
                                        "recommendationsreceived",
                                        List.of("creationdate", "status"),
                                        "First Name,Last Name,Company,Job Title,Text,Creation Date,Status")
                                .knownByName(),
                        FactSort.RECOMMENDATION,
                        ReceivedForms::recommendation),
                new FactForm(
                        texts,
                        Header.of(
                                        "endorsementreceivedinfo",
                                        List.of("endorsementdate", "skillname", "endorsementstatus"),
                                        "Endorsement Date,Skill Name,Endorsement Status")
                                .markedBy(List.of("endorsementdate", "skillname", "endorserfirstname")),
                        FactSort.ENDORSEMENT,
                        ReceivedForms::endorsement));
    }

    private static Said recommendation(Row row) {
        String company = row.of("company");
        String job = row.of("jobtitle");
        String date = row.of("creationdate");
        return Standing.reason(row.of("status"))
                .<Said>map(LeftOut::new)
                .orElseGet(() -> new Told("", job.isEmpty() ? "Recommendation" : job, company, "", date, ""));
    }

    private static Said endorsement(Row row) {
        String skill = row.of("skillname");
        String date = row.of("endorsementdate");
        if (skill.isEmpty() && date.isEmpty()) {
            return new LeftOut("row.empty");
        }
        return Standing.reason(row.of("endorsementstatus"))
                .<Said>map(LeftOut::new)
                .orElseGet(() -> new Told("", skill.isEmpty() ? "Endorsement" : skill, "", "", date, ""));
    }
}
