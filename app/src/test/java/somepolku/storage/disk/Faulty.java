package somepolku.storage.disk;

import java.io.IOException;
import java.util.function.UnaryOperator;

/** A folder as a store with a defect would use it: between the store and a disk that does all that it is told. */
public record Faulty(Folder disk, UnaryOperator<RawFile> defect) implements Folder {
    @Override
    public RawFile open(String name, boolean readOnly) throws IOException {
        return defect.apply(disk.open(name, readOnly));
    }

    @Override
    public boolean holds(String name) {
        return disk.holds(name);
    }

    @Override
    public boolean same(String one, String other) throws IOException {
        return disk.same(one, other);
    }

    @Override
    public void delete(String name) throws IOException {
        disk.delete(name);
    }

    @Override
    public void copy(String name, String copy) throws IOException {
        disk.copy(name, copy);
    }

    @Override
    public void link(String name, String second) throws IOException {
        disk.link(name, second);
    }

    @Override
    public void replace(String fresh, String target) throws IOException {
        disk.replace(fresh, target);
    }
}
