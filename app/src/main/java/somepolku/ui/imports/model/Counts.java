package somepolku.ui.imports.model;

import somepolku.importing.ImportPreview.FilePreview;

/** What becomes of the rows of a file, or of several together. */
public record Counts(int read, int added, int changed, int same, int skipped) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    public static Counts of(FilePreview file) {
        return new Counts(file.read(), file.added(), file.changed(), file.same(), file.skipped());
    }

    public Counts plus(Counts more) {
        return new Counts(
                read + more.read, added + more.added, changed + more.changed, same + more.same, skipped + more.skipped);
    }
}
