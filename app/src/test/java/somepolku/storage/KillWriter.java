package somepolku.storage;

import java.nio.file.Path;
import java.time.Clock;
import somepolku.work.port.JournalStore;

/**
 * Commits one numbered change after the other until somebody kills it, and says the number of each once it is durable.
 * Arguments: the journal and the seed of the changes.
 */
public final class KillWriter {
    private KillWriter() {}

    public static void main(String[] arguments) throws Exception {
        Numbered numbered = new Numbered(Long.parseLong(arguments[1]));
        try (JournalStore journal = new Journals(Clock.systemUTC()).openOrCreate(Path.of(arguments[0]))) {
            int number = Numbered.in(journal);
            numbered.after(number);
            System.out.println("open " + number);
            while (!System.out.checkError()) {
                journal.commit(numbered.next());
                number++;
                System.out.println("ack " + number);
            }
        }
    }
}
