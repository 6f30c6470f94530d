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
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.work.template.Template;

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

    /** The deed as the form says it, or what cannot be read of it. */
    Outcome<Activity> onto(Activity before, Formats formats) {
        Optional<LocalDate> onDay = formats.parseDay(day);
        Optional<LocalTime> at = formats.parseTime(time);
        OptionalInt lasting = parsedMinutes();
        if (onDay.isEmpty()) {
            return Outcome.failed(Problem.refused("today.form.wrong.day"));
        }
        if (!time.isBlank() && at.isEmpty()) {
            return Outcome.failed(Problem.refused("today.form.wrong.time"));
        }
        if (!minutes.isBlank() && lasting.isEmpty()) {
            return Outcome.failed(Problem.refused("today.form.wrong.minutes"));
        }
        ChannelId now = ChannelId.typed(channel);
        return Outcome.done(new Activity(
                before.id(),
                onDay,
                at,
                now,
                // A kind belongs to its channel, but the form by which a deed was written to the deed.
                now.equals(before.channel()) || Template.of(before).isPresent() ? before.kindId() : "",
                title.strip(),
                text,
                lasting,
                purpose,
                parsedTags(),
                before.link(),
                before.origin(),
                before.practice(),
                before.withheld()));
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
