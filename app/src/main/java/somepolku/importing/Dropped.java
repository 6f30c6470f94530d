package somepolku.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * What the person dropped: a file, a folder, or an archive with its entries, already freed of what is no data and of
 * unsafe paths.
 *
 * @param name without its folder
 * @param single whether it is one plain file, then the only one of {@code files}
 */
public record Dropped(String name, boolean single, List<Item> files) {

    public Dropped {
        files = List.copyOf(files);
    }

    /** One file in it. */
    public interface Item {

        /** The path inside what was dropped, with {@code /}; of a single file its name. */
        String path();

        /** In bytes; -1 where the archive does not tell. */
        long size();

        InputStream open() throws IOException;
    }

    /** How reports name a file: {@code x.zip!/Connections.csv}, or just the name of a single file. */
    public String label(String path) {
        return single ? name : name + "!/" + path;
    }
}
