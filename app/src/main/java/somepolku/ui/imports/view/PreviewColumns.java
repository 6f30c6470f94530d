package somepolku.ui.imports.view;

import somepolku.ui.imports.model.PreviewRow;

/** The columns of the preview; each cell holds its whole line, and the renderers choose from it. */
final class PreviewColumns {
    static final int FILE = 0;
    static final int CONTENT = 1;
    static final int READ = 2;
    static final int ADDED = 3;
    static final int CHANGED = 4;
    static final int SAME = 5;
    static final int SKIPPED = 6;

    private PreviewColumns() {}

    /** The count that stands in a column. */
    static int count(PreviewRow row, int column) {
        return switch (column) {
            case READ -> row.counts().read();
            case ADDED -> row.counts().added();
            case CHANGED -> row.counts().changed();
            case SAME -> row.counts().same();
            default -> row.counts().skipped();
        };
    }
}
