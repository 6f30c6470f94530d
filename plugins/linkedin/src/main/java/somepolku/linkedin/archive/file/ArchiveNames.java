package somepolku.linkedin.archive.file;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import somepolku.linkedin.table.Columns;

/** The names of the archive's files, which changed their spelling over the years. */
public final class ArchiveNames {
    private static final Pattern COPY_OR_MEMBER = Pattern.compile("( \\(\\d+\\)|_\\d+)+$");

    /** Of no use to the journal yet, and of no harm. */
    private static final Set<String> NOT_YET = Set.of(
            "adsclicked",
            "causesyoucareabout",
            "courses",
            "events",
            "hashtagfollows",
            "lanadsengagement",
            "organizations",
            "patents",
            "providers",
            "savedarticles",
            "saveditems",
            "savedjobalerts",
            "testscores",
            "volunteering");

    /** What the member or others said in confidence, or what identifies them. */
    private static final Set<String> PRIVATE = Set.of(
            "accountstatushistory",
            "adtargeting",
            "contacts",
            "emailaddresses",
            "guidemessages",
            "importedcontacts",
            "inferencesaboutyou",
            "jobapplicantsavedanswers",
            "jobapplicantsavedscreeningquestionresponses",
            "jobseekerpreferences",
            "learningcoachmessages",
            "learningroleplaymessages",
            "logins",
            "messages",
            "phonenumbers",
            "privateidentityasset",
            "receipts",
            "receiptsv2",
            "registration",
            "searchqueries",
            "securitychallenges",
            "verifications",
            "whatsappphonenumbers");

    private ArchiveNames() {}

    /**
     * The base name without what changes from export to export: folder, ending, case, signs, the member's number
     * ({@code Shares_1158443584.csv}, since 2026) and a browser's {@code (1)}. Empty for what is no CSV file.
     */
    public static String plain(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.endsWith(".csv")
                ? Columns.plain(COPY_OR_MEMBER
                        .matcher(name.substring(0, name.length() - 4))
                        .replaceFirst(""))
                : "";
    }

    public static boolean isPrivate(String plainName) {
        return PRIVATE.contains(plainName);
    }

    public static boolean isNotYetUsed(String plainName) {
        return NOT_YET.contains(plainName);
    }

    /** Whether LinkedIn itself named what was dropped: {@code Complete_LinkedInDataExport_10-05-2026.zip}. */
    public static boolean isExport(String inputName) {
        return Columns.plain(inputName).contains("linkedindataexport");
    }

    /** {@code Articles/Articles/my-post-ab12.html}: the member's own articles. */
    public static boolean isArticle(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.endsWith(".html") && lower.contains("articles/");
    }
}
