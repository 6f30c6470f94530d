package somepolku.cli.verb.plugin;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import somepolku.kit.ProblemException;
import somepolku.work.port.Channels.PluginStatus;
import somepolku.work.port.PluginStock;

/** The person's yes to one file on this computer, and its opposite. */
abstract class Consent extends Act {
    @Parameters(index = "0", paramLabel = "ID|JAR")
    private String which;

    /** What looks like a file is one: no id has a dot or a slash in it. */
    final Optional<Path> file() {
        return which.matches(".*[./\\\\].*") ? Optional.of(Path.of(which)) : Optional.empty();
    }

    final String id() {
        return which;
    }

    /** Lets a file run, by its id or its path. */
    @Command(name = "allow")
    public static final class Allow extends Consent {
        @Override
        PluginStatus act(PluginStock stock) throws ProblemException {
            Optional<Path> file = file();
            return file.isPresent() ? stock.allow(file.get()) : stock.allow(id());
        }
    }

    /** Takes that back. */
    @Command(name = "forbid")
    public static final class Forbid extends Consent {
        @Override
        PluginStatus act(PluginStock stock) throws ProblemException {
            Optional<Path> file = file();
            return file.isPresent() ? stock.forbid(file.get()) : stock.forbid(id());
        }
    }
}
