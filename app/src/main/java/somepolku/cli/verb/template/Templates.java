package somepolku.cli.verb.template;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import somepolku.cli.call.Call;
import somepolku.cli.call.Json;
import somepolku.cli.call.Verb;

/** The templates and forms that there are, with their fields. */
@Command(name = "templates")
public final class Templates implements Verb {
    @Option(names = "--json")
    private boolean json;

    @Override
    public OptionalInt run(Call call) {
        List<Fillable> all = Fillable.all(call.host().channels(call.start()), call.texts());
        if (json) {
            call.console()
                    .json(Json.object(
                            "templates", all.stream().map(Templates::object).toList()));
        } else {
            all.forEach(form -> {
                call.say("cli.template.line", form.word(), form.title());
                form.fields().forEach(field -> call.say("cli.template.has", field.word(), said(call, field)));
            });
        }
        return OptionalInt.of(Verb.DONE);
    }

    private static String said(Call call, Fillable.Field field) {
        String label = field.needed() ? call.texts().text("cli.template.needed", field.label()) : field.label();
        return field.choices().isEmpty()
                ? label
                : label + field.choices().stream().collect(Collectors.joining("|", " (", ")"));
    }

    private static Map<String, Object> object(Fillable form) {
        return Json.object(
                "id",
                form.word(),
                "title",
                form.title(),
                "fields",
                form.fields().stream()
                        .map(field -> Json.object(
                                "name", field.word(),
                                "label", field.label(),
                                "needed", field.needed(),
                                "choices", field.choices()))
                        .toList());
    }
}
