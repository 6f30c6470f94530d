package somepolku.storage.disk;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A folder on a disk that can lose power. Names that were given, taken away or moved are durable only once the folder
 * was forced; before that the first so many of them may be, in their order, whatever became of the files' bytes.
 */
public final class CutFolder implements Folder {
    private final Power power = new Power();
    private final Map<String, CutFile> current = new TreeMap<>();
    private final List<Move> pending = new ArrayList<>();
    private Map<String, CutFile> durable = Map.of();
    private int replaced;
    private boolean linksKnown = true;

    /** One on which no file can have two names, as on a stick. */
    public CutFolder withoutLinks() {
        linksKnown = false;
        return this;
    }

    /** A file that is there and durable. */
    public CutFolder with(String name, byte[] content) {
        current.put(name, new CutFile(content, power));
        durable = Map.copyOf(current);
        return this;
    }

    /** Lets so many steps pass, on all files together, then nothing any more. */
    public CutFolder failingAfter(int steps) {
        power.lasts(steps);
        return this;
    }

    public boolean failed() {
        return power.gone();
    }

    public byte[] content(String name) {
        return current.get(name).content();
    }

    /** A file itself. */
    public CutFile file(String name) {
        return current.get(name);
    }

    public List<String> names() {
        return List.copyOf(current.keySet());
    }

    /** How often a file came in the place of another. */
    public int replaced() {
        return replaced;
    }

    /** As a killed process leaves it. */
    public CutFolder killed() {
        return of(current, CutFile::content);
    }

    /** As it may be after the power went. */
    public CutFolder cut(Random random) {
        Map<String, CutFile> names = new TreeMap<>(durable);
        pending.subList(0, random.nextInt(pending.size() + 1)).forEach(move -> move.on(names));
        return of(names, file -> file.cut(random));
    }

    private CutFolder of(Map<String, CutFile> names, java.util.function.Function<CutFile, byte[]> content) {
        CutFolder next = new CutFolder();
        next.linksKnown = linksKnown;
        Map<CutFile, CutFile> files = new IdentityHashMap<>();
        UnaryOperator<CutFile> afterwards =
                file -> files.computeIfAbsent(file, found -> new CutFile(content.apply(found), next.power));
        names.forEach((name, file) -> next.current.put(name, afterwards.apply(file)));
        next.durable = Map.copyOf(next.current);
        return next;
    }

    @Override
    public RawFile open(String name, boolean readOnly) throws IOException {
        CutFile there = current.get(name);
        if (there != null) {
            return there;
        }
        if (readOnly) {
            throw new FileNotFoundException(name);
        }
        CutFile fresh = new CutFile(new byte[0], power);
        move(names -> names.put(name, fresh));
        return fresh;
    }

    @Override
    public boolean holds(String name) {
        return current.containsKey(name);
    }

    @Override
    public boolean same(String one, String other) {
        return current.get(one) == current.get(other);
    }

    @Override
    public void delete(String name) throws IOException {
        if (holds(name)) {
            move(names -> names.remove(name));
        }
    }

    @Override
    public void copy(String name, String copy) throws IOException {
        if (holds(copy)) {
            throw new FileAlreadyExistsException(copy);
        }
        byte[] content = content(name);
        open(copy, false).write(0, content, 0, content.length);
    }

    @Override
    public void link(String name, String second) throws IOException {
        if (linksKnown) {
            CutFile file = current.get(name);
            move(names -> names.put(second, file));
        } else {
            copy(name, second);
        }
    }

    @Override
    public void replace(String fresh, String target) throws IOException {
        CutFile file = current.get(fresh);
        file.force();
        move(names -> {
            names.remove(fresh);
            names.put(target, file);
        });
        power.step();
        durable = Map.copyOf(current);
        pending.clear();
        replaced++;
    }

    private void move(Move move) throws IOException {
        power.step();
        pending.add(move);
        move.on(current);
    }

    private interface Move {
        void on(Map<String, CutFile> names);
    }
}
