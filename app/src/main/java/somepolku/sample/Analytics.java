package somepolku.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import somepolku.domain.term.DaySpan;
import somepolku.sample.Story.Post;
import somepolku.sample.write.Zip;

/** The workbook of the analytics page in its form of 2026: six sheets, and every value is text. */
final class Analytics {
    private static final int TOP = 50;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M/d/yyyy");
    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";

    private final List<Views> days;
    private final List<Ranked> posts;
    private final DaySpan span;

    private Analytics(Story story, DaySpan span) {
        this.span = span;
        this.days = story.days().stream().filter(d -> span.contains(d.day())).toList();
        this.posts = IntStream.range(0, story.posts().size())
                .filter(i -> span.contains(story.posts().get(i).day()))
                .mapToObj(i -> ranked(story.posts().get(i), i))
                .toList();
    }

    /** A post with what the days of the workbook gave it. */
    private record Ranked(Post post, int impressions, int engagements) {}

    static byte[] of(Story story, DaySpan span) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "LinkedIn", null)) {
            new Analytics(story, span).write(book);
        }
        // The library stamps the moment of writing into the file, and the same story must give the same bytes.
        Map<String, byte[]> parts = Zip.read(bytes.toByteArray());
        parts.computeIfPresent(
                "docProps/core.xml",
                (name, part) -> new String(part, StandardCharsets.UTF_8)
                        .replaceFirst(CREATED, "$1" + span.last() + "T00:00:00.000Z")
                        .getBytes(StandardCharsets.UTF_8));
        return Zip.of(parts);
    }

    private void write(Workbook book) {
        int seen = days.stream().mapToInt(Views::impressions).sum();
        Worksheet discovery = book.newWorksheet("DISCOVERY");
        row(discovery, 0, "Overall Performance", DAY.format(span.first()) + " - " + DAY.format(span.last()));
        row(discovery, 1, "Impressions", seen);
        row(discovery, 2, "Members reached", seen * 35 / 100);

        Worksheet engagement = book.newWorksheet("ENGAGEMENT");
        row(engagement, 0, "Date", "Impressions", "Engagements");
        Worksheet top = book.newWorksheet("TOP POSTS");
        Worksheet followers = book.newWorksheet("FOLLOWERS");
        row(
                followers,
                0,
                "Total followers on " + DAY.format(span.last()),
                days.get(days.size() - 1).followers());
        row(followers, 2, "Date", "New followers");
        for (int i = 0; i < days.size(); i++) {
            Views views = days.get(i);
            String day = DAY.format(views.day());
            row(engagement, i + 1, day, views.impressions(), views.engagements());
            row(followers, i + 3, day, views.newFollowers());
        }
        topPosts(top);
        Demographics.write(book.newWorksheet("AUDIENCE DEMOGRAPHICS"), 3);
        Demographics.write(book.newWorksheet("CONTENT DEMOGRAPHICS"), 2);
    }

    private void topPosts(Worksheet sheet) {
        row(sheet, 0, "Maximum of 50 posts available to include in this list");
        row(
                sheet,
                2,
                "Post URL",
                "Post Publish Date",
                "Engagements",
                "",
                "Post URL",
                "Post Publish Date",
                "Impressions");
        ranking(sheet, 0, Ranked::engagements);
        ranking(sheet, 4, Ranked::impressions);
    }

    private void ranking(Worksheet sheet, int column, ToIntFunction<Ranked> by) {
        List<Ranked> best = posts.stream()
                .sorted(Comparator.comparingInt(by).reversed())
                .limit(TOP)
                .toList();
        for (int i = 0; i < best.size(); i++) {
            Post post = best.get(i).post();
            LocalDate published = post.at().atZone(ZoneOffset.UTC).toLocalDate();
            sheet.value(i + 3, column, "https://www.linkedin.com/feed/update/urn:li:activity:" + post.activity());
            sheet.value(i + 3, column + 1, DAY.format(published));
            sheet.value(i + 3, column + 2, String.valueOf(by.applyAsInt(best.get(i))));
        }
    }

    private Ranked ranked(Post post, int index) {
        double brought = days.stream().mapToDouble(d -> d.fromPosts()[index]).sum();
        int impressions = (int) StrictMath.round(brought) + 5;
        return new Ranked(post, impressions, impressions * (2 + (int) (post.share() % 3)) / 100);
    }

    static void row(Worksheet sheet, int row, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].equals("")) {
                sheet.value(row, i, String.valueOf(cells[i]));
            }
        }
    }
}
