package somepolku.importing.drop;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import somepolku.importing.Dropped;

/**
 * A drop that is open for reading; closing it closes the archive behind it.
 *
 * @param dropped what can be read
 * @param refused what is in it but is not offered to any format
 */
public record OpenDrop(Dropped dropped, List<Refused> refused, Closeable source) implements AutoCloseable {

    public OpenDrop {
        refused = List.copyOf(refused);
    }

    /** A file that cannot be read safely, such as an entry that points outside its archive; why, in the person's language. */
    public record Refused(String path, String why) {}

    @Override
    public void close() throws IOException {
        source.close();
    }
}
