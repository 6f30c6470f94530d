package somepolku.storage;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import somepolku.work.port.Passphrase;

/**
 * Works on a journal until somebody kills it: numbered commits, some as large as an import; a passphrase's change; an
 * opening that copies the journal to a smaller file. Says what it begins, and that it is done once it is durable.
 * Arguments: the journal, the seed of the commits, the number of the passphrase.
 */
public final class KillWriter {
    private static final int FEW = 3;
    /** Says that a change is durable before it is, to see whether that is noticed. */
    static final boolean HASTY = Boolean.getBoolean("somepolku.hasty");

    private static final int BEFORE_THE_NEXT = 3;

    private final Path file;
    private final Numbered numbered;
    private int number;
    private int secret;

    private KillWriter(Path file, long seed, int secret) {
        this.file = file;
        this.numbered = new Numbered(seed);
        this.secret = secret;
    }

    public static void main(String[] arguments) throws Exception {
        new KillWriter(Path.of(arguments[0]), Long.parseLong(arguments[1]), Integer.parseInt(arguments[2])).work();
    }

    /** The passphrase with a number; every fourth time there is none. */
    static Optional<Passphrase> secret(int number) {
        return number % 4 == 0 ? Optional.empty() : Optional.of(Passphrase.of(("salasana " + number).toCharArray()));
    }

    private void work() throws Exception {
        Compaction.Limit limit = new Compaction.Limit(1_000, 1L << 40);
        while (!System.out.checkError()) {
            System.out.println("begin " + (limit.times() == 0 ? "compaction" : "opening"));
            try (MvJournal journal =
                    (MvJournal) new Journals(Clock.systemUTC(), limit).openOrCreate(file, secret(secret))) {
                number = Numbered.in(journal);
                numbered.after(number);
                System.out.println("done opening " + number);
                for (int i = 0; i < BEFORE_THE_NEXT; i++) {
                    commit(journal);
                }
                change(journal);
                for (int i = 0; i < BEFORE_THE_NEXT; i++) {
                    commit(journal);
                }
            }
            limit = new Compaction.Limit(0, 0);
        }
    }

    private void commit(MvJournal journal) throws Exception {
        var next = numbered.next();
        System.out.println("begin " + (next.size() < Numbered.IMPORT ? "edit" : "import"));
        number++;
        if (HASTY) {
            System.out.println("done commit " + number);
            journal.commit(next);
        } else {
            journal.commit(next);
            System.out.println("done commit " + number);
        }
    }

    private void change(MvJournal journal) throws Exception {
        System.out.println("begin passphrase");
        Optional<Passphrase> next = secret(secret + 1);
        if (next.isPresent()) {
            journal.lock(next.get(), FEW);
        } else {
            journal.unlock();
        }
        secret++;
        System.out.println("done passphrase " + secret);
    }
}
