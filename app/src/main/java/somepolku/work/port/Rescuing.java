package somepolku.work.port;

import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import somepolku.domain.journal.EntryKind;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;

/** What can be done for a damaged journal, for when a person, who was told, asks for it; never by itself. */
public interface Rescuing {

    /**
     * Makes a new journal of all that can still be read of a damaged one, with its passphrase where it has one. The
     * damaged file is only read.
     *
     * @param fresh where no file is yet
     * @throws ProblemException where nothing can be read, or {@code fresh} cannot be made; then there is no such file
     */
    Saved rescue(Path damaged, Path fresh, Optional<Passphrase> passphrase) throws ProblemException;

    /**
     * Whole copies of a journal in its folder, the newest first: what was kept when it was made smaller, what was rescued
     * of it, and what a person copied there.
     */
    List<Copy> copies(Path journal, Optional<Passphrase> passphrase);

    /**
     * Puts a copy in a journal's place. The file that was there is kept beside it, and so is the copy.
     *
     * @return the name under which the former file is kept
     */
    String replace(Path journal, Path copy) throws ProblemException;

    /** Whether a problem tells of damage that was met in an open journal. */
    static boolean helpsWith(Problem problem) {
        return Set.of("storage.unreadable", "storage.record", "storage.record.at")
                .contains(problem.key());
    }

    /**
     * What became of a damaged journal.
     *
     * @param counts how many entries of each kind are in the new one
     * @param unread how many records could not be read, where that can be known
     * @param lost what could not be read, and where
     */
    record Saved(Map<EntryKind, Long> counts, long unread, List<Lost> lost) {
        public Saved {
            counts = Map.copyOf(counts).isEmpty() ? Map.of() : new EnumMap<>(counts);
            lost = List.copyOf(lost);
        }

        public long entries() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** Something that could not be read. */
    record Lost(Problem what, String where) {}

    /**
     * A copy of a journal that was read from one end to the other.
     *
     * @param changed when it was written last
     * @param entries how many it holds; empty where it has another passphrase, and was not looked through
     */
    record Copy(Path file, Instant changed, OptionalLong entries) {}
}
