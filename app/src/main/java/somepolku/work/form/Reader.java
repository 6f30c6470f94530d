package somepolku.work.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.form.FieldInfo;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.MetricKey;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.work.entry.Written;
import somepolku.work.port.Channels;

/** Reads the fields of one form, in their order; the first fault is the one that is told. */
final class Reader {
    private final Answers answers;
    private final PluginForm form;
    private final Channels channels;
    private final List<String> tags = new ArrayList<>();
    private final List<Value> values = new ArrayList<>();
    private String title = "";
    private String text = "";
    private OptionalInt minutes = OptionalInt.empty();
    private Optional<String> link = Optional.empty();

    private record Value(MetricInfo metric, double number) {}

    Reader(Answers answers, Channels channels) {
        this.answers = answers;
        this.form = answers.form();
        this.channels = channels;
    }

    Understood read(Ids ids, LocalDate day, LocalDate today, Optional<LocalTime> time) {
        for (int at = 0; at < form.fields().size(); at++) {
            FieldInfo field = form.fields().get(at);
            try {
                take(field, answers.text(at));
            } catch (ProblemException fault) {
                return new Understood.Wrong(OptionalInt.of(at), fault.problem());
            }
        }
        if (answers.blank() || !form.deed() && values.isEmpty()) {
            return new Understood.Wrong(OptionalInt.empty(), Problem.refused("today.template.blank"));
        }
        Optional<Activity> deed = form.deed() ? Optional.of(deed(ids, day, time)) : Optional.empty();
        List<Reading> readings = values.stream()
                .map(value -> Written.reading(value.metric(), value.number(), day, today, deed, ids))
                .toList();
        return new Understood.Whole(new Written(deed, readings));
    }

    private void take(FieldInfo field, String typed) throws ProblemException {
        if (typed.isEmpty()) {
            if (field.required()) {
                throw new ProblemException(Problem.badInput("form.required", field.label()));
            }
            return;
        }
        switch (field.becomes()) {
            case TITLE -> title = Answer.line(field, typed);
            case TEXT -> text = typed;
            case MINUTES -> minutes = OptionalInt.of(Answer.minutes(field, typed));
            case LINK -> link = Optional.of(Answer.link(field, typed));
            case TAG -> tags.add(Answer.tag(field, typed));
            case READING -> values.add(new Value(metric(field), Answer.number(field, typed)));
        }
    }

    private MetricInfo metric(FieldInfo field) throws ProblemException {
        String id = field.metric().orElse("");
        return channels.metric(MetricKey.of(form.channel().value(), id))
                // Somebody may have put the plugin off while its form stood open.
                .orElseThrow(() -> new ProblemException(Problem.refused("form.gone", field.label())));
    }

    private Activity deed(Ids ids, LocalDate day, Optional<LocalTime> time) {
        return new Activity(
                ids.next(),
                Optional.of(day),
                time.map(now -> now.truncatedTo(ChronoUnit.MINUTES)),
                form.channel(),
                form.kind().orElse(""),
                title.isEmpty() ? form.title() : title,
                // A template's questions without an answer are no text.
                text.equals(form.body().strip()) ? "" : text,
                minutes,
                form.purpose(),
                tags.stream().distinct().toList(),
                link,
                Optional.empty());
    }
}
