package somepolku.cli.verb;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import somepolku.cli.call.Call;
import somepolku.cli.call.Json;
import somepolku.cli.call.Verb;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.work.port.Channels.PluginStatus;

/** What is known of the plugins. */
@Command(name = "plugins", subcommands = Plugins.Listing.class)
public final class Plugins implements Verb {

    @Override
    public OptionalInt run(Call call) throws ProblemException {
        throw new ProblemException(Problem.notThere("cli.usage.missing", "list"));
    }

    /** Every plugin that was found, also those that do not run. */
    @Command(name = "list")
    public static final class Listing implements Verb {
        @Option(names = "--json")
        private boolean json;

        @Override
        public OptionalInt run(Call call) {
            List<PluginStatus> plugins = call.host().channels(call.start()).plugins();
            if (json) {
                call.console()
                        .json(Json.object(
                                "plugins", plugins.stream().map(Listing::object).toList()));
            } else if (plugins.isEmpty()) {
                call.say("cli.plugins.none");
            } else {
                plugins.forEach(p -> call.say(
                        "cli.plugins.line",
                        p.id(),
                        p.version(),
                        call.texts().text("cli.plugins.state." + word(p)),
                        p.source(),
                        p.why()));
            }
            return OptionalInt.of(Verb.DONE);
        }

        private static Map<String, Object> object(PluginStatus plugin) {
            return Json.object(
                    "id", plugin.id(),
                    "version", plugin.version(),
                    "state", word(plugin),
                    "source", plugin.source(),
                    "why", plugin.why());
        }

        private static String word(PluginStatus plugin) {
            return plugin.state().name().toLowerCase(Locale.ROOT);
        }
    }
}
