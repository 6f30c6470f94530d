package somepolku.linkedin.archive.file;

import java.util.List;
import java.util.Map;
import somepolku.api.importing.AccountMark;
import somepolku.api.importing.ImportSink.FileSink;
import somepolku.linkedin.table.Columns;
import somepolku.linkedin.table.Row;

/** One kind of file in the archive: how it is known, and what becomes of a row. */
public interface ArchiveForm {

    Header header();

    /** Its plain base name, such as {@code connections}; also the end of its text keys. */
    default String name() {
        return header().name();
    }

    /** Whether a quote is written {@code \"} and not doubled. */
    default boolean backslashes() {
        return false;
    }

    /** What a person should know of every file of this kind that has these columns. */
    default List<String> remarks(Columns columns) {
        return List.of();
    }

    /** The form for one more file: the same, unless it keeps something between rows. */
    default ArchiveForm fresh() {
        return this;
    }

    /** Whose archive it is, as far as the row shows; nothing of other people. */
    default Map<AccountMark, String> whose(Row row) {
        return Map.of();
    }

    /** Hands over what the row says; the row is already counted. */
    void take(Row row, FileSink sink);
}
