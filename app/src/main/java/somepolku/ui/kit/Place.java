package somepolku.ui.kit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import somepolku.domain.journal.Entry;
import somepolku.domain.term.MetricKey;

/**
 * Where in the program: a room, and what of it. Rooms send the person to each other through places and never know one
 * another.
 *
 * @param files what was dropped or chosen, for the import room or the plugins
 */
public record Place(
        String room, Optional<LocalDate> day, Optional<Entry> entry, Optional<MetricKey> metric, List<Path> files) {

    public Place {
        files = List.copyOf(files);
    }

    public static Place room(String room) {
        return new Place(room, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    public static Place day(LocalDate day) {
        return new Place("today", Optional.of(day), Optional.empty(), Optional.empty(), List.of());
    }

    /** The day of a deed, with the deed in sight and chosen. */
    public static Place deed(LocalDate day, Entry deed) {
        return new Place("today", Optional.of(day), Optional.of(deed), Optional.empty(), List.of());
    }

    /** A deed's place on the chart of its channel, or a metric's chart. */
    public static Place chart(Optional<MetricKey> metric, Optional<LocalDate> day, Optional<Entry> deed) {
        return new Place("metrics", day, deed, metric, List.of());
    }

    /** The metrics before and after a deed. */
    public static Place around(Entry deed) {
        return new Place("causes", Optional.empty(), Optional.of(deed), Optional.empty(), List.of());
    }

    /** What a deed trained, over time. */
    public static Place skills(Entry deed) {
        return new Place("skills", Optional.empty(), Optional.of(deed), Optional.empty(), List.of());
    }

    /** The check of what an import would do. */
    public static Place imports(List<Path> files) {
        return new Place("imports", Optional.empty(), Optional.empty(), Optional.empty(), files);
    }

    /** A content of the plan, to be written on. */
    public static Place content(Entry item) {
        return new Place("plan", Optional.empty(), Optional.of(item), Optional.empty(), List.of());
    }

    /** The plugins, with jars and data packs to be installed. */
    public static Place plugins(List<Path> files) {
        return new Place("plugins", Optional.empty(), Optional.empty(), Optional.empty(), files);
    }
}
