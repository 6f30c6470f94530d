package somepolku.pluginhost.stock;

import java.nio.file.Path;
import java.util.Set;

/**
 * Where plugins and packs lie.
 *
 * @param shipped came with the program
 * @param own were installed by the person
 */
public record Shelves(Path shipped, Path own) {

    /** What is to be installed at the next start. */
    Path next() {
        return beside(".next");
    }

    /** The ids that the person switched off. */
    Lines off() {
        return new Lines(beside(".off"));
    }

    /** The same, as they are now. */
    public Set<String> offIds() {
        return off().all();
    }

    /** The ids that are to be removed at the next start. */
    Lines gone() {
        return new Lines(beside(".gone"));
    }

    private Path beside(String ending) {
        return own.resolveSibling(own.getFileName() + ending);
    }
}
