package somepolku.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.kit.Problem;
import somepolku.work.port.JournalStore;
import somepolku.work.port.Passphrase;

/** A journal in whose place an older copy of it was put. */
class SeenTest {
    private static final Problem OLDER = Problem.badInput("storage.older", "my.polku");
    private static final Compaction.Limit ALWAYS = new Compaction.Limit(0, 0);
    private static final Compaction.Limit NEVER = new Compaction.Limit(1_000, 1L << 40);

    @TempDir
    Path folder;

    private Path file;
    private Path copy;
    private Optional<Passphrase> secret = Optional.empty();
    private final RandomEdits edits = new RandomEdits(new Random(3));

    @BeforeEach
    void names() {
        file = folder.resolve("my.polku");
        copy = folder.resolve("copy");
    }

    /** Opens it on a machine, writes, closes it, and gives what was said at opening. */
    private List<Problem> session(String machine, Compaction.Limit limit, int commits) throws Exception {
        Seen seen = Seen.in(new SettingsFile(folder.resolve(machine)));
        try (JournalStore journal = new Journals(Disks.CLOCK, limit, seen).openOrCreate(file, secret)) {
            for (int i = 0; i < commits; i++) {
                journal.commit(edits.next(Contents.of(journal).all()));
            }
            return journal.notices();
        }
    }

    @Test
    void an_older_copy_is_told_once_and_opens() throws Exception {
        session("here", NEVER, 3);
        Files.copy(file, copy);
        assertThat(session("here", NEVER, 1)).isEmpty();
        assertThat(session("here", NEVER, 0)).isEmpty();

        Files.copy(copy, file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(session("here", NEVER, 0)).containsExactly(OLDER);
        assertThat(session("here", NEVER, 0)).isEmpty();
    }

    @Test
    void what_another_machine_added_or_made_smaller_is_no_older_copy() throws Exception {
        session("here", NEVER, 5);
        assertThat(session("there", NEVER, 2)).isEmpty();
        assertThat(session("here", NEVER, 2)).isEmpty();
        assertThat(session("there", ALWAYS, 0)).isEmpty();
        assertThat(session("here", NEVER, 0)).isEmpty();
    }

    @Test
    void a_locked_journal_that_another_machine_made_smaller_is_no_older_copy_but_the_one_before_is() throws Exception {
        session("here", NEVER, 5);
        try (JournalStore journal = new Journals(Disks.CLOCK, NEVER).open(file)) {
            ((MvJournal) journal).lock(Passphrase.of("kolme kuusta".toCharArray()), 3);
        }
        secret = Optional.of(Passphrase.of("kolme kuusta".toCharArray()));
        assertThat(session("here", NEVER, 5)).isEmpty();
        Files.copy(file, copy);
        assertThat(session("there", ALWAYS, 1)).isEmpty();
        assertThat(session("here", NEVER, 0)).isEmpty();

        Files.copy(copy, file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(session("here", NEVER, 0)).containsExactly(OLDER);
    }

    @Test
    void what_is_kept_is_bounded_and_foreign_lines_in_it_do_no_harm() throws Exception {
        SettingsFile settings = new SettingsFile(folder.resolve("here"));
        settings.put("journals", "nonsense a:b:c ".repeat(300));
        session("here", NEVER, 1);
        assertThat(new SettingsFile(folder.resolve("here")).get("journals"))
                .hasValueSatisfying(kept -> assertThat(kept.split(" ")).hasSize(1));
    }
}
