package somepolku.storage.disk;

import java.io.IOException;

/** The files beside a journal, by their names. A test puts a folder in its place that loses power. */
public interface Folder {

    /** Opens a file; where it may be written and is not there, it is made. */
    RawFile open(String name, boolean readOnly) throws IOException;

    boolean holds(String name);

    /** Whether two names lead to one file. */
    boolean same(String one, String other) throws IOException;

    /** Takes a name away, where it is there. */
    void delete(String name) throws IOException;

    /** Makes a copy under a name that is not there yet. */
    void copy(String name, String copy) throws IOException;

    /** Gives a file a second name, where the disk knows such a thing, else makes a copy. */
    void link(String name, String second) throws IOException;

    /** Puts a finished file in the place of another, or where none was: all of it or not at all, and durably. */
    void replace(String fresh, String target) throws IOException;
}
