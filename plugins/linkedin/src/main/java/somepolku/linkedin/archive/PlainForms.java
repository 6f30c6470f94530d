package somepolku.linkedin.archive;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import somepolku.api.Texts;
import somepolku.linkedin.archive.PlainForm.Deed;
import somepolku.linkedin.archive.PlainForm.LeftOut;
import somepolku.linkedin.archive.PlainForm.Said;
import somepolku.linkedin.archive.file.ArchiveForm;
import somepolku.linkedin.archive.file.Header;
import somepolku.linkedin.form.ProfileLink;
import somepolku.linkedin.form.Words;
import somepolku.linkedin.table.Row;

/**
 * The smaller files of the archive. Of other people nothing is handed over: no name, no address, no message, and nothing
 * made of them. Titles that LinkedIn does not give are English words, the same in every language, like its reactions.
 */
final class PlainForms {
    static final String COURSE = "course";

    /** {@code You uploaded a feed document on October 24, 2024 at 4:26 PM (GMT)}. */
    private static final Pattern UPLOADED = Pattern.compile("(?i)you uploaded an? (.+?) on (.+)");

    private static final String GONE = "CONTENT METADATA NO LONGER EXISTS";
    private static final LeftOut EMPTY = new LeftOut("row.empty");

    private PlainForms() {}

    static List<ArchiveForm> all(Texts texts) {
        return List.of(
                new PlainForm(
                        texts,
                        Header.of("votes", List.of("date", "link", "optiontext"), "Date,Link,OptionText"),
                        "vote",
                        PlainForms::vote),
                new PlainForm(
                        texts,
                        // Two columns that many a file has: only its name tells it.
                        Header.of("instantreposts", List.of("date", "link"), "Date,Link")
                                .knownByName(),
                        "repost",
                        PlainForms::repost),
                new PlainForm(
                        texts,
                        Header.of("companyfollows", List.of("organization", "followedon"), "Organization,Followed On"),
                        "follow-company",
                        PlainForms::company),
                new PlainForm(
                        texts,
                        Header.of("memberfollows", List.of("date", "status", "fullname"), "Date,Status,FullName"),
                        "follow",
                        PlainForms::member),
                new PlainForm(
                        texts,
                        Header.of("invitations", List.of("sentat", "direction"), "From,To,Sent At,Message,Direction"),
                        "invitation",
                        PlainForms::invitation,
                        PlainForms::inviter),
                new PlainForm(
                        texts,
                        Header.of(
                                "learning",
                                List.of("contenttitle", "contentlastwatcheddateifviewed"),
                                "Content Title,Content Description,Content Type,Content Last Watched Date (if viewed),"
                                        + "Content Completed At (if completed)"),
                        COURSE,
                        PlainForms::course),
                new PlainForm(
                        texts,
                        Header.of(
                                "richmedia",
                                List.of("datetime", "medialink"),
                                "Date/Time,Media Description,Media Link"),
                        "media",
                        PlainForms::media));
    }

    private static Said vote(Row row) {
        String link = row.of("link");
        String option = row.of("optiontext");
        return link.isEmpty() && option.isEmpty()
                ? EMPTY
                : new Deed(row.of("date"), Words.mark(link + "\n" + option), titleOr(option, "Vote"), link);
    }

    private static Said repost(Row row) {
        String link = row.of("link");
        return link.isEmpty() ? EMPTY : new Deed(row.of("date"), Words.mark(link), "Repost", link);
    }

    private static Said company(Row row) {
        String organization = row.of("organization");
        return organization.isEmpty()
                ? EMPTY
                : new Deed(row.of("followedon"), Words.mark(organization), Words.title(organization), "");
    }

    private static Said member(Row row) {
        String status = row.of("status");
        if (status.isEmpty() && row.of("date").isEmpty()) {
            return EMPTY;
        }
        return status.equalsIgnoreCase("active")
                ? new Deed(row.of("date"), "", "Follow", "")
                : new LeftOut("row.notFollowed");
    }

    private static Said invitation(Row row) {
        String direction = row.of("direction").toUpperCase(Locale.ROOT);
        if (direction.isEmpty() && row.of("sentat").isEmpty()) {
            return EMPTY;
        }
        return direction.equals("OUTGOING")
                ? new Deed(row.of("sentat"), "", "Invitation", "")
                : new LeftOut(direction.equals("INCOMING") ? "row.incoming" : "row.noDirection");
    }

    /** Who sent an invitation that the member sent is the member. */
    private static Optional<String> inviter(Row row) {
        return row.of("direction").equalsIgnoreCase("OUTGOING")
                ? ProfileLink.in(row.of("inviterprofileurl")).map(ProfileLink::path)
                : Optional.empty();
    }

    /** The day of its completion counts, else that of the last look. A course only put aside is no deed. */
    private static Said course(Row row) {
        String title = row.of("contenttitle");
        if (title.isEmpty()) {
            return EMPTY;
        }
        String completed = row.of("contentcompletedatifcompleted");
        String date = Words.isNothing(completed) ? row.of("contentlastwatcheddateifviewed") : completed;
        if (Words.isNothing(date)) {
            return new LeftOut("row.notWatched");
        }
        String type = titleOr(Words.capitalised(row.of("contenttype").replace('_', ' ')), "Course");
        String shown = title.startsWith(GONE) ? type + title.substring(GONE.length()) : title;
        return new Deed(date, Words.mark(title), Words.title(shown), "");
    }

    /** Its link leads to a store whose addresses may change, so that only the moment names it. */
    private static Said media(Row row) {
        String written = row.of("datetime");
        String link = row.of("medialink");
        if (written.isEmpty() && link.isEmpty()) {
            return EMPTY;
        }
        Matcher uploaded = UPLOADED.matcher(written);
        boolean sentence = uploaded.matches();
        String sort = sentence ? Words.capitalised(uploaded.group(1)) : "Media";
        String description = row.of("mediadescription");
        return new Deed(
                sentence ? uploaded.group(2) : written,
                "",
                Words.isNothing(description) ? sort : titleOr(description, sort),
                "");
    }

    private static String titleOr(String words, String otherwise) {
        String title = Words.title(words);
        return title.isEmpty() ? otherwise : title;
    }
}
