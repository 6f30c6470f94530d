package somepolku.ui.kit.entry;

import java.util.Locale;
import somepolku.domain.term.Purpose;
import somepolku.ui.kit.Ui;

/** How the four purposes are said and drawn. */
public final class Purposes {
    private Purposes() {}

    public static String text(Ui ui, Purpose purpose) {
        return ui.text(
                "today.purpose." + purpose.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public static String icon(Purpose purpose) {
        return switch (purpose) {
            case LEARN -> "book-open";
            case SHOW -> "eye";
            case BE_KNOWN -> "user-plus";
            case EXPLORE -> "compass";
        };
    }
}
