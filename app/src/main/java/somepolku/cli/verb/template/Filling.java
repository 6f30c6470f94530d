package somepolku.cli.verb.template;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import somepolku.cli.call.Call;
import somepolku.kit.Formats;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.work.Workbench;
import somepolku.work.entry.Written;

/**
 * Fills in a template or form.
 *
 * @param template its word, as the list shows it
 * @param fields {@code NAME=VALUE} each
 * @param day as typed; today where none is
 */
public record Filling(String template, List<String> fields, Optional<String> day) {

    /** Records it, and says what was recorded. */
    public Written record(Call call, Workbench bench) throws ProblemException {
        List<Fillable> all = Fillable.all(bench.channels(), call.texts());
        Fillable chosen = all.stream()
                .filter(each -> each.word().equals(template))
                .findFirst()
                .orElseThrow(
                        () -> new ProblemException(Problem.notThere("cli.template.unknown", template, named(all))));
        LocalDate on = day(call, bench);
        Optional<LocalTime> time =
                on.equals(bench.today()) ? Optional.of(LocalTime.now(bench.clock())) : Optional.empty();
        Fillable.Ready ready = chosen.filled(given(chosen), bench, on, time);
        Call.stored(ready.act().write());
        return ready.what();
    }

    private static String named(List<Fillable> all) {
        return all.stream().map(Fillable::word).collect(Collectors.joining(", "));
    }

    static ProblemException blank(Fillable form) {
        return new ProblemException(Problem.notThere("cli.template.blank", form.word(), fields(form)));
    }

    private static String fields(Fillable form) {
        return form.fields().stream().map(Fillable.Field::word).collect(Collectors.joining(", "));
    }

    private LocalDate day(Call call, Workbench bench) throws ProblemException {
        if (day.isEmpty()) {
            return bench.today();
        }
        Formats formats = new Formats(call.texts());
        LocalDate read = formats.parseDay(day.get().strip())
                .orElseThrow(() -> new ProblemException(Problem.notThere("cli.template.day", day.get())));
        if (read.isAfter(bench.today())) {
            throw new ProblemException(Problem.refused("today.deed.toCome", formats.day(read)));
        }
        return read;
    }

    private Map<String, String> given(Fillable form) throws ProblemException {
        Map<String, String> given = new LinkedHashMap<>();
        for (String field : fields) {
            int equals = field.indexOf('=');
            String word = equals < 0 ? field : field.substring(0, equals).strip();
            boolean known = form.fields().stream().anyMatch(each -> each.word().equals(word));
            if (equals < 0 || !known) {
                throw new ProblemException(Problem.notThere("cli.template.field", form.word(), field, fields(form)));
            }
            given.put(word, field.substring(equals + 1));
        }
        return given;
    }
}
