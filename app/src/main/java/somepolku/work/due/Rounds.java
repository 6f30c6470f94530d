package somepolku.work.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import somepolku.analysis.due.Due;
import somepolku.analysis.due.Written;
import somepolku.analysis.series.SeriesOf;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.journal.Absence;
import somepolku.domain.journal.Contact;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Metric;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.kit.Outcome;
import somepolku.work.Change;
import somepolku.work.Diary;
import somepolku.work.Workbench;
import somepolku.work.entry.Told;
import somepolku.work.entry.Typed;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalView;
import somepolku.work.template.Templates;

/** Rounds of readings: what is due, and the answers as one change. To say what is due reads all values: never on the EDT. */
public final class Rounds {
    /** What nobody wrote down for longer is asked for no more. */
    private static final int BACK = 800;

    private final Workbench work;
    private final Ids ids;

    public Rounds(Workbench work) {
        this.work = work;
        this.ids = new Ids(work.clock());
    }

    /**
     * What a round asks.
     *
     * @param others what could be written down too
     */
    public record Agenda(List<Due> due, List<Due> others, Written written) {
        public static final Agenda EMPTY = new Agenda(List.of(), List.of(), new Written(Map.of(), Map.of(), Set.of()));
    }

    public Agenda agenda() {
        Written written = written(true);
        LocalDate today = work.today();
        List<ChannelInfo> channels = channels();
        return new Agenda(Due.of(channels, written, today), Due.others(channels, written, today), written);
    }

    /** What is due, without all that is only needed to type it. */
    public List<Due> due() {
        return Due.of(channels(), written(false), work.today());
    }

    /** @param counted whether levels are counted up from contacts too, which are due by no rhythm */
    Written written(boolean counted) {
        JournalView journal = work.ledger().journal();
        DaySpan recent = new DaySpan(work.today().minusDays(BACK), work.today());
        Map<MetricKey, List<DaySpan>> absent = new HashMap<>();
        try (Stream<Absence> all = journal.entries(Absence.class, recent)) {
            all.forEach(one -> absent.computeIfAbsent(one.metric(), key -> new ArrayList<>())
                    .add(one.days()));
        }
        try (Stream<Metric> metrics = journal.undated(Metric.class);
                Stream<Reading> readings = journal.entries(Reading.class, recent);
                Stream<Contact> contacts = counted ? journal.all(Contact.class) : Stream.empty()) {
            return new Written(
                    SeriesOf.all(readings, contacts, work.channels().channels()),
                    absent,
                    metrics.filter(metric -> metric.origin().isEmpty())
                            .map(metric -> metric.info().key())
                            .collect(Collectors.toSet()));
        }
    }

    /** What is counted while one practises comes with the practice. */
    public List<ChannelInfo> channels() {
        return work.channels().channels().stream()
                .filter(channel -> !channel.id().equals(Templates.PRACTICE))
                .toList();
    }

    /**
     * Keeps all answers as one change, and so one undo. A value that was typed for the same days before is replaced; what
     * is known already is not written.
     */
    public CompletionStage<Outcome<Change>> keep(List<Answer> answers) {
        return Diary.unlessUnreadable(() -> kept(answers));
    }

    private CompletionStage<Outcome<Change>> kept(List<Answer> answers) {
        JournalView journal = work.ledger().journal();
        List<Edit> edits = new ArrayList<>();
        List<MetricKey> numbered = new ArrayList<>();
        for (Answer answer : answers) {
            if (answer instanceof Answer.Number number) {
                Optional<Reading> before = Typed.before(journal, number.metric().key(), number.days());
                if (before.isEmpty() || before.get().value() != number.value()) {
                    edits.add(new Edit(before.map(Entry.class::cast), Optional.of(reading(number, before))));
                    numbered.add(number.metric().key());
                }
            } else {
                edits.add(Edit.add(new Absence(ids.next(), answer.metric().key(), answer.days())));
            }
        }
        edits.addAll(Told.of(numbered, journal, work.channels(), ids));
        Change change = new Change.Together("change.round", edits);
        return edits.isEmpty()
                ? CompletableFuture.completedFuture(Outcome.done(change))
                : work.ledger().apply(change);
    }

    private Reading reading(Answer.Number number, Optional<Reading> before) {
        return new Reading(
                before.map(Reading::id).orElseGet(ids::next),
                number.metric().key(),
                number.metric().kind(),
                number.days(),
                number.value(),
                "",
                Optional.empty(),
                Optional.empty());
    }
}
