package somepolku.text.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import somepolku.domain.term.Purpose;

/** What the four purposes are called after a {@code !}. */
final class Aims {
    private static final Map<String, Purpose> NAMES = Map.ofEntries(
            Map.entry("opi", Purpose.LEARN),
            Map.entry("oppia", Purpose.LEARN),
            Map.entry("learn", Purpose.LEARN),
            Map.entry("näytä", Purpose.SHOW),
            Map.entry("nayta", Purpose.SHOW),
            Map.entry("näyttää", Purpose.SHOW),
            Map.entry("show", Purpose.SHOW),
            Map.entry("tunnetuksi", Purpose.BE_KNOWN),
            Map.entry("known", Purpose.BE_KNOWN),
            Map.entry("be-known", Purpose.BE_KNOWN),
            Map.entry("muut", Purpose.EXPLORE),
            Map.entry("muu", Purpose.EXPLORE),
            Map.entry("other", Purpose.EXPLORE),
            Map.entry("explore", Purpose.EXPLORE));

    private Aims() {}

    static Optional<Purpose> named(String word) {
        return Optional.ofNullable(NAMES.get(word.toLowerCase(Locale.ROOT)));
    }

    /** The words to complete, in the order of the founding text. */
    static List<String> words(Locale language) {
        return language.getLanguage().equals("fi")
                ? List.of("opi", "näytä", "tunnetuksi", "muut")
                : List.of("learn", "show", "known", "other");
    }
}
