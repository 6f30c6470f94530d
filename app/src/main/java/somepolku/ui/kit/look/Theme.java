package somepolku.ui.kit.look;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The person's choice of how the window looks; {@code SYSTEM} follows the desktop where it can be told. */
public enum Theme {
    LIGHT,
    DARK,
    SYSTEM;

    /** Where {@link somepolku.work.port.Settings} keeps it. */
    public static final String SETTING = "theme";

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Theme of(Optional<String> word) {
        return Stream.of(values())
                .filter(theme -> word.filter(theme.word()::equals).isPresent())
                .findFirst()
                .orElse(LIGHT);
    }
}
