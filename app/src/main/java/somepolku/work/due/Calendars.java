package somepolku.work.due;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import somepolku.analysis.due.Vanishing;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Reminder;
import somepolku.exchange.calendar.CalendarDay;
import somepolku.exchange.calendar.CalendarText;
import somepolku.kit.Formats;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.work.Workbench;

/** What is to be remembered, as a file for a calendar: reminders, and what the platforms forget. Never on the EDT. */
public final class Calendars {
    /** Longer ahead nobody knows yet what will be written down. */
    public static final int AHEAD = 60;

    private static final String BEGINS = "BEGIN:VCALENDAR";
    private static final int MORNING = 9;
    private static final int DAY = 24;

    private final Workbench work;
    private final Formats formats;

    public Calendars(Workbench work) {
        this.work = work;
        this.formats = new Formats(work.texts());
    }

    /**
     * Writes the file; one that is there already is renewed where it is a calendar.
     *
     * @return how many days it holds; of none there is no file, since a calendar must hold something
     */
    public int write(Path file) throws ProblemException {
        List<CalendarDay> days = days();
        String text = CalendarText.of(
                work.texts().text("calendar.name"), days, work.clock().instant());
        if (days.isEmpty()) {
            return 0;
        }
        Path whole = file.toAbsolutePath();
        try {
            if (Files.isDirectory(whole) || Files.exists(whole) && !calendar(whole)) {
                throw new ProblemException(Problem.refused("calendar.other", file));
            }
            Path half = Files.createTempFile(whole.getParent(), "somepolku", ".ics");
            try {
                Files.writeString(half, text, StandardCharsets.UTF_8);
                Files.move(half, whole, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
            return days.size();
        } catch (IOException e) {
            throw new ProblemException(Problem.refused("calendar.unwritten", file, e.getMessage()), e);
        }
    }

    private static boolean calendar(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(BEGINS.length()), StandardCharsets.UTF_8).equals(BEGINS);
        }
    }

    List<CalendarDay> days() {
        return Stream.concat(
                        work.reminders().waiting().stream().map(Calendars::day),
                        new PlatformClock(work).all(AHEAD).stream().map(this::day))
                .toList();
    }

    private static CalendarDay day(Reminder reminder) {
        return new CalendarDay(
                "reminder-" + reminder.id() + "@somepolku", reminder.due(), reminder.text(), "", MORNING);
    }

    /** On the last day on which the number can be seen, with a reminder on the morning before. */
    private CalendarDay day(Vanishing number) {
        String about = number.deed()
                .map(Activity::title)
                .orElseGet(
                        () -> formats.days(number.days().first(), number.days().last()));
        String which = number.deed().map(deed -> "-" + deed.id()).orElse("");
        return new CalendarDay(
                "reading-" + number.metric().key().toString().replace('/', '-') + "-"
                        + number.days().first() + "-" + number.days().last() + which + "@somepolku",
                number.lastDay(),
                work.texts().text("calendar.reading", number.metric().name(), about),
                work.texts().text("calendar.forgets", number.channel().name(), formats.day(number.lastDay())),
                MORNING - DAY);
    }
}
