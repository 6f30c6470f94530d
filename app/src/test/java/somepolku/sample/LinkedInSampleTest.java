package somepolku.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.term.DaySpan;
import somepolku.sample.write.Zip;

class LinkedInSampleTest {
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);
    private static final long SEED = 7;

    @TempDir
    private Path folder;

    private final LinkedInSample sample = new LinkedInSample(LAST, SEED);

    @Test
    void theSameSeedGivesTheSameBytesInEveryZone() throws IOException {
        List<Path> one = sample.writeTo(folder.resolve("one"));
        TimeZone before = TimeZone.getDefault();
        List<Path> other;
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            other = new LinkedInSample(LAST, SEED).writeTo(folder.resolve("other"));
        } finally {
            TimeZone.setDefault(before);
        }
        assertThat(one).hasSameSizeAs(other).hasSize(3);
        for (int i = 0; i < one.size(); i++) {
            assertThat(other.get(i)).hasSameBinaryContentAs(one.get(i));
        }
        Path third = new LinkedInSample(LAST, SEED + 1)
                .writeTo(folder.resolve("third"))
                .get(0);
        assertThat(Files.mismatch(one.get(0), third)).isNotNegative();
    }

    @Test
    void theFilesAreNamedAsLinkedInNamesThem() throws IOException {
        assertThat(sample.writeTo(folder))
                .map(file -> file.getFileName().toString())
                .containsExactly(
                        "Complete_LinkedInDataExport_11-01-2026.zip",
                        "AggregateAnalytics_Aino Esimerkki_2025-09-01_2026-08-02.xlsx",
                        "AggregateAnalytics_Aino Esimerkki_2025-11-01_2026-10-31.xlsx");
        assertThat(archive())
                .containsOnlyKeys(
                        "Connections.csv",
                        "Shares_100000001.csv",
                        "Comments_100000001.csv",
                        "Reactions_100000001.csv",
                        "messages.csv",
                        "Jobs/Job Applications.csv",
                        "Jobs/Saved Jobs.csv",
                        "Profile.csv",
                        "Positions.csv",
                        "Education.csv",
                        "Skills.csv",
                        "Languages.csv",
                        "Certifications.csv");
    }

    @Test
    void sharesCarryTheArtefactOfBrokenLinesAndIdsThatTellTheTime() throws IOException {
        String shares = text("Shares_100000001.csv");
        assertThat(shares).contains(".\"\"\n\"\"\"\"\n\"\"");
        var rows = Pattern.compile(
                        "^(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d:\\d\\d),\\S+share%3A(\\d+),\"", Pattern.MULTILINE)
                .matcher(shares)
                .results()
                .toList();
        assertThat(rows).hasSize(sample.counts().shares()).allSatisfy(row -> {
            Instant stamp = Instant.parse(row.group(1) + "T" + row.group(2) + "Z");
            Instant inId = Instant.ofEpochMilli(Long.parseLong(row.group(3)) >> 22);
            assertThat(inId.truncatedTo(ChronoUnit.SECONDS)).isEqualTo(stamp);
        });
        assertThat(shares).contains(",\"\",\"\",\"\",MEMBER_NETWORK");
    }

    @Test
    void commentsEscapeQuotesByBackslashAndNeverDoubleThem() throws IOException {
        String comments = text("Comments_100000001.csv");
        assertThat(comments).contains("\\\"aloita kysymyksestä\\\"").contains("\\\"kirjoita muistiin\\\"\"\n");
        assertThat(comments.replace("\\\"\"", "")).doesNotContain("\"\"");
        long rows = Pattern.compile("^\\d{4}-\\d\\d-\\d\\d \\d\\d:", Pattern.MULTILINE)
                .matcher(comments)
                .results()
                .count();
        assertThat(rows).isEqualTo(sample.counts().comments()).isEqualTo(200);
    }

    @Test
    void connectionsBeginWithThePreambleAndHoldTheGoneOnes() throws IOException {
        List<String> lines = text("Connections.csv").lines().toList();
        assertThat(lines.get(0)).isEqualTo("Notes:");
        assertThat(lines.get(2)).isEmpty();
        assertThat(lines.get(3)).startsWith("First Name,Last Name,URL,");
        assertThat(lines.subList(4, lines.size()))
                .hasSize(sample.counts().connections())
                .anyMatch(line -> line.matches(",,,,,,\\d\\d \\w{3} \\d{4}"));
        assertThat(lines).filteredOn(line -> line.contains("/in/")).doesNotHaveDuplicates();
        assertThat(lines)
                .map(line -> line.replaceAll(".*(/in/[^,]*).*", "$1"))
                .filteredOn(s -> s.startsWith("/in/"))
                .doesNotHaveDuplicates();
    }

    @Test
    void someJobsWereSavedAndAppliedForAndAreTheSame() throws IOException {
        Pattern number = Pattern.compile("/jobs/view/(\\d+)");
        List<String> applied = number.matcher(text("Jobs/Job Applications.csv"))
                .results()
                .map(found -> found.group(1))
                .toList();
        List<String> saved = number.matcher(text("Jobs/Saved Jobs.csv"))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(applied).doesNotHaveDuplicates().hasSize(12);
        assertThat(saved)
                .doesNotHaveDuplicates()
                .hasSize(9)
                .anyMatch(applied::contains)
                .anyMatch(job -> !applied.contains(job));
        assertThat(text("Jobs/Saved Jobs.csv").lines().skip(1))
                .allMatch(line -> line.matches("\"\\d{1,2}/\\d{1,2}/\\d\\d, \\d{1,2}:\\d\\d [AP]M\",.*"));
    }

    @Test
    void weekendsAreQuieterAndThereArePauses() {
        Story story = Story.of(new DaySpan(LAST.minusMonths(14).plusDays(1), LAST), SEED);
        long weekend = story.posts().stream()
                .filter(p -> p.day().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0)
                .count();
        assertThat(weekend).isLessThan(story.posts().size() / 5);
        long longest = 0;
        for (int i = 1; i < story.posts().size(); i++) {
            longest = Math.max(
                    longest,
                    ChronoUnit.DAYS.between(
                            story.posts().get(i).day(), story.posts().get(i - 1).day()));
        }
        assertThat(longest).isGreaterThanOrEqualTo(14);
        assertThat(story.posts())
                .allSatisfy(p ->
                        assertThat(p.at().atZone(ZoneOffset.UTC).toLocalDate()).isEqualTo(p.day()));
    }

    /** Regresses log impressions on the decayed posts, as an analysis would, over many seeds. */
    @Test
    void postsMultiplyImpressionsByTheEffectThatWasPutIn() {
        double sum = 0;
        int seeds = 20;
        for (int seed = 0; seed < seeds; seed++) {
            Story story = Story.of(new DaySpan(LAST.minusMonths(14).plusDays(1), LAST), seed);
            sum += slope(story);
        }
        assertThat(Math.exp(sum / seeds)).isCloseTo(Views.EFFECT, within(0.1));
    }

    private static double slope(Story story) {
        double sx = 0;
        double sy = 0;
        double sxx = 0;
        double sxy = 0;
        int n = 0;
        for (Views day : story.days()) {
            if (day.day().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
                continue;
            }
            double x = story.posts().stream()
                    .mapToLong(p -> ChronoUnit.DAYS.between(p.day(), day.day()))
                    .filter(age -> age >= 0 && age <= 14)
                    .mapToDouble(age -> Math.pow(2, -age / 2.0))
                    .sum();
            double y = Math.log(day.impressions() / (14 + day.followers() * 0.12));
            n++;
            sx += x;
            sy += y;
            sxx += x * x;
            sxy += x * y;
        }
        return (n * sxy - sx * sy) / (n * sxx - sx * sx);
    }

    private Map<String, byte[]> archive() throws IOException {
        return Zip.read(Files.readAllBytes(sample.writeTo(folder).get(0)));
    }

    private String text(String name) throws IOException {
        return new String(archive().get(name), StandardCharsets.UTF_8);
    }
}
