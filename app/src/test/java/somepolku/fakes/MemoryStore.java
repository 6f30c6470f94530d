package somepolku.fakes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import somepolku.domain.journal.Attachment;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Id;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.UncheckedProblemException;
import somepolku.work.port.Draft;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalStore;
import somepolku.work.port.Passphrase;

/** A journal that lives as long as the test. Every read sees one committed state, as with the real one. */
public final class MemoryStore implements JournalStore {
    private Optional<String> passphrase = Optional.empty();
    private volatile TreeMap<Place, Entry> records = new TreeMap<>();
    private final Map<Id<Attachment>, byte[]> contents = new ConcurrentHashMap<>();
    private volatile @Nullable Problem failure;
    private volatile boolean readOnly;
    private volatile @Nullable Problem keptUnsaid;
    private volatile boolean closed;
    private volatile boolean away;
    private volatile boolean broken;
    private final Map<String, Draft> drafts = new ConcurrentHashMap<>();
    private volatile int keeps;
    private byte[] salt = new byte[32];
    private Meanwhile beforeCommit = () -> {};

    public static MemoryStore of(Entry... entries) {
        MemoryStore store = new MemoryStore();
        TreeMap<Place, Entry> first = new TreeMap<>();
        Arrays.stream(entries).forEach(entry -> first.put(Place.of(entry), entry));
        store.records = first;
        return store;
    }

    /** Makes every commit fail from now on, as on a full disk. */
    public void failWith(@Nullable Problem problem) {
        failure = problem;
    }

    public void becomeReadOnly() {
        readOnly = true;
    }

    public boolean closed() {
        return closed;
    }

    /** As on a medium that was pulled: nothing can be read or written until it is back. */
    public void away(boolean gone) {
        away = gone;
    }

    /** Makes the next commit fail and the store close itself, as the real one does when a write fails. */
    public void closeWith(Problem problem) {
        beforeCommit = () -> {
            closed = true;
            broken = true;
            throw new ProblemException(problem);
        };
    }

    /** What happens at the beginning of every commit. */
    public void beforeCommit(Meanwhile what) {
        beforeCommit = what;
    }

    /** Something that happens to the journal's medium. */
    public interface Meanwhile {
        void happens() throws IOException, ProblemException;
    }

    /** Makes it another journal. */
    public MemoryStore salted(byte[] other) {
        salt = other.clone();
        return this;
    }

    @Override
    public synchronized void commit(List<Edit> edits) throws ProblemException {
        try {
            beforeCommit.happens();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (away) {
            throw new ProblemException(Problem.refused("journal.away"));
        }
        Problem problem = failure;
        if (problem != null) {
            throw new ProblemException(problem);
        }
        TreeMap<Place, Entry> next = new TreeMap<>(records);
        for (Edit edit : edits) {
            edit.before().ifPresent(entry -> next.remove(Place.of(entry)));
            edit.after().ifPresent(entry -> next.put(Place.of(entry), entry));
        }
        records = next;
        Problem unsaid = keptUnsaid;
        if (unsaid != null) {
            keptUnsaid = null;
            throw new ProblemException(unsaid);
        }
    }

    @Override
    public Optional<Draft> draft(String editor) {
        mustBeThere();
        return Optional.ofNullable(drafts.get(editor));
    }

    @Override
    public synchronized void keep(String editor, Optional<Draft> draft) throws ProblemException {
        if (away) {
            throw new ProblemException(Problem.refused("journal.away"));
        }
        Problem problem = failure;
        if (problem != null) {
            throw new ProblemException(problem);
        }
        keeps++;
        drafts.remove(editor);
        draft.ifPresent(text -> drafts.put(editor, text));
    }

    /** How often a half-typed text was handed over. */
    public int keeps() {
        return keeps;
    }

    @Override
    public void keep(Id<Attachment> id, byte[] content) throws ProblemException {
        Problem problem = failure;
        if (away || problem != null) {
            throw new ProblemException(problem == null ? Problem.refused("journal.away") : problem);
        }
        contents.put(id, content.clone());
    }

    @Override
    public Optional<byte[]> content(Attachment file) {
        mustBeThere();
        return Optional.ofNullable(contents.get(file.id())).filter(file::is);
    }

    /** Makes the next commit be kept and be told as failed: only its acknowledgement was cut off. */
    public void keepUnsaid(Problem problem) {
        keptUnsaid = problem;
    }

    @Override
    public <E extends Entry> Stream<E> entries(Class<E> type, DaySpan days) {
        return every(type).filter(entry -> entry.day().filter(days::contains).isPresent());
    }

    @Override
    public <E extends Entry> Stream<E> undated(Class<E> type) {
        return every(type).filter(entry -> entry.day().isEmpty());
    }

    @Override
    public <E extends Entry> Optional<DaySpan> extent(Class<E> type) {
        if (broken) {
            throw new UncheckedProblemException(Problem.refused("storage.closed", "memory"));
        }
        List<LocalDate> days =
                every(type).flatMap(entry -> entry.day().stream()).toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(new DaySpan(days.get(0), days.get(days.size() - 1)));
    }

    @Override
    public Map<EntryKind, Long> counts() {
        mustBeThere();
        if (failure != null) {
            // The real one is closed by a failed write.
            throw new UncheckedProblemException(Problem.refused("storage.closed", "memory"));
        }
        Map<EntryKind, Long> counts = new EnumMap<>(EntryKind.class);
        for (EntryKind kind : EntryKind.values()) {
            counts.put(kind, 0L);
        }
        records.values().forEach(entry -> counts.merge(entry.kind(), 1L, Long::sum));
        return Collections.unmodifiableMap(counts);
    }

    @Override
    public Optional<Entry> current(Entry entry) {
        mustBeThere();
        return Optional.ofNullable(records.get(Place.of(entry)));
    }

    @Override
    public byte[] salt() {
        return salt.clone();
    }

    @Override
    public boolean readOnly() {
        return readOnly;
    }

    @Override
    public List<Damage> check() {
        return List.of();
    }

    @Override
    public boolean locked() {
        return passphrase.isPresent();
    }

    @Override
    public boolean opensWith(Passphrase given) {
        return passphrase.filter(String.valueOf(given.characters())::equals).isPresent();
    }

    @Override
    public String lock(Passphrase given) {
        passphrase = Optional.of(String.valueOf(given.characters()));
        return "0123-4567";
    }

    @Override
    public void unlock() {
        passphrase = Optional.empty();
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void copyTo(Path target) throws ProblemException {
        try {
            java.nio.file.Files.createFile(target);
        } catch (IOException e) {
            throw new ProblemException(Problem.refused("storage.write", target, e.getMessage()), e);
        }
    }

    @Override
    public void close() {
        closed = true;
    }

    private void mustBeThere() {
        if (away) {
            throw new UncheckedProblemException(Problem.refused("journal.away.read"));
        }
    }

    private <E extends Entry> Stream<E> every(Class<E> type) {
        mustBeThere();
        return records.values().stream().filter(type::isInstance).map(type::cast);
    }

    /** Where an entry lies: by kind, day and id, as in the file; undated ones come first. */
    private record Place(EntryKind kind, LocalDate day, String id) implements Comparable<Place> {
        static Place of(Entry entry) {
            return new Place(
                    entry.kind(), entry.day().orElse(LocalDate.MIN), entry.id().toString());
        }

        @Override
        public int compareTo(Place other) {
            int byKind = kind.compareTo(other.kind);
            int byDay = byKind != 0 ? byKind : day.compareTo(other.day);
            return byDay != 0 ? byDay : id.compareTo(other.id);
        }
    }
}
