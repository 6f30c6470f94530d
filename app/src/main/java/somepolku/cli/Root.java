package somepolku.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import somepolku.cli.call.Call;
import somepolku.cli.call.Host;
import somepolku.cli.call.Verb;
import somepolku.cli.verb.Add;
import somepolku.cli.verb.Check;
import somepolku.cli.verb.Demo;
import somepolku.cli.verb.Find;
import somepolku.cli.verb.Import;
import somepolku.cli.verb.Planned;
import somepolku.cli.verb.Report;
import somepolku.cli.verb.Rescue;
import somepolku.cli.verb.Trail;
import somepolku.cli.verb.causes.Analyse;
import somepolku.cli.verb.causes.Mark;
import somepolku.cli.verb.causes.Refine;
import somepolku.cli.verb.due.Calendar;
import somepolku.cli.verb.due.Due;
import somepolku.cli.verb.plugin.Plugins;
import somepolku.cli.verb.template.Templates;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;

/** No verb: the window. */
@Command(
        name = "somepolku",
        subcommands = {
            Add.class,
            Analyse.class,
            Find.class,
            Import.class,
            Mark.class,
            Refine.class,
            Check.class,
            Calendar.class,
            Demo.class,
            Due.class,
            Planned.class,
            Plugins.class,
            Report.class,
            Rescue.class,
            Templates.class,
            Trail.class
        })
final class Root implements Verb {
    @Option(names = "--lang", paramLabel = "LANG", scope = ScopeType.INHERIT)
    private @Nullable String language;

    @Option(names = "--safe-start", scope = ScopeType.INHERIT)
    private boolean safe;

    @Option(names = "--passphrase-file", paramLabel = "FILE", scope = ScopeType.INHERIT)
    private @Nullable Path passphrase;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT)
    boolean version;

    @Parameters(arity = "0..1", paramLabel = "JOURNAL")
    private @Nullable Path journal;

    Host.Start start() {
        return new Host.Start(Optional.ofNullable(language), safe, Optional.ofNullable(passphrase));
    }

    static String name() {
        String version = Root.class.getPackage().getImplementationVersion();
        return version == null ? "Somepolku" : "Somepolku " + version;
    }

    @Override
    public OptionalInt run(Call call) throws ProblemException {
        // A mistyped verb must not open a window on a journal of that name.
        if (journal != null && Files.notExists(journal)) {
            boolean file = journal.toString().endsWith(".polku");
            throw new ProblemException(Problem.notThere(file ? "cli.noJournal" : "cli.noVerb", journal));
        }
        call.host().window(Optional.ofNullable(journal), start());
        return OptionalInt.empty();
    }
}
