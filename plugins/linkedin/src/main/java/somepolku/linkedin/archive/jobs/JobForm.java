package somepolku.linkedin.archive.jobs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import somepolku.api.Texts;
import somepolku.api.importing.ImportSink.FileSink;
import somepolku.api.importing.ImportedApplication;
import somepolku.api.journal.ApplicationStatus;
import somepolku.linkedin.archive.file.ArchiveForm;
import somepolku.linkedin.archive.file.Header;
import somepolku.linkedin.archive.file.Undated;
import somepolku.linkedin.form.When;
import somepolku.linkedin.form.Words;
import somepolku.linkedin.table.Row;

/**
 * {@code Jobs/Job Applications} and {@code Jobs/Saved Jobs}. Both name a job by its number, so that one which was first
 * saved and then applied for is one. Of an application's row the day, the company, the title and the address are read:
 * never the contact details, the résumé's name and the answers.
 */
public record JobForm(Texts texts, Header header, ApplicationStatus status, String dateColumn) implements ArchiveForm {
    /** {@code /jobs/view/4056789012}, {@code /jobs/view/data-analyst-at-x-4056789012}, {@code ?currentJobId=4056789012}. */
    private static final Pattern NUMBER =
            Pattern.compile("(?i)linkedin\\.com/jobs/(?:view/(?:[^/?#]*-)?|\\S*[?&]currentJobId=)(\\d{4,})(?![^/?#&])");

    private static final String VIEW = "https://www.linkedin.com/jobs/view/";

    public static List<ArchiveForm> all(Texts texts) {
        return List.of(
                new JobForm(
                        texts,
                        Header.of(
                                "jobapplications",
                                List.of("applicationdate", "companyname", "jobtitle"),
                                "Application Date,Company Name,Job Title,Job Url"),
                        ApplicationStatus.APPLIED,
                        "applicationdate"),
                new JobForm(
                        texts,
                        Header.of(
                                "savedjobs",
                                List.of("saveddate", "joburl"),
                                "Saved Date,Job Url,Job Title,Company Name"),
                        ApplicationStatus.LEAD,
                        "saveddate"));
    }

    @Override
    public void take(Row row, FileSink sink) {
        String company = row.of("companyname");
        String position = row.of("jobtitle");
        String link = row.of("joburl");
        if (company.isEmpty() && position.isEmpty() && link.isEmpty()) {
            sink.skipped(row.line(), texts.text("row.empty"));
            return;
        }
        String written = row.of(dateColumn);
        When when = When.read(written);
        Undated.note(when, written, row.line(), texts, sink);
        Optional<String> number = number(link);
        String named = company + "\n" + position;
        String key = number.orElseGet(() -> Words.mark(named.isBlank() ? link : named.toLowerCase(Locale.ROOT)));
        ImportedApplication.Builder job = ImportedApplication.builder("job:" + key)
                .company(company)
                .position(position)
                .step(status, when.utcDay().orElse(null));
        // Written in one way, else the two files would disagree about it.
        String address = number.map(id -> VIEW + id).orElse(link);
        sink.application(row.line(), (address.isEmpty() ? job : job.link(address)).build());
    }

    private static Optional<String> number(String link) {
        Matcher m = NUMBER.matcher(link);
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }
}
