package somepolku.work.port;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes sample exports, in the platforms' real formats, for looking around without data of one's own. */
public interface SampleExports {

    /**
     * Writes the files; the same seed gives the same bytes.
     *
     * @return the files to import, in that order
     */
    List<Path> writeTo(Path folder) throws IOException;
}
