package somepolku.linkedin.archive.profile;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import somepolku.api.Texts;
import somepolku.api.journal.FactSort;
import somepolku.linkedin.archive.file.ArchiveForm;
import somepolku.linkedin.archive.file.Header;
import somepolku.linkedin.archive.profile.FactForm.LeftOut;
import somepolku.linkedin.archive.profile.FactForm.Reader;
import somepolku.linkedin.archive.profile.FactForm.Said;
import somepolku.linkedin.archive.profile.FactForm.Told;
import somepolku.linkedin.form.Words;
import somepolku.linkedin.table.Row;

/** The files of the profile in which each row is one thing that the member did, learnt or can. */
public final class FactForms {
    private final Texts texts;

    private FactForms(Texts texts) {
        this.texts = texts;
    }

    public static List<ArchiveForm> all(Texts texts) {
        FactForms forms = new FactForms(texts);
        return Stream.of(Stream.of(new ProfileForm(texts)), forms.own(), ReceivedForms.all(texts))
                .flatMap(each -> each)
                .map(ArchiveForm.class::cast)
                .toList();
    }

    private Stream<ArchiveForm> own() {
        return Stream.of(
                form("profilesummary", "Profile Summary", FactSort.SUMMARY, FactForms::summary, "profilesummary"),
                form(
                        "positions",
                        "Company Name,Title,Description,Location,Started On,Finished On",
                        FactSort.POSITION,
                        FactForms::position,
                        "companyname",
                        "title"),
                form(
                        "education",
                        "School Name,Start Date,End Date,Notes,Degree Name,Activities",
                        FactSort.EDUCATION,
                        FactForms::education,
                        "schoolname"),
                form("skills", "Name", FactSort.SKILL, FactForms::skill, "name"),
                form("languages", "Name,Proficiency", FactSort.LANGUAGE, FactForms::language, "name"),
                form(
                        "certifications",
                        "Name,Url,Authority,Started On,Finished On,License Number",
                        FactSort.CERTIFICATION,
                        FactForms::certification,
                        "name",
                        "authority"),
                form(
                        "volunteering",
                        "Company Name,Role,Cause,Started On,Finished On,Description",
                        FactSort.VOLUNTEERING,
                        FactForms::volunteering,
                        "companyname",
                        "role"),
                form(
                        "projects",
                        "Title,Description,Url,Started On,Finished On",
                        FactSort.PROJECT,
                        FactForms::project,
                        "title"),
                form(
                        "publications",
                        "Name,Published On,Description,Publisher,Url",
                        FactSort.PUBLICATION,
                        FactForms::publication,
                        "name"),
                form("honors", "Title,Description,Issued On", FactSort.HONOUR, FactForms::honour, "title"));
    }

    /** Anybody may have a file of skills or projects: these are known by their name and their columns together. */
    private ArchiveForm form(String name, String wanted, FactSort sort, Reader reader, String... needs) {
        Header header = Header.of(name, List.of(needs), wanted).knownByName().knownByColumns();
        return new FactForm(texts, header, sort, reader);
    }

    private static Said summary(Row row) {
        String words = row.of("profilesummary");
        return words.isEmpty() ? new LeftOut("row.empty") : new Told(ProfileForm.ONLY, words, "", words, "", "");
    }

    private static Said position(Row row) {
        return told(
                row.of("title"),
                row.of("companyname"),
                row.of("description"),
                row.of("startedon"),
                row.of("finishedon"));
    }

    private static Said education(Row row) {
        String degree = row.of("degreename");
        String school = row.of("schoolname");
        String text = lines(row.of("activities"), row.of("notes"));
        return told(degree, school, text, row.of("startdate"), row.of("enddate"));
    }

    private static Said skill(Row row) {
        String name = row.of("name");
        return told(name.toLowerCase(Locale.ROOT), name, "", "", "", "");
    }

    private static Said language(Row row) {
        String name = row.of("name");
        return told(name.toLowerCase(Locale.ROOT), name, "", row.of("proficiency"), "", "");
    }

    private static Said certification(Row row) {
        return told(row.of("name"), row.of("authority"), row.of("url"), row.of("startedon"), row.of("finishedon"));
    }

    private static Said volunteering(Row row) {
        return told(
                row.of("role"),
                row.of("companyname"),
                lines(row.of("cause"), row.of("description")),
                row.of("startedon"),
                row.of("finishedon"));
    }

    /** In 2018 its dates were called as those of an education. */
    private static Said project(Row row) {
        String first = row.of("startedon");
        String last = row.of("finishedon");
        return told(
                row.of("title"),
                "",
                lines(row.of("description"), row.of("url")),
                first.isEmpty() ? row.of("startdate") : first,
                last.isEmpty() ? row.of("enddate") : last);
    }

    private static Said publication(Row row) {
        return told(
                row.of("name"),
                row.of("publisher"),
                lines(row.of("description"), row.of("url")),
                row.of("publishedon"),
                "");
    }

    private static Said honour(Row row) {
        String issued = row.of("issuedon");
        return told(
                row.of("title"),
                row.of("issuer"),
                row.of("description"),
                issued.isEmpty() ? row.of("issuedate") : issued,
                "");
    }

    /** The same title at the same place from the same day on is the same fact, whatever else is said of it later. */
    private static Said told(String title, String place, String text, String first, String last) {
        return told(title + "\n" + place + "\n" + first, title.isEmpty() ? place : title, place, text, first, last);
    }

    private static Said told(String mark, String title, String place, String text, String first, String last) {
        return title.isEmpty() && text.isEmpty()
                ? new LeftOut("row.empty")
                : new Told(Words.mark(mark), title.isEmpty() ? text : title, place, text, first, last);
    }

    private static String lines(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }
}
