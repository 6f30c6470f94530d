package somepolku.linkedin.archive.file;

import java.util.List;

/**
 * How a kind of file is known.
 *
 * @param name its plain base name, such as {@code connections}
 * @param needs the plain column names without which it is not this kind of file
 * @param marks columns that tell it from any other file when its name does not; empty where only the name can
 * @param wanted the header as LinkedIn writes it, for telling a person what was looked for
 * @param ownName whether nobody else names a file so: one of that name and with another header is LinkedIn's all the
 *     same, and the person hears what was wanted
 */
public record Header(String name, List<String> needs, List<String> marks, String wanted, boolean ownName) {

    public Header {
        needs = List.copyOf(needs);
        marks = List.copyOf(marks);
    }

    /** A file that its header tells as well as its name. */
    public static Header of(String name, List<String> needs, String wanted) {
        return new Header(name, needs, needs, wanted, true);
    }

    /** The same, of which other columns tell what it is. */
    public Header markedBy(List<String> columns) {
        return new Header(name, needs, columns, wanted, ownName);
    }

    /** The same, whose columns many a file has: only the name tells it. */
    public Header knownByName() {
        return markedBy(List.of());
    }

    /** The same, whose name many a file has: without its columns it is another. */
    public Header knownByColumns() {
        return new Header(name, needs, marks, wanted, false);
    }
}
