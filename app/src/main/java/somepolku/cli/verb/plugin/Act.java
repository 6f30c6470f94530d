package somepolku.cli.verb.plugin;

import java.util.List;
import java.util.OptionalInt;
import picocli.CommandLine.Option;
import somepolku.cli.call.Call;
import somepolku.cli.call.Verb;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.work.port.Channels.PluginStatus;
import somepolku.work.port.PluginStock;

/** An act on one file or one id; its answer is how the plugin then stands. */
abstract class Act implements Verb {
    @Option(names = "--json")
    private boolean json;

    abstract PluginStatus act(PluginStock stock) throws ProblemException;

    @Override
    public OptionalInt run(Call call) throws ProblemException {
        return Told.plugins(call, json, List.of(act(stock(call))));
    }

    static PluginStock stock(Call call) throws ProblemException {
        return call.host()
                .channels(call.start())
                .stock()
                .orElseThrow(() -> new ProblemException(Problem.refused("cli.plugins.nowhere")));
    }
}
