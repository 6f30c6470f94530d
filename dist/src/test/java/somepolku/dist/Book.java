package somepolku.dist;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.IntUnaryOperator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks of LinkedIn's analytics as a member gets them, of days in September 2026. */
public final class Book {
    private static final DateTimeFormatter US = DateTimeFormatter.ofPattern("M/d/yyyy");
    private static final String POST = "https://www.linkedin.com/feed/update/urn:li:activity:7500940000000000000";

    private Book() {}

    /** The daily figures of the days from first to last. */
    public static Path daily(Path file, int first, int last, IntUnaryOperator seen, int followers) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "LinkedIn", null)) {
            Worksheet discovery = book.newWorksheet("DISCOVERY");
            row(discovery, 0, "Overall Performance", day(first) + " - " + day(last));
            row(discovery, 1, "Impressions", "0");
            row(discovery, 2, "Members reached", String.valueOf(10 * last));
            Worksheet engagement = book.newWorksheet("ENGAGEMENT");
            row(engagement, 0, "Date", "Impressions", "Engagements");
            Worksheet top = book.newWorksheet("TOP POSTS");
            row(top, 2, "Post URL", "Post Publish Date", "Engagements", "", "Post URL", "Post Publish Date");
            row(top, 3, POST, day(first), String.valueOf(last));
            Worksheet total = book.newWorksheet("FOLLOWERS");
            row(total, 0, "Total followers on " + day(last), String.valueOf(followers));
            row(total, 2, "Date", "New followers");
            for (int day = first; day <= last; day++) {
                String count = String.valueOf(seen.applyAsInt(day));
                row(engagement, day - first + 1, day(day), count, "1");
                row(total, day - first + 3, day(day), "2");
            }
        }
        return file;
    }

    static String day(int day) {
        return US.format(LocalDate.of(2026, 9, day));
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            sheet.value(row, i, cells[i]);
        }
    }
}
