package somepolku.work;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.stream.Stream;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.Attachment;
import somepolku.domain.journal.DayNote;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.kit.Texts;
import somepolku.kit.UncheckedProblemException;
import somepolku.text.line.QuickLine;
import somepolku.work.attach.Names;
import somepolku.work.attach.Sort;
import somepolku.work.entry.Told;
import somepolku.work.entry.Typed;
import somepolku.work.entry.Written;
import somepolku.work.form.PluginForms;
import somepolku.work.port.Channels;
import somepolku.work.port.Edit;
import somepolku.work.template.Templates;

/** What a person does with a day: deeds, the note, readings. Every call is one change and so one undo. */
public final class Diary {
    private static final Comparator<Activity> BY_TIME =
            Comparator.comparing((Activity deed) -> deed.time().orElse(LocalTime.MAX));

    private static final Change NOTHING = new Change.Together("change.nothing", List.of());

    private final Ledger ledger;
    private final Channels channels;
    private final Ids ids;

    /** @param channels what they say of a metric is kept with its readings */
    public Diary(Ledger ledger, Channels channels, Ids ids) {
        this.ledger = ledger;
        this.channels = channels;
        this.ids = ids;
    }

    /** What was laid to a day, in the order in which it was. */
    public List<Attachment> attachments(LocalDate day) {
        try (var found = ledger.journal().entries(Attachment.class, DaySpan.of(day))) {
            return found.toList();
        }
    }

    /** Lays a file to a day. What it is, is told by its content. */
    public CompletionStage<Outcome<Change>> attach(LocalDate day, String name, byte[] content) {
        if (content.length == 0) {
            return CompletableFuture.completedFuture(Outcome.failed(Problem.refused("attach.empty", name)));
        }
        if (content.length > Attachment.LARGEST) {
            return CompletableFuture.completedFuture(
                    Outcome.failed(Problem.refused("attach.large", name, Attachment.LARGEST >> 20)));
        }
        Sort sort = Sort.of(content, name);
        return ledger.attach(Attachment.of(ids.next(), day, Names.safe(name), sort.type(), content), content);
    }

    /** Forms to write by, with headings in the person's language. */
    public Templates templates(Texts texts) {
        return new Templates(ledger.journal(), ids, texts);
    }

    /** The templates and forms of plugins, with labels in the person's language. */
    public PluginForms forms(Texts texts) {
        return new PluginForms(channels, ids, texts);
    }

    /** Records what a filled-in form became, as one change. */
    public CompletionStage<Outcome<Change>> record(Templates.Written form) {
        return ledger.apply(change(form.edits()));
    }

    /** The deeds of a day by their time, those without a time last. */
    public List<Activity> deeds(LocalDate day) {
        try (var found = ledger.journal().entries(Activity.class, DaySpan.of(day))) {
            return found.sorted(BY_TIME).toList();
        }
    }

    /** The applications that moved on a day, whenever they began, and those of which it is the day to ask. */
    public List<Application> applications(LocalDate day) {
        try (var all = ledger.journal().all(Application.class)) {
            return all.filter(job -> job.followUp().equals(Optional.of(day))
                            || job.steps().stream().anyMatch(step -> step.day().equals(Optional.of(day))))
                    .toList();
        }
    }

    /** The note of a day, if there is one. */
    public Optional<DayNote> note(LocalDate day) {
        try (var found = ledger.journal().entries(DayNote.class, DaySpan.of(day))) {
            return found.findFirst();
        }
    }

    /** What a quick-entry line would write; with ids of its own, so that it can be tried again. */
    public Written written(QuickLine line, LocalDate day, LocalDate today) {
        return Written.of(line, day, today, ids);
    }

    /**
     * Records what a line says, the deed and its readings as one change; the same twice, as after a write that was kept
     * although it failed, stands there once.
     */
    public CompletionStage<Outcome<Change>> record(Written written, LocalDate today) {
        if (written.ahead(today)) {
            return CompletableFuture.completedFuture(Outcome.failed(Problem.refused("entry.ahead")));
        }
        return unlessUnreadable(() -> {
            Change change = change(written.edits(ledger.journal(), ids.now()));
            List<Edit> told =
                    described(written.readings().stream().map(Reading::metric).toList());
            return ledger.apply(told.isEmpty() ? change : with(change, told));
        });
    }

    private static Change change(List<Edit> edits) {
        if (edits.size() > 1) {
            boolean ofADeed =
                    edits.get(0).after().filter(Activity.class::isInstance).isPresent();
            return new Change.Together(ofADeed ? "change.add.activity" : "change.readings", edits);
        }
        Edit only = edits.get(0);
        Entry after = only.after().orElseThrow();
        return only.before().<Change>map(old -> Change.revise(old, after)).orElseGet(() -> Change.add(after));
    }

    /** Keeps the note's text as it is; an emptied note is removed, an unchanged one not written. */
    public CompletionStage<Outcome<Change>> write(LocalDate day, String text) {
        return unlessUnreadable(() -> written(day, text));
    }

    private CompletionStage<Outcome<Change>> written(LocalDate day, String text) {
        Optional<DayNote> before = note(day);
        if (before.map(DayNote::text).orElse("").equals(text)) {
            return CompletableFuture.completedFuture(Outcome.done(NOTHING));
        }
        if (before.isEmpty()) {
            return ledger.apply(Change.add(new DayNote(ids.next(), day, text)));
        }
        DayNote old = before.get();
        return ledger.apply(text.isBlank() ? Change.remove(old) : Change.revise(old, new DayNote(old.id(), day, text)));
    }

    /** A number over days. */
    public record Value(DaySpan days, double number) {}

    public CompletionStage<Outcome<Change>> revise(Entry before, Entry after) {
        return ledger.apply(Change.revise(before, after));
    }

    public CompletionStage<Outcome<Change>> remove(Entry entry) {
        return ledger.apply(Change.remove(entry));
    }

    /** Keeps a typed value; one typed for the same metric and days before is replaced. */
    public CompletionStage<Outcome<Change>> reading(MetricInfo metric, DaySpan days, double value) {
        return reading(metric, days, value, Optional.empty());
    }

    /** The same of a value that may be an estimate, for a reason that may be empty. */
    public CompletionStage<Outcome<Change>> reading(
            MetricInfo metric, DaySpan days, double value, Optional<String> estimate) {
        return unlessUnreadable(() -> {
            Optional<Reading> before = Typed.before(ledger.journal(), metric.key(), days);
            Reading after = typed(metric, days, value, before, estimate);
            Change change = before.<Change>map(old -> Change.revise(old, after)).orElseGet(() -> Change.add(after));
            List<Edit> told = described(List.of(metric.key()));
            return ledger.apply(told.isEmpty() ? change : with(change, told));
        });
    }

    /**
     * Keeps several typed values of a metric as one change. What was typed for the same days before is replaced; a value
     * that is known already is not written.
     */
    public CompletionStage<Outcome<Change>> readings(MetricInfo metric, List<Value> values) {
        return unlessUnreadable(() -> several(metric, values));
    }

    private CompletionStage<Outcome<Change>> several(MetricInfo metric, List<Value> values) {
        List<Edit> edits = new ArrayList<>();
        for (Value value : values) {
            Optional<Reading> before = Typed.before(ledger.journal(), metric.key(), value.days());
            if (before.isEmpty() || before.get().value() != value.number()) {
                Reading after = typed(metric, value.days(), value.number(), before, Optional.empty());
                edits.add(new Edit(before.map(Entry.class::cast), Optional.of(after)));
            }
        }
        if (edits.isEmpty()) {
            return CompletableFuture.completedFuture(Outcome.done(NOTHING));
        }
        edits.addAll(described(List.of(metric.key())));
        return ledger.apply(new Change.Together("change.readings", edits));
    }

    /** A journal that cannot be looked at now, since its medium is away, refuses like one that cannot be written. */
    public static CompletionStage<Outcome<Change>> unlessUnreadable(Supplier<CompletionStage<Outcome<Change>>> act) {
        try {
            return act.get();
        } catch (UncheckedProblemException unreadable) {
            Problem why = unreadable.problem();
            boolean away = why.key().equals("journal.away.read");
            return CompletableFuture.completedFuture(Outcome.failed(away ? Problem.refused("journal.away") : why));
        }
    }

    private static Change with(Change change, List<Edit> more) {
        return new Change.Together(
                change.nameKey(),
                Stream.concat(change.edits().stream(), more.stream()).toList());
    }

    private List<Edit> described(List<MetricKey> metrics) {
        return Told.of(metrics, ledger.journal(), channels, ids);
    }

    private Reading typed(
            MetricInfo metric, DaySpan days, double value, Optional<Reading> before, Optional<String> estimate) {
        Reading typed = new Reading(
                        ids.next(), metric.key(), metric.kind(), days, value, "", Optional.empty(), Optional.empty())
                .withEstimate(estimate);
        return before.map(old -> typed.replacing(old, ids.now())).orElse(typed);
    }
}
