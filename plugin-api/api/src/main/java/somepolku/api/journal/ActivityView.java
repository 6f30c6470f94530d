package somepolku.api.journal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import somepolku.api.channel.Purpose;

/** One thing that the person did. */
public interface ActivityView extends EntryView {

    /** An id of the channel's {@link somepolku.api.channel.ActivityKind}s, or a word of the person's own; may be empty. */
    String kind();

    LocalDate day();

    /** Wall-clock time where the person is, where it is known. */
    Optional<LocalTime> time();

    /** One line; may be empty. */
    String title();

    /** The content itself, such as the text of a post; may be empty. */
    String text();

    /** How long it took, where the person said so. */
    OptionalInt minutes();

    Optional<Purpose> purpose();

    /** Without their {@code #}. */
    List<String> tags();

    /** What it trained, in the person's own words. */
    List<String> skills();

    Optional<String> link();
}
