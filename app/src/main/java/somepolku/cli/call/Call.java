package somepolku.cli.call;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.work.Change;
import somepolku.work.Workbench;

/** One run of a verb: whom to ask, how to speak. */
public record Call(Host host, Host.Start start, Texts texts, Console console, boolean json) {

    /** The same run for a journal that the program itself makes, and that therefore has no passphrase. */
    public Call withoutPassphrase() {
        return new Call(host, start.withoutPassphrase(), texts, console, json);
    }

    /** What a verb does with an open journal. */
    public interface Work {
        int on(Workbench bench) throws ProblemException;
    }

    /** On a journal that must be there. */
    public OptionalInt onJournal(Path journal, Work work) throws ProblemException {
        return closing(host.open(journal, start), work);
    }

    /** On a journal that is made where it is missing, which is said; where the work fails it is not there either. */
    public OptionalInt onJournalOrNew(Path journal, Work work) throws ProblemException {
        boolean missing = Files.notExists(journal);
        boolean[] untouched = {true};
        try {
            OptionalInt code = closing(host.openOrCreate(journal, start), bench -> {
                try {
                    return work.on(bench);
                } finally {
                    // Not asked of the store: a failed write has closed it, and why it failed must be what is told.
                    untouched[0] = bench.ledger().possible().undo().isEmpty();
                }
            });
            if (missing && !json) {
                say("cli.created", journal);
            }
            return code;
        } catch (ProblemException | RuntimeException e) {
            if (missing && untouched[0]) {
                delete(journal);
            }
            throw e;
        }
    }

    private static void delete(Path journal) throws ProblemException {
        try {
            Files.deleteIfExists(journal);
        } catch (IOException e) {
            throw new ProblemException(Problem.refused("cli.noFolder", journal, e), e);
        }
    }

    /** On a journal that is gone afterwards. */
    public OptionalInt onPassing(Work work) throws ProblemException {
        try (Passing folder = new Passing()) {
            return closing(host.openOrCreate(folder.path().resolve("empty.polku"), start.withoutPassphrase()), work);
        }
    }

    private OptionalInt closing(Workbench bench, Work work) throws ProblemException {
        try (var ledger = bench.ledger()) {
            ledger.notices().forEach(notice -> console.fault(texts.text(notice)));
            return OptionalInt.of(work.on(bench));
        }
    }

    public void say(String key, Object... arguments) {
        console.line(texts.text(key, arguments));
    }

    /** Waits until a change is durable. */
    public static Change stored(CompletionStage<Outcome<Change>> act) throws ProblemException {
        return act.toCompletableFuture().join().orThrow();
    }

    /** Every named file is there, said before anything is opened or made. */
    public static void mustExist(Path file) throws ProblemException {
        if (Files.notExists(file)) {
            throw new ProblemException(Problem.notThere("cli.noFile", file));
        }
    }
}
