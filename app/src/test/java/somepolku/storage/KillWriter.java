package somepolku.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import somepolku.storage.disk.Defect;
import somepolku.storage.disk.DiskFolder;
import somepolku.storage.disk.Faulty;
import somepolku.storage.disk.Folder;
import somepolku.work.port.Passphrase;

/**
 * Works on a journal until somebody kills it: numbered commits, some as large as an import; a passphrase's change; an
 * opening that copies the journal to a smaller file. Says what it begins, and that it is done once it is durable.
 * Arguments: the journal, the seed of the commits, the number of the passphrase.
 */
public final class KillWriter {
    private static final int FEW = 3;
    /** On a store with a defect: it acknowledges a change that it writes with the next one. Is that noticed? */
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
            try (MvJournal journal = open(new Journals(Clock.systemUTC(), limit))) {
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

    private MvJournal open(Journals journals) throws Exception {
        if (!HASTY) {
            return (MvJournal) journals.openOrCreate(file, secret(secret));
        }
        Folder disk = new DiskFolder(file.getParent());
        if (!Files.exists(file)) {
            Journals.create(disk, Journals.name(file));
        }
        return journals.opened(
                new Faulty(disk, Defect::writesOneBehind), Journals.name(file), false, secret(secret), () -> {});
    }

    private void commit(MvJournal journal) throws Exception {
        var next = numbered.next();
        System.out.println("begin " + (next.size() < Numbered.IMPORT ? "edit" : "import"));
        number++;
        journal.commit(next);
        System.out.println("done commit " + number);
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
