package somepolku.cli.verb.causes;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import somepolku.cli.call.Call;
import somepolku.cli.call.Json;
import somepolku.cli.call.Verb;
import somepolku.domain.journal.Refinement;
import somepolku.domain.journal.Refinement.By;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.work.mark.RefinedActions;

/** Looks at deeds with a tag or a purpose as an action of their own, takes that back, or lists what is refined. */
@Command(name = "refine")
public final class Refine implements Verb {
    private static final Pattern ACTION = Pattern.compile("([^/]*/[^#!]+)([#!])(.+)");

    @Parameters(index = "0", paramLabel = "JOURNAL")
    private Path journal;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ACTION")
    private @Nullable String action;

    @Option(names = "--remove")
    private boolean remove;

    @Option(names = "--json")
    private boolean json;

    @Override
    public OptionalInt run(Call call) throws ProblemException {
        return call.onJournal(journal, bench -> {
            RefinedActions refined = new RefinedActions(bench);
            if (action != null) {
                change(refined, action);
            }
            List<String> all = refined.all().stream().map(Refinement::refined).toList();
            if (json) {
                call.console().json(Json.object("actions", refined.actions(), "refined", all));
            } else {
                all.forEach(call.console()::line);
                if (all.isEmpty()) {
                    call.say("cli.refine.nothing");
                }
            }
            return DONE;
        });
    }

    private void change(RefinedActions refined, String typed) throws ProblemException {
        Matcher parts = ACTION.matcher(typed);
        if (!parts.matches()) {
            throw new ProblemException(Problem.notThere("cli.refine.bad", typed));
        }
        if (!remove) {
            By by = parts.group(2).equals(By.TAG.sign()) ? By.TAG : By.PURPOSE;
            refined.refine(parts.group(1), by, parts.group(3))
                    .toCompletableFuture()
                    .join()
                    .orThrow();
            return;
        }
        Refinement there = refined.all().stream()
                .filter(one -> one.refined().equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.refused("cli.refine.none", typed)));
        Call.stored(refined.remove(there));
    }
}
