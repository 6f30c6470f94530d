package somepolku.sample;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import somepolku.sample.Story.Job;
import somepolku.sample.write.Csv;

/** The jobs that the person saved, and those that they applied for: some of them the same. */
final class Jobs {
    private static final int COUNT = 14;
    private static final int SAVED_ONLY = 3;
    private static final long FIRST_NUMBER = 4_000_000_011L;
    private static final List<String> EMPLOYERS = List.of(
            "Kuvitelma Consulting Oy",
            "Keksitty Pankki Oyj",
            "Tarinatehdas Oy",
            "Harjoituskaupunki",
            "Fable Data AB",
            "\"Näyte\" Labs, Inc.",
            "Satukirja Kustannus");
    private static final List<String> TITLES =
            List.of("Data-analyytikko", "Nuorempi data-analyytikko", "BI-kehittäjä", "Analyytikko, asiakaskokemus");
    /** {@code 9/15/26, 1:32 PM}; spelt out, since what a locale makes of AM has changed from one Java to the next. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M/d/yy", Locale.ROOT);

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mm", Locale.ROOT);

    private Jobs() {}

    /** Newest first. */
    static List<Job> of(Rhythm rhythm, Random random) {
        List<Job> jobs = new ArrayList<>();
        for (Instant at : rhythm.onDifferentDays(COUNT, random)) {
            int number = jobs.size();
            boolean saved = number % 3 != 1;
            boolean applied = !saved || number >= SAVED_ONLY;
            jobs.add(new Job(
                    FIRST_NUMBER + 37L * (COUNT - number),
                    EMPLOYERS.get(random.nextInt(EMPLOYERS.size())),
                    TITLES.get(random.nextInt(TITLES.size())),
                    saved ? at.minus(1 + random.nextInt(5), ChronoUnit.DAYS) : Instant.MIN,
                    applied ? at : Instant.MIN));
        }
        return jobs;
    }

    static byte[] applications(List<Job> jobs) {
        Csv csv = new Csv("Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume"
                + " Name,Question And Answers");
        jobs.stream()
                .filter(Job::applied)
                .forEach(job -> csv.plain(
                        stamp(job.appliedFor()),
                        "aino@example.org",
                        "+358 00 000 0000",
                        job.company(),
                        job.title(),
                        link(job),
                        "ansioluettelo.pdf",
                        "Palkkatoivomus?:Tämä on keksitty salaisuus"));
        return csv.bytes();
    }

    static byte[] saved(List<Job> jobs) {
        Csv csv = new Csv("Saved Date,Job Url,Job Title,Company Name");
        jobs.stream()
                .filter(Job::wasSaved)
                .sorted(Comparator.comparing(Job::saved).reversed())
                .forEach(job -> csv.plain(stamp(job.saved()), link(job), job.title(), job.company()));
        return csv.bytes();
    }

    private static String link(Job job) {
        return "http://www.linkedin.com/jobs/view/" + job.number();
    }

    private static String stamp(Instant at) {
        LocalDateTime utc = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        return DAY.format(utc) + ", " + CLOCK.format(utc) + (utc.getHour() < 12 ? " AM" : " PM");
    }
}
