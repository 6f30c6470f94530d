package somepolku.cli.verb.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import somepolku.cli.call.Call;
import somepolku.cli.call.Json;
import somepolku.cli.call.Verb;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.work.port.PluginStock.Brings;
import somepolku.work.port.PluginStock.Trial;

/** Looks at a jar or a pack without keeping it, and runs it only where that is said. */
@Command(name = "verify")
public final class Verify implements Verb {
    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Option(names = "--run")
    private boolean running;

    @Option(names = "--json")
    private boolean json;

    @Override
    public OptionalInt run(Call call) throws ProblemException {
        if (!running) {
            return Told.plugins(call, json, List.of(Act.stock(call).verify(file)));
        }
        if (call.start().safe()) {
            throw new ProblemException(Problem.refused("cli.plugins.safe"));
        }
        Trial trial = Act.stock(call).tried(file);
        if (json) {
            call.console().json(Json.object("plugins", List.of(object(trial))));
        } else {
            lines(call, trial);
        }
        return OptionalInt.of(Verb.DONE);
    }

    private static void lines(Call call, Trial trial) {
        Told.line(call, trial.status());
        for (Brings one : trial.brings()) {
            String names = one.names().entrySet().stream()
                    .map(name -> name.getKey() + " " + name.getValue())
                    .collect(Collectors.joining(", "));
            call.say("cli.plugins.brings", one.channel(), names, one.metrics(), one.kinds());
            if (!one.formats().isEmpty()) {
                call.say("cli.plugins.reads", String.join("; ", one.formats()));
            }
            call.say("cli.plugins.offers", one.advice(), one.templates(), one.forms(), one.settings());
        }
        trial.notes().forEach(note -> call.say("cli.plugins.note", note));
        call.say(trial.ran() ? "cli.plugins.ran" : "cli.plugins.nocode");
    }

    private static Map<String, Object> object(Trial trial) {
        Map<String, Object> object = Told.object(trial.status());
        object.put("ran", trial.ran());
        object.put("brings", trial.brings().stream().map(Verify::object).toList());
        object.put("notes", trial.notes());
        return object;
    }

    private static Map<String, Object> object(Brings one) {
        return Json.object(
                "channel", one.channel(),
                "names", one.names(),
                "formats", one.formats(),
                "metrics", one.metrics(),
                "kinds", one.kinds(),
                "advice", one.advice(),
                "templates", one.templates(),
                "forms", one.forms(),
                "settings", one.settings());
    }
}
