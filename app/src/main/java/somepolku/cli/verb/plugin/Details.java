package somepolku.cli.verb.plugin;

import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import somepolku.cli.call.Call;
import somepolku.cli.call.Json;
import somepolku.cli.call.Verb;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.work.port.Channels;
import somepolku.work.port.Troubles.Trouble;

/** What last went wrong with a plugin, for its maker. */
@Command(name = "details")
public final class Details implements Verb {
    @Option(names = "--json")
    private boolean json;

    @Parameters(index = "0", paramLabel = "ID")
    private String id;

    @Override
    public OptionalInt run(Call call) throws ProblemException {
        Channels channels = call.host().channels(call.start());
        Optional<Trouble> trouble = channels.troubles().of(id);
        if (trouble.isEmpty()
                && channels.plugins().stream().noneMatch(plugin -> plugin.id().equals(id))) {
            throw new ProblemException(Problem.notThere("cli.plugins.unknown", id));
        }
        String what = trouble.map(Trouble::what).orElse("");
        String details = trouble.map(Trouble::details).orElse("");
        if (json) {
            call.console().json(Json.object("id", id, "what", what, "details", details));
        } else if (trouble.isEmpty()) {
            call.say("cli.plugins.well", id);
        } else {
            call.console().line(what);
            call.console().line(details);
        }
        return OptionalInt.of(Verb.DONE);
    }
}
