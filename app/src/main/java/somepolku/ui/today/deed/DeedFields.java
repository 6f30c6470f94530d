package somepolku.ui.today.deed;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import somepolku.domain.journal.Activity;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.Purpose;
import somepolku.kit.Formats;

/** A deed as its form holds it: texts as typed, until they are read. */
record DeedFields(
        String title,
        String day,
        String time,
        String minutes,
        String channel,
        String tags,
        Optional<Purpose> purpose,
        String text) {
    private static final int DAY_MINUTES = 24 * 60;

    static DeedFields of(Activity deed, Formats formats) {
        return new DeedFields(
                deed.title(),
                deed.day().map(formats::date).orElse(""),
                deed.time().map(formats::time).orElse(""),
                deed.minutes().isPresent() ? String.valueOf(deed.minutes().getAsInt()) : "",
                deed.channel().value(),
                String.join(" ", deed.tags().stream().map(tag -> "#" + tag).toList()),
                deed.purpose(),
                deed.text());
    }

    /** The first field that cannot be read, by the key of what to say; empty where all can. */
    Optional<String> wrong(Formats formats) {
        if (parsedDay(formats).isEmpty()) {
            return Optional.of("today.form.wrong.day");
        }
        if (!time.isBlank() && formats.parseTime(time).isEmpty()) {
            return Optional.of("today.form.wrong.time");
        }
        return !minutes.isBlank() && parsedMinutes().isEmpty()
                ? Optional.of("today.form.wrong.minutes")
                : Optional.empty();
    }

    /** The deed as the form says it; only where nothing is {@link #wrong}. */
    Activity onto(Activity before, Formats formats) {
        ChannelId now = ChannelId.typed(channel);
        return new Activity(
                before.id(),
                parsedDay(formats),
                time.isBlank() ? Optional.<LocalTime>empty() : formats.parseTime(time),
                now,
                // A kind belongs to its channel.
                now.equals(before.channel()) ? before.kindId() : "",
                title.strip(),
                text,
                parsedMinutes(),
                purpose,
                parsedTags(),
                before.link(),
                before.origin());
    }

    private Optional<LocalDate> parsedDay(Formats formats) {
        return formats.parseDay(day);
    }

    private OptionalInt parsedMinutes() {
        String digits = minutes.strip();
        if (!digits.matches("\\d{1,4}") || Integer.parseInt(digits) > DAY_MINUTES) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(digits));
    }

    private List<String> parsedTags() {
        return Stream.of(tags.split("[\\s,#]+"))
                .filter(tag -> !tag.isBlank())
                .distinct()
                .toList();
    }
}
