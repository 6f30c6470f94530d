package somepolku.importing;

import java.nio.file.Path;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;

/** Opens what the person dropped: a zip (told by its content), a folder or a single file. */
public final class Drops {
    private final Texts texts;

    public Drops(Texts texts) {
        this.texts = texts;
    }

    /**
     * Opens a file or folder.
     *
     * @throws ProblemException NOT_THERE where there is nothing of that name, BAD_INPUT where it cannot be read
     */
    public OpenDrop open(Path path) throws ProblemException {
        throw new UnsupportedOperationException(texts.text("importing.drop"));
    }
}
