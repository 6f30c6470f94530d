package somepolku.cli.verb;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import somepolku.cli.call.Call;
import somepolku.cli.call.Json;
import somepolku.cli.call.Verb;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.work.port.Channels.PluginStatus;
import somepolku.work.port.PluginStock;

/** What is known of the plugins, and what is put in or taken out. */
@Command(
        name = "plugins",
        subcommands = {
            Plugins.Listing.class,
            Plugins.Verify.class,
            Plugins.Install.class,
            Plugins.Remove.class,
            Plugins.On.class,
            Plugins.Off.class,
            Details.class
        })
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
            if (plugins.isEmpty() && !json) {
                call.say("cli.plugins.none");
            }
            return said(call, json, plugins);
        }
    }

    /** An act on one file or one id; its answer is how the plugin then stands. */
    private abstract static class Act implements Verb {
        @Option(names = "--json")
        private boolean json;

        abstract PluginStatus act(PluginStock stock) throws ProblemException;

        @Override
        public OptionalInt run(Call call) throws ProblemException {
            PluginStock stock = call.host()
                    .channels(call.start())
                    .stock()
                    .orElseThrow(() -> new ProblemException(Problem.refused("cli.plugins.nowhere")));
            return said(call, json, List.of(act(stock)));
        }
    }

    /** Looks at a jar or a pack without running or keeping it. */
    @Command(name = "verify")
    public static final class Verify extends Act {
        @Parameters(index = "0", paramLabel = "FILE")
        private Path file;

        @Override
        PluginStatus act(PluginStock stock) throws ProblemException {
            return stock.verify(file);
        }
    }

    /** Keeps a jar or a pack for the next start. */
    @Command(name = "install")
    public static final class Install extends Act {
        @Parameters(index = "0", paramLabel = "FILE")
        private Path file;

        @Override
        PluginStatus act(PluginStock stock) throws ProblemException {
            return stock.install(file);
        }
    }

    /** Takes out what was installed. */
    @Command(name = "remove")
    public static final class Remove extends Act {
        @Parameters(index = "0", paramLabel = "ID")
        private String id;

        @Override
        PluginStatus act(PluginStock stock) throws ProblemException {
            return stock.remove(id);
        }
    }

    /** Switches on. */
    @Command(name = "enable")
    public static final class On extends Act {
        @Parameters(index = "0", paramLabel = "ID")
        private String id;

        @Override
        PluginStatus act(PluginStock stock) throws ProblemException {
            return stock.switched(id, true);
        }
    }

    /** Switches off. */
    @Command(name = "disable")
    public static final class Off extends Act {
        @Parameters(index = "0", paramLabel = "ID")
        private String id;

        @Override
        PluginStatus act(PluginStock stock) throws ProblemException {
            return stock.switched(id, false);
        }
    }

    private static OptionalInt said(Call call, boolean json, List<PluginStatus> plugins) {
        if (json) {
            call.console()
                    .json(Json.object(
                            "plugins", plugins.stream().map(Plugins::object).toList()));
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
