package somepolku.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes exports as LinkedIn does, of any size and with fields as wide as people's are; the same seed, the same bytes. */
public final class Exports {
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 5_800;
    private static final DateTimeFormatter JOINED = DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter POSTED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ENGLISH);
    private static final List<String> FIRST_NAMES = words(
            "Aino Eero Helmi Juho Kaisa Lauri Meri Niilo Oona Pekka Ritva Sami Tuuli Veikko Anna Mikko Päivi Jörg");
    private static final List<String> LAST_NAMES = words("Virtanen Korhonen Mäkinen Nieminen Mäkelä Hämäläinen Laine"
            + " Heikkinen Koskinen Järvinen Lehtonen Saarinen Salminen");
    private static final List<String> COMPANY =
            words("Nordic Polar Lake Birch Silver North River Granite Aurora Harbour Meadow Amber");
    private static final List<String> TRADE =
            words("Software Consulting Logistics Media Energy Foods Systems Partners Labs Health Design Oy");
    private static final List<String> RANK = words("Senior Junior Lead Chief Associate Principal");
    private static final List<String> TITLE = words(
            "Engineer Designer Accountant Recruiter Analyst Teacher Nurse Manager Developer Consultant Researcher");
    private static final List<String> PROSE = words("today we learnt that the smallest change made the greatest"
            + " difference to how people read a chart and why it matters when you look for work in a new field with"
            + " friends who ask good questions about data design teaching and what comes next");

    private final Random random;

    public Exports(long seed) {
        this.random = new Random(seed);
    }

    /** A single {@code Connections.csv}. */
    public static void connections(Path file, int rows) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            new Exports(rows).connections(out, rows);
        }
    }

    /** An archive with the member's contacts and posts. */
    public static void archive(Path zip, int connections, int posts) throws IOException {
        Exports exports = new Exports(connections);
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(file)) {
            Writer out = new BufferedWriter(new OutputStreamWriter(entries, StandardCharsets.UTF_8));
            entries.putNextEntry(new ZipEntry("Connections.csv"));
            exports.connections(out, connections);
            out.flush();
            entries.putNextEntry(new ZipEntry("Shares.csv"));
            exports.shares(out, posts);
            out.flush();
        }
    }

    private void connections(Writer out, int rows) throws IOException {
        out.write("Notes:\n\"When exporting your connection data, you may notice that some of the email addresses are"
                + " missing. You will only see email addresses for connections who have allowed it.\"\n\n"
                + "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n");
        for (int row = 0; row < rows; row++) {
            String first = any(FIRST_NAMES);
            String last = any(LAST_NAMES);
            out.write(first + "," + last + ",https://www.linkedin.com/in/" + plain(first) + "-" + plain(last) + "-"
                    + Integer.toHexString(0x1000000 + row * 37) + ",," + company() + "," + any(RANK) + " " + any(TITLE)
                    + "," + JOINED.format(FIRST.plusDays(random.nextInt(DAYS))) + "\n");
        }
    }

    private void shares(Writer out, int rows) throws IOException {
        out.write("Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n");
        for (int row = 0; row < rows; row++) {
            LocalDateTime at =
                    FIRST.plusDays(random.nextInt(DAYS)).atStartOfDay().plusSeconds(random.nextInt(86_400));
            // As LinkedIn makes its numbers: the millisecond, then what tells apart.
            long id = at.toInstant(ZoneOffset.UTC).toEpochMilli() << 22 | row;
            out.write(POSTED.format(at) + ",https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A" + id + ",\""
                    + prose(60 + random.nextInt(120)) + "\",,,MEMBER_NETWORK\n");
        }
    }

    /** With LinkedIn's own way to break a line, and a quote now and then. */
    private String prose(int count) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < count; word++) {
            boolean quoted = random.nextInt(40) == 0;
            text.append(quoted ? "\"\"" : "").append(any(PROSE)).append(quoted ? "\"\"" : "");
            text.append(word % 24 == 23 ? "\"\"\n\"\"" : " ");
        }
        return text.toString().strip();
    }

    private String company() {
        return any(COMPANY) + " " + any(TRADE) + " " + random.nextInt(60);
    }

    private String any(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('ä', 'a').replace('ö', 'o');
    }

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }
}
