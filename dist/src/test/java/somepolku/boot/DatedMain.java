package somepolku.boot;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import somepolku.cli.Cli;

/** The real program on a day that never changes, so that a picture of it is the same tomorrow. */
public final class DatedMain {
    private DatedMain() {}

    /** Starts the window at half past two of that day. */
    public static void start(LocalDate today, String... arguments) {
        ZoneId zone = ZoneId.of("Europe/Helsinki");
        Clock clock =
                Clock.fixed(today.atTime(LocalTime.of(14, 31)).atZone(zone).toInstant(), zone);
        new Cli(new App(Folders.ofThisMachine(System.getenv(), System.getProperties()), clock)).run(arguments);
    }
}
