package somepolku.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import somepolku.domain.term.DaySpan;
import somepolku.work.port.SampleExports;

/**
 * The exports of an invented job seeker: fourteen months with weekends, bursts and pauses, and one true effect (see
 * {@link Views}). The same last day and seed give the same bytes on every machine.
 */
public final class LinkedInSample implements SampleExports {
    private static final int MONTHS = 14;
    private static final DateTimeFormatter US_DAY = DateTimeFormatter.ofPattern("MM-dd-yyyy");

    private final DaySpan span;
    private final long seed;

    /** @param lastDay the last day that the numbers cover */
    public LinkedInSample(LocalDate lastDay, long seed) {
        this.span = new DaySpan(lastDay.minusMonths(MONTHS).plusDays(1), lastDay);
        this.seed = seed;
    }

    /** How much there is of everything, for whoever checks that nothing got lost. */
    public record Counts(int connections, int shares, int comments, int reactions, int days, int jobs) {}

    public Counts counts() {
        Story story = Story.of(span, seed);
        return new Counts(
                story.people().size(),
                story.posts().size(),
                story.comments().size(),
                story.reactions().size(),
                story.days().size(),
                story.jobs().size());
    }

    @Override
    public List<Path> writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Story story = Story.of(span, seed);
        LocalDate last = span.last();
        List<Path> written = new ArrayList<>();
        Path archive = folder.resolve("Complete_LinkedInDataExport_" + US_DAY.format(last.plusDays(1)) + ".zip");
        Files.write(archive, Archive.of(story));
        written.add(archive);
        // LinkedIn gives a year at most, so whoever wants more keeps the exports of earlier days.
        LocalDate first = span.first();
        for (DaySpan year : List.of(new DaySpan(first, last.minusDays(90)), new DaySpan(last.minusDays(364), last))) {
            Path workbook =
                    folder.resolve("AggregateAnalytics_%s_%s_%s.xlsx".formatted(Cast.ME, year.first(), year.last()));
            Files.write(workbook, Analytics.of(story, year));
            written.add(workbook);
        }
        return List.copyOf(written);
    }
}
