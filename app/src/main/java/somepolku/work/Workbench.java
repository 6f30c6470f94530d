package somepolku.work;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import somepolku.kit.Texts;
import somepolku.text.entry.Vocabulary;
import somepolku.work.causes.Causes;
import somepolku.work.medium.Medium;
import somepolku.work.port.Channels;
import somepolku.work.port.SampleExports;
import somepolku.work.port.Settings;
import somepolku.work.spell.Spelling;

/**
 * One open journal with everything that a face of the program needs to work on it. Made by the composition root; two
 * of them may be open side by side, each on its own file.
 *
 * @param file the journal's file
 * @param medium what it lies on
 * @param clock says the time, and the zone in which days begin and end
 */
public record Workbench(
        Path file,
        Medium medium,
        Ledger ledger,
        Diary diary,
        Reminders reminders,
        Imports imports,
        Finding finding,
        Reports reports,
        Causes causes,
        Channels channels,
        Tasks tasks,
        Texts texts,
        Settings settings,
        Spelling spelling,
        SampleExports samples,
        Clock clock) {

    public ZoneId zone() {
        return clock.getZone();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What is known while a quick-entry line is read, of the journal's own words none. */
    public Vocabulary vocabulary() {
        return new Vocabulary(today(), texts.locale(), channels.channels());
    }
}
