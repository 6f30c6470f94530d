package somepolku.work.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import somepolku.domain.channel.Covered;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.About;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Practice;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.text.line.QuickLine;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalView;

/**
 * What a line writes into the journal: a deed, readings, or both. Its ids are given, so that it may be tried again.
 *
 * @param deed empty where the line holds nothing but readings
 */
public record Written(Optional<Activity> deed, List<Reading> readings) {

    public Written {
        readings = List.copyOf(readings);
    }

    /** @param day on which it stands where the line names none */
    public static Written of(QuickLine line, LocalDate day, LocalDate today, Ids ids) {
        LocalDate on = line.day().orElse(day);
        boolean ofADeed = line.deed()
                || line.values().stream().anyMatch(value -> value.metric().perDeed());
        Optional<Activity> deed = ofADeed ? Optional.of(deed(line, on, ids)) : Optional.empty();
        List<Reading> readings = line.values().stream()
                .map(value -> reading(value.metric(), value.number(), on, today, deed, ids))
                .toList();
        return new Written(deed, readings);
    }

    private static Activity deed(QuickLine line, LocalDate day, Ids ids) {
        return new Activity(
                ids.next(),
                Optional.of(day),
                line.time(),
                line.channel().orElse(ChannelId.NONE),
                line.kind().orElse(""),
                line.title(),
                "",
                line.minutes(),
                line.purpose(),
                line.tags(),
                Optional.empty(),
                Optional.empty(),
                Practice.of(line.skills(), OptionalInt.empty(), ""),
                false);
    }

    /** A number read on a day, of the deed where it is told of single deeds. */
    public static Reading reading(
            MetricInfo metric, double number, LocalDate day, LocalDate today, Optional<Activity> deed, Ids ids) {
        return new Reading(
                ids.next(),
                metric.key(),
                metric.kind(),
                // A single deed's number is counted from the deed on until it is looked at.
                metric.perDeed() && day.isBefore(today) ? new DaySpan(day, today) : Covered.by(metric, day),
                number,
                "",
                deed.filter(it -> metric.perDeed()).map(it -> About.deed(it.id())),
                Optional.empty());
    }

    /** The day on which it stands. */
    public Optional<LocalDate> day() {
        return deed.flatMap(Activity::day)
                .or(() ->
                        readings.stream().findFirst().map(first -> first.span().last()));
    }

    /** Whether a reading is of days that are not over yet: nobody can have read it. */
    public boolean ahead(LocalDate today) {
        return readings.stream().anyMatch(reading -> reading.span().last().isAfter(today));
    }

    /** The steps to write it; a value typed before for the same days is replaced. */
    public List<Edit> edits(JournalView journal, Instant now) {
        List<Edit> edits = new ArrayList<>();
        deed.ifPresent(it -> edits.add(Edit.add(it)));
        for (Reading reading : newest()) {
            Optional<Entry> before = reading.about().isPresent()
                    ? Optional.empty()
                    : Typed.before(journal, reading.metric(), reading.span()).map(old -> old);
            Reading after =
                    before.map(old -> reading.replacing((Reading) old, now)).orElse(reading);
            edits.add(new Edit(before.filter(old -> !old.id().equals(reading.id())), Optional.of(after)));
        }
        return edits;
    }

    /** The same metric twice in one line: what was said last counts. */
    private Collection<Reading> newest() {
        Map<MetricKey, Reading> last = new LinkedHashMap<>();
        readings.forEach(reading -> last.put(reading.metric(), reading));
        return last.values();
    }
}
