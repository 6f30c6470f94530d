package somepolku.api.importing;

import java.io.IOException;
import java.io.InputStream;

/** One file of an export. */
public interface ExportFile {

    /** The path inside the input with {@code /} between its parts; for a single file its name. */
    String path();

    /** The size in bytes, or -1 where the archive does not tell. */
    long size();

    /**
     * Opens the file from its beginning; the importer closes it. The stream stops with an {@link IOException} where it
     * grows beyond what the host allows.
     */
    InputStream open() throws IOException;
}
