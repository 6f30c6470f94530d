package somepolku.cli.verb.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import somepolku.cli.call.Call;
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
            Verify.class,
            Plugins.Install.class,
            Plugins.Remove.class,
            Plugins.On.class,
            Plugins.Off.class,
            Consent.Allow.class,
            Consent.Forbid.class,
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
            return Told.plugins(call, json, plugins);
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
}
