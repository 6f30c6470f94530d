package somepolku.ui.today.deed;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import somepolku.domain.journal.Activity;
import somepolku.domain.term.Purpose;
import somepolku.kit.Outcome;
import somepolku.ui.kit.Fields;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.Unfinished;
import somepolku.work.port.Draft;

/**
 * What an open form says of a deed, kept for the case that the program is killed. Whoever leaves a form has it stored,
 * so that is what is done at the next opening, with a way to undo it.
 */
final class LeftDeed {
    private final Ui ui;
    private final Unfinished unfinished;

    LeftDeed(Ui ui) {
        this.ui = ui;
        this.unfinished = new Unfinished(ui, "deed");
    }

    /** What cannot be read is not kept; what was readable before it stays. */
    void typed(Activity before, Outcome<Activity> after) {
        if (after instanceof Outcome.Done<Activity> done) {
            LocalDate day = before.day().orElseGet(ui.work()::today);
            unfinished.typed(
                    done.value().equals(before)
                            ? Optional.empty()
                            : Optional.of(new Draft(day, Fields.joined(fields(before, done.value())))));
        }
    }

    void forget() {
        unfinished.forget();
    }

    /** Hands over what was left: the deed as the journal has it, and as its form said it. */
    void offer(BiConsumer<Activity, Activity> taker) {
        Optional<Draft> left = unfinished.now();
        if (left.isEmpty() || ui.work().ledger().readOnly()) {
            return;
        }
        Map<String, String> fields = Fields.split(left.get().text());
        ui.background()
                .read(
                        progress -> ui.work().diary().deeds(left.get().day()).stream()
                                .filter(deed -> deed.id().toString().equals(fields.get("deed")))
                                .findFirst(),
                        found -> {
                            if (found instanceof Outcome.Done<Optional<Activity>> done) {
                                done.value().ifPresentOrElse(deed -> offer(deed, fields, taker), this::forget);
                            }
                        });
    }

    private void offer(Activity deed, Map<String, String> fields, BiConsumer<Activity, Activity> taker) {
        Outcome<Activity> said = read(fields).onto(deed, ui.formats());
        if (said instanceof Outcome.Done<Activity> done && !done.value().equals(deed)) {
            taker.accept(deed, done.value());
        } else {
            forget();
        }
    }

    private Map<String, String> fields(Activity before, Activity after) {
        DeedFields said = DeedFields.of(after, ui.formats());
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("deed", before.id().toString());
        fields.put("title", said.title());
        fields.put("day", said.day());
        fields.put("time", said.time());
        fields.put("minutes", said.minutes());
        fields.put("channel", said.channel());
        fields.put("tags", said.tags());
        fields.put("purpose", said.purpose().map(Purpose::name).orElse(""));
        fields.put("text", said.text());
        return fields;
    }

    private static DeedFields read(Map<String, String> fields) {
        return new DeedFields(
                fields.getOrDefault("title", ""),
                fields.getOrDefault("day", ""),
                fields.getOrDefault("time", ""),
                fields.getOrDefault("minutes", ""),
                fields.getOrDefault("channel", ""),
                fields.getOrDefault("tags", ""),
                Stream.of(Purpose.values())
                        .filter(purpose -> purpose.name().equals(fields.get("purpose")))
                        .findFirst(),
                fields.getOrDefault("text", ""));
    }
}
