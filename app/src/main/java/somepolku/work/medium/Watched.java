package somepolku.work.medium;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import somepolku.domain.journal.Attachment;
import somepolku.domain.journal.DayNote;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Id;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Lifetime;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.UncheckedProblemException;
import somepolku.work.port.Draft;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalStore;
import somepolku.work.port.LockedException;
import somepolku.work.port.Passphrase;

/**
 * A store whose file may go and come back. While it is away nothing is acknowledged; when the same journal stands
 * there again, in the state that was acknowledged last, it is opened anew and everybody goes on with this object.
 * {@link #look} is called twice a second; a write looks as well.
 */
public final class Watched implements JournalStore, Medium {
    private static final Logger LOG = System.getLogger(Watched.class.getName());

    /** A file that is not gone on with is opened again only now and then: to look at it may take long. */
    private static final int LOOKS_BETWEEN_TRIES = 10;

    private final Path file;
    private final Files files;
    private final boolean removable;
    private final byte[] salt;
    private final List<Consumer<Standing>> listeners = new CopyOnWriteArrayList<>();
    private volatile JournalStore store;
    private volatile Standing standing = Standing.THERE;
    private volatile boolean open = true;
    private Footprint known;
    private Acknowledged newest = Acknowledged.NOTHING;
    /** A write that failed, and may stand in the file all the same: only its acknowledgement was cut off. */
    private Optional<Acknowledged> attempted = Optional.empty();

    private Footprint refused;
    private boolean suspect;
    private boolean over;
    private int looks;

    /** @param opened the journal in the file, which is this object's from now on */
    public Watched(Path file, Files files, JournalStore opened, boolean removable) {
        this.file = file;
        this.files = files;
        this.store = opened;
        this.removable = removable;
        this.salt = opened.salt();
        this.known = Footprint.of(file);
        this.refused = known;
    }

    @Override
    public Standing standing() {
        return standing;
    }

    @Override
    public void listen(Lifetime lifetime, Consumer<Standing> listener) {
        listeners.add(listener);
        lifetime.onEnd(() -> listeners.remove(listener));
    }

    @Override
    public boolean removable() {
        return removable;
    }

    /** Looks whether the file is still there, or there again. Reads nothing of it while it is. */
    public void look() {
        Footprint now = Footprint.of(file);
        if (standing.there() && !now.there()) {
            // Told before anything is waited for: a write to what is gone may take its time to fail.
            tellGone(now);
        }
        seen(now);
    }

    private synchronized void seen(Footprint now) {
        if (over) {
            return;
        }
        if (!open) {
            back(now);
        } else if (!now.there()) {
            tellGone(now);
            if (standing.state() == Standing.State.AWAY) {
                letGo();
            }
        } else if (now.sameFile(known)) {
            tell(Standing.THERE);
            if (suspect) {
                mend(now);
            }
        } else {
            // What was acknowledged may be nowhere but in the file that was pushed aside: that one stays open.
            tell(Standing.other(Problem.refused("journal.replaced", name())));
        }
    }

    /** What is only moved stays open and readable; what was pulled is let go of, with the keys to it. */
    private void tellGone(Footprint now) {
        tell(now.sameFolder(known) ? Standing.MISSING : Standing.AWAY);
    }

    private void back(Footprint now) {
        if (!now.there()) {
            tell(Standing.AWAY);
        } else if (standing.state() != Standing.State.LOCKED) {
            again(now);
        }
    }

    /** After a failed write the store may have closed itself; what made it fail may be over. */
    private void mend(Footprint now) {
        suspect = false;
        try {
            store.extent(DayNote.class);
        } catch (UncheckedProblemException closed) {
            letGo();
            again(now);
        }
    }

    private void letGo() {
        if (open) {
            open = false;
            try {
                store.close();
            } catch (UncheckedProblemException notThere) {
                LOG.log(Level.DEBUG, "the journal was let go of after its file was gone", notThere);
            }
        }
    }

    private void again(Footprint now) {
        boolean same = standing.state() == Standing.State.OTHER && now.sameFile(refused);
        if (same && ++looks % LOOKS_BETWEEN_TRIES != 0) {
            return;
        }
        try {
            take(files.open(file), now);
        } catch (LockedException asks) {
            tell(Standing.LOCKED);
        } catch (ProblemException e) {
            if (e.problem().kind() != Problem.Kind.NOT_THERE) {
                refuse(now, e.problem());
            }
        }
    }

    @Override
    public synchronized void open(Passphrase passphrase) throws ProblemException {
        if (!over && standing.state() == Standing.State.LOCKED) {
            take(files.open(file, Optional.of(passphrase)), Footprint.of(file));
        }
    }

    @Override
    public boolean rescuable() {
        return open && !standing.there();
    }

    @Override
    public synchronized Path rescue() throws ProblemException {
        if (over || !rescuable()) {
            throw new ProblemException(why());
        }
        Path target = free();
        store.copyTo(target);
        if (target.equals(file)) {
            letGo();
            again(Footprint.of(file));
        }
        return target;
    }

    /** Where the file was, or else {@code oma-2.polku}. */
    private Path free() {
        Path target = file;
        String name = name();
        int end = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        for (int number = 2; java.nio.file.Files.exists(target); number++) {
            target = file.resolveSibling(name.substring(0, end) + "-" + number + name.substring(end));
        }
        return target;
    }

    private void take(JournalStore fresh, Footprint now) {
        if (!Arrays.equals(fresh.salt(), salt)) {
            fresh.close();
            refuse(now, Problem.refused("journal.other", name()));
        } else if (!newest.standIn(fresh) && !attemptedStandsIn(fresh)) {
            fresh.close();
            refuse(now, Problem.refused("journal.older", name()));
        } else {
            if (!newest.standIn(fresh)) {
                newest = attempted.orElse(newest);
            }
            store = fresh;
            open = true;
            suspect = false;
            known = Footprint.of(file);
            tell(Standing.THERE);
        }
    }

    private boolean attemptedStandsIn(JournalStore fresh) {
        return attempted.map(steps -> steps.standIn(fresh)).orElse(false);
    }

    private void refuse(Footprint now, Problem why) {
        refused = now;
        tell(Standing.other(why));
    }

    private void tell(Standing next) {
        if (!next.equals(standing)) {
            standing = next;
            listeners.forEach(listener -> listener.accept(next));
        }
    }

    private Problem why() {
        return standing.why().orElseGet(() -> Problem.refused("journal.away"));
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    private JournalStore now() {
        if (!open && !over) {
            throw new UncheckedProblemException(standing.why().orElseGet(() -> Problem.refused("journal.away.read")));
        }
        return store;
    }

    @Override
    public synchronized void commit(List<Edit> edits) throws ProblemException {
        Acknowledged next = Acknowledged.of(edits);
        change(now -> {
            attempted = Optional.of(next);
            now.commit(edits);
            return true;
        });
        attempted = Optional.empty();
        if (!edits.isEmpty()) {
            newest = next;
        }
    }

    @Override
    public Optional<Draft> draft(String editor) {
        return now().draft(editor);
    }

    @Override
    public synchronized void keep(String editor, Optional<Draft> draft) throws ProblemException {
        change(now -> {
            now.keep(editor, draft);
            return true;
        });
    }

    @Override
    public synchronized void keep(Id<Attachment> id, byte[] content) throws ProblemException {
        change(now -> {
            now.keep(id, content);
            return true;
        });
    }

    private <T> T change(Act<T> act) throws ProblemException {
        look();
        if (!standing.there()) {
            throw new ProblemException(why());
        }
        try {
            return act.on(store);
        } catch (ProblemException e) {
            suspect = true;
            look();
            if (!standing.there()) {
                throw new ProblemException(why(), e);
            }
            throw e;
        }
    }

    @Override
    public synchronized String lock(Passphrase passphrase) throws ProblemException {
        return change(now -> now.lock(passphrase));
    }

    @Override
    public synchronized void unlock() throws ProblemException {
        change(now -> {
            now.unlock();
            return true;
        });
    }

    @Override
    public boolean opensWith(Passphrase passphrase) {
        return now().opensWith(passphrase);
    }

    @Override
    public byte[] salt() {
        return salt.clone();
    }

    @Override
    public boolean readOnly() {
        return store.readOnly();
    }

    @Override
    public boolean locked() {
        return store.locked();
    }

    @Override
    public int version() {
        return store.version();
    }

    @Override
    public List<Problem> notices() {
        return store.notices();
    }

    @Override
    public synchronized void copyTo(Path target) throws ProblemException {
        now().copyTo(target);
    }

    @Override
    public List<Damage> check() {
        return now().check();
    }

    @Override
    public <E extends Entry> Stream<E> entries(Class<E> type, DaySpan days) {
        return now().entries(type, days);
    }

    @Override
    public <E extends Entry> Stream<E> undated(Class<E> type) {
        return now().undated(type);
    }

    @Override
    public <E extends Entry> Optional<DaySpan> extent(Class<E> type) {
        return now().extent(type);
    }

    @Override
    public Optional<byte[]> content(Attachment file) {
        return now().content(file);
    }

    @Override
    public Map<EntryKind, Long> counts() {
        return now().counts();
    }

    @Override
    public Optional<Entry> current(Entry entry) {
        return now().current(entry);
    }

    @Override
    public synchronized void close() {
        over = true;
        if (open) {
            store.close();
        }
    }
}
