package somepolku.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Application;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.report.MonthReport;
import somepolku.report.Overview;
import somepolku.report.ReportFile;
import somepolku.report.input.MonthInput;
import somepolku.work.port.Channels;
import somepolku.work.port.JournalView;

/**
 * Reports of the journal: a month as files, the whole as a few lines. What the person keeps to the journal is in none of
 * them. Reads all of it, so it is asked off the EDT.
 */
public final class Reports {
    private final JournalView journal;
    private final Channels channels;

    public Reports(JournalView journal, Channels channels) {
        this.journal = journal;
        this.channels = channels;
    }

    /** The month that a report is about unless somebody names another. */
    public static YearMonth lastFullMonth(LocalDate today) {
        return YearMonth.from(today).minusMonths(1);
    }

    /**
     * Writes {@code report.html} and its CSV twins into a folder, which is made if it is missing. Files of an earlier
     * report of the same names are replaced.
     *
     * @param language English where the program does not speak it
     * @return what was written, the page first
     * @throws ProblemException where the folder cannot be written
     */
    public List<Path> write(YearMonth month, Locale language, Path folder) throws ProblemException {
        List<ReportFile> files = MonthReport.files(input(month), spoken(language));
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (ReportFile file : files) {
                written.add(Files.writeString(folder.resolve(file.name()), file.content()));
            }
        } catch (IOException unwritable) {
            throw new ProblemException(
                    Problem.refused("report.unwritable", folder, String.valueOf(unwritable.getMessage())), unwritable);
        }
        return written;
    }

    /** What the journal holds. */
    public Overview overview(Locale language) {
        try (var deeds = journal.all(Activity.class);
                var applications = journal.all(Application.class)) {
            return Overview.of(
                    new Measurements(journal, channels).all().values(),
                    deeds.filter(deed -> !deed.withheld()).toList(),
                    applications.toList(),
                    channels.channels(),
                    spoken(language));
        }
    }

    private MonthInput input(YearMonth month) {
        try (var deeds = journal.entries(Activity.class, DaySpan.of(month));
                var applications = journal.all(Application.class);
                var undated = journal.undated(Activity.class)) {
            return new MonthInput(
                    month,
                    deeds.filter(deed -> !deed.withheld()).toList(),
                    undated.filter(deed -> !deed.withheld()).count(),
                    applications.toList(),
                    new Measurements(journal, channels).all(),
                    channels.channels());
        }
    }

    /** Dates and numbers of a language whose texts are missing would make a mixture. */
    private static Texts spoken(Locale language) {
        boolean known = Texts.languages().stream()
                .anyMatch(spoken -> spoken.getLanguage().equals(language.getLanguage()));
        return Texts.in(known ? language : Locale.ENGLISH);
    }
}
