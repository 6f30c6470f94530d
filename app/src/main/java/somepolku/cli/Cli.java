package somepolku.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import somepolku.cli.call.Call;
import somepolku.cli.call.Console;
import somepolku.cli.call.Host;
import somepolku.cli.call.Json;
import somepolku.cli.call.Verb;
import somepolku.kit.Memory;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.kit.UncheckedProblemException;

/** Understands a command line, does what it says and tells how it went. */
public final class Cli {
    static final int BAD_INPUT = 1;
    static final int NOT_THERE = 2;
    static final int REFUSED = 3;

    private final Host host;
    private final Console console;

    /** On the process's own streams. */
    public Cli(Host host) {
        this(host, Console.ofProcess());
    }

    Cli(Host host, Console console) {
        this.host = host;
        this.console = console;
    }

    /**
     * Runs a command line.
     *
     * @return the exit code; empty where a window was opened that now keeps the program alive
     */
    public OptionalInt run(String... arguments) {
        Root root = new Root();
        boolean json = Arrays.asList(arguments).contains("--json");
        try {
            ParseResult parsed = new CommandLine(root).parseArgs(arguments);
            return run(root, parsed, json);
        } catch (ParameterException usage) {
            Texts texts = host.texts(new Host.Start(language(arguments), false, Optional.empty()));
            return fault(texts, usage(usage), json);
        } finally {
            console.flush();
        }
    }

    private OptionalInt run(Root root, ParseResult parsed, boolean json) {
        while (parsed.hasSubcommand()) {
            parsed = parsed.subcommand();
        }
        Verb verb = (Verb) parsed.commandSpec().userObject();
        Texts texts = host.texts(root.start());
        try {
            mustBeSpoken(root.start().language());
            if (root.help) {
                console.line(texts.text("cli.help"));
                return OptionalInt.of(Verb.DONE);
            }
            if (root.version) {
                console.line(Root.name());
                return OptionalInt.of(Verb.DONE);
            }
            OptionalInt code = verb.run(new Call(host, root.start(), texts, console, json));
            // A script must not take half a list for the whole.
            Optional<String> lost = console.lost();
            return lost.isPresent() ? fault(texts, Problem.badInput("cli.outputLost", lost.get()), json) : code;
        } catch (ProblemException e) {
            return fault(texts, e.problem(), json);
        } catch (UncheckedProblemException e) {
            return fault(texts, e.problem(), json);
        } catch (OutOfMemoryError large) {
            return fault(texts, Memory.tooLittle(), json);
        } catch (RuntimeException | Error defect) {
            StackTraceElement[] trace = defect.getStackTrace();
            return fault(texts, Problem.badInput("cli.defect", defect, trace.length > 0 ? trace[0] : ""), json);
        }
    }

    private static void mustBeSpoken(Optional<String> language) throws ProblemException {
        List<String> spoken =
                Texts.languages().stream().map(Locale::toLanguageTag).toList();
        if (language.isPresent() && !spoken.contains(language.get())) {
            throw new ProblemException(Problem.notThere("cli.noLanguage", language.get(), String.join(", ", spoken)));
        }
    }

    private OptionalInt fault(Texts texts, Problem problem, boolean json) {
        String line = (texts.text(problem) + remedy(texts, problem)).replaceAll("\\s*\\R\\s*", " ");
        if (json && !console.spokeJson()) {
            console.json(Json.object("error", line));
        }
        console.fault(line);
        return OptionalInt.of(
                switch (problem.kind()) {
                    case BAD_INPUT -> BAD_INPUT;
                    case NOT_THERE -> NOT_THERE;
                    case REFUSED -> REFUSED;
                });
    }

    /** What can be done about a plugin that failed; its id comes first in each of these. */
    private static String remedy(Texts texts, Problem problem) {
        boolean blames = problem.key().matches("pluginhost\\.(failed|slow|resting|window|apart\\..*)");
        return blames
                ? " " + texts.text("cli.plugins.remedy", problem.arguments().get(0))
                : "";
    }

    private static Problem usage(ParameterException usage) {
        if (usage instanceof UnmatchedArgumentException unmatched) {
            return Problem.notThere("cli.usage.unmatched", String.join(" ", unmatched.getUnmatched()));
        }
        if (usage instanceof MissingParameterException missing) {
            List<String> labels = missing.getMissing().stream()
                    .map(CommandLine.Model.ArgSpec::paramLabel)
                    .toList();
            return Problem.notThere("cli.usage.missing", String.join(" ", labels));
        }
        String given = usage.getValue();
        if (given != null && usage.getArgSpec() instanceof CommandLine.Model.OptionSpec option) {
            return Problem.notThere("cli.usage.value", option.longestName(), given, option.paramLabel());
        }
        return Problem.notThere("cli.usage.bad", String.valueOf(usage.getMessage()));
    }

    /** The wanted language also where the rest of the line could not be understood. */
    private static Optional<String> language(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("--lang=")) {
                return Optional.of(arguments[i].substring("--lang=".length()));
            }
            if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
                return Optional.of(arguments[i + 1]);
            }
        }
        return Optional.empty();
    }
}
