package somepolku.linkedin.archive;

import java.util.List;
import java.util.Optional;
import somepolku.api.ImportSink.FileSink;
import somepolku.linkedin.table.Row;

/** One kind of file in the archive: how it is known, and what becomes of a row. */
interface ArchiveForm {

    /** Its plain base name, such as {@code connections}; also the end of its text keys. */
    String name();

    /** The plain column names without which it is not this kind of file. */
    List<String> needs();

    /** The header as LinkedIn writes it, for telling a person what was looked for. */
    String wanted();

    /** Columns that tell it from any other file when its name does not; empty where only the name can. */
    default List<String> marks() {
        return needs();
    }

    /** Whether a quote is written {@code \"} and not doubled. */
    default boolean backslashes() {
        return false;
    }

    /** What a person should know of every file of this kind. */
    default Optional<String> remark() {
        return Optional.empty();
    }

    /** The form for one more file: the same, unless it keeps something between rows. */
    default ArchiveForm fresh() {
        return this;
    }

    /** Hands over what the row says; the row is already counted. */
    void take(Row row, FileSink sink);
}
