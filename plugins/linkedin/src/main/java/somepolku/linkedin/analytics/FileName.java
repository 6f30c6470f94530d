package somepolku.linkedin.analytics;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import somepolku.api.importing.ExportFile;
import somepolku.linkedin.analytics.post.PostBook;

/** What LinkedIn writes into the name of a workbook. One that the person gave says nothing. */
record FileName(String name) {
    private static final String DAYS = "\\d{4}-\\d{2}-\\d{2}_\\d{4}-\\d{2}-\\d{2}";
    /** A browser counts the downloads of the same name: {@code … (1).xlsx}. */
    private static final String END = "(?: ?\\(\\d+\\))?\\.xlsx?";

    /** {@code AggregateAnalytics_Mia Some_2026-07-20_2026-07-26.xlsx}, since 2026. */
    private static final Pattern TODAY = Pattern.compile("(?i)AggregateAnalytics_(.+)_" + DAYS + END);
    /** {@code Content_2024-08-25_2024-11-22_Mia Some.xlsx}, until 2025. */
    private static final Pattern BEFORE = Pattern.compile("(?i)Content_" + DAYS + "_(.+?)" + END);

    private static final Pattern ANY = Pattern.compile("(?i)(AggregateAnalytics|Content)_.*" + DAYS + ".*\\.xlsx?");

    static FileName of(ExportFile file) {
        return new FileName(file.path().substring(file.path().lastIndexOf('/') + 1));
    }

    /** Whether LinkedIn may have given the name. */
    boolean isLinkedIns() {
        return ANY.matcher(name).matches() || PostBook.named(name);
    }

    /** Whose figures they are. */
    Optional<String> member() {
        for (Pattern named : new Pattern[] {TODAY, BEFORE}) {
            Matcher matcher = named.matcher(name);
            if (matcher.matches()) {
                return Optional.of(matcher.group(1).strip());
            }
        }
        return PostBook.member(name);
    }
}
