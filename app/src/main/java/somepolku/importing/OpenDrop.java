package somepolku.importing;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * A drop that is open for reading; closing it closes the archive behind it.
 *
 * @param dropped what can be read
 * @param refused what is in it but cannot be read safely, such as an entry that points outside the archive
 */
public record OpenDrop(Dropped dropped, List<Refused> refused, Closeable source) implements AutoCloseable {

    public OpenDrop {
        refused = List.copyOf(refused);
    }

    /** A file of the drop that is not offered to any format, and why, in the person's language. */
    public record Refused(String path, String why) {}

    @Override
    public void close() throws IOException {
        source.close();
    }
}
