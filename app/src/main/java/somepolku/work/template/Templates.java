package somepolku.work.template;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Metric;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.kit.Texts;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalView;

/** Makes what filled-in forms become: a deed each, with the numbers of it as readings, so that charts can show them. */
public final class Templates {
    /** Where practice and its numbers stand. */
    public static final ChannelId PRACTICE = new ChannelId("practice");

    public static final MetricKey PACE = new MetricKey(PRACTICE, "words-per-minute");
    public static final MetricKey FILLERS = new MetricKey(PRACTICE, "fillers-per-minute");

    private final JournalView journal;
    private final Ids ids;
    private final Texts texts;

    /** @param texts in which headings are written, and in which the metrics are described */
    public Templates(JournalView journal, Ids ids, Texts texts) {
        this.journal = journal;
        this.ids = ids;
        this.texts = texts;
    }

    /**
     * What was recorded by a form before.
     *
     * @param times how often
     * @param pace the middle of the paces so far
     * @param fillers the middle of the fillers in a minute so far
     */
    public record Before(int times, OptionalDouble pace, OptionalDouble fillers) {
        public static final Before NOTHING = new Before(0, OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** Reads through the journal: for the background. */
    public Before before(Template template) {
        int times;
        try (Stream<Activity> deeds = journal.all(Activity.class)) {
            times = (int) deeds.filter(deed -> Template.of(deed).equals(Optional.of(template)))
                    .count();
        }
        return template.spoken()
                ? new Before(times, middle(PACE), middle(FILLERS))
                : new Before(times, OptionalDouble.empty(), OptionalDouble.empty());
    }

    private OptionalDouble middle(MetricKey metric) {
        try (Stream<Reading> found = journal.all(Reading.class)) {
            double[] values = found.filter(reading -> reading.metric().equals(metric))
                    .mapToDouble(Reading::value)
                    .sorted()
                    .toArray();
            int half = values.length / 2;
            return values.length == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2);
        }
    }

    /** What a form becomes; with ids of its own, so that it can be tried again. */
    public record Written(Activity deed, List<Edit> edits) {
        public Written {
            edits = List.copyOf(edits);
        }
    }

    /** @param time of the writing, where it is written on its own day */
    public Written written(Filled form, LocalDate day, Optional<LocalTime> time) {
        Template template = form.template();
        int session = template == Template.WRITING ? before(template).times() + 1 : 0;
        Activity deed = new Activity(
                ids.next(),
                Optional.of(day),
                time.map(now -> now.truncatedTo(ChronoUnit.MINUTES)),
                template.spoken() ? PRACTICE : ChannelId.NONE,
                template.kindId(),
                form.line(texts, session),
                form.body(texts),
                form.minutes().isPresent()
                        ? OptionalInt.of(
                                (int) Math.max(1, Math.round(form.minutes().getAsDouble())))
                        : OptionalInt.empty(),
                template.purpose(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                form.withheld());
        List<Edit> edits = new ArrayList<>(List.of(Edit.add(deed)));
        form.pace().ifPresent(pace -> measured(PACE, day, pace, edits));
        form.fillersPerMinute().ifPresent(fillers -> measured(FILLERS, day, fillers, edits));
        return new Written(deed, edits);
    }

    /** Each practice has its own reading; of several on a day the charts show the last. */
    private void measured(MetricKey key, LocalDate day, double value, List<Edit> edits) {
        edits.add(Edit.add(new Reading(
                ids.next(), key, MetricKind.LEVEL, DaySpan.of(day), value, "", Optional.empty(), Optional.empty())));
        try (Stream<Metric> known = journal.undated(Metric.class)) {
            if (known.noneMatch(metric -> metric.info().key().equals(key))) {
                edits.add(Edit.add(described(key)));
            }
        }
    }

    private Metric described(MetricKey key) {
        String text = "template.metric." + key.id();
        MetricInfo info = new MetricInfo(
                key, texts.text(text), MetricKind.LEVEL, texts.text(text + ".unit"), OptionalInt.empty());
        return new Metric(ids.next(), info, texts.text("template.channel"), false, Optional.empty());
    }
}
