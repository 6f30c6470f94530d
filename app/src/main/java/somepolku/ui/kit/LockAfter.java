package somepolku.ui.kit;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** How long nobody may touch the window before a journal with a passphrase is locked. */
public enum LockAfter {
    NEVER(0),
    FIVE_MINUTES(5),
    QUARTER(15),
    HOUR(60);

    /** Where {@link somepolku.work.port.Settings} keeps it, in minutes. */
    public static final String SETTING = "lock.after";

    private final int minutes;

    LockAfter(int minutes) {
        this.minutes = minutes;
    }

    public Duration time() {
        return Duration.ofMinutes(minutes);
    }

    public String word() {
        return String.valueOf(minutes);
    }

    /** Who set a passphrase wants it to hold also where they forgot to close the window. */
    public static LockAfter of(Optional<String> word) {
        return Stream.of(values())
                .filter(one -> word.filter(one.word()::equals).isPresent())
                .findFirst()
                .orElse(QUARTER);
    }
}
