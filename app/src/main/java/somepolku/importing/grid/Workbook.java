package somepolku.importing.grid;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import somepolku.importing.Dropped;
import somepolku.importing.table.Rows;

/**
 * A workbook (XLSX) as far as tables go: the first sheet that holds one. Read as a stream, with the zip and XML readers
 * of the JDK; nothing outside the file is ever asked for.
 */
final class Workbook {
    private final Parts parts;
    private final Styles styles;
    private final List<String> strings;

    private Workbook(Parts parts) throws IOException, XMLStreamException {
        this.parts = parts;
        this.strings = SharedStrings.read(parts);
        this.styles = Styles.read(parts);
    }

    static Optional<Grid> of(Dropped.Item file) throws IOException {
        try {
            Workbook book = new Workbook(new Parts(file));
            for (String sheet : book.parts.sheets()) {
                try (Rows rows = book.rows(sheet)) {
                    Look look = Look.at(rows, ',', Grid.LOOKED_AT);
                    Optional<Grid> grid = look.grid(() -> again(file, sheet));
                    if (grid.isPresent()) {
                        return grid;
                    }
                }
            }
            return Optional.empty();
        } catch (XMLStreamException | IOException | RuntimeException broken) {
            throw of(broken);
        }
    }

    private static Rows again(Dropped.Item file, String sheet) throws IOException {
        try {
            return new Workbook(new Parts(file)).rows(sheet);
        } catch (XMLStreamException | RuntimeException broken) {
            throw of(broken);
        }
    }

    /** What readers of zips and of XML say of a broken file is not for people. */
    private static Unreadable of(Exception broken) {
        return Unreadable.damaged(
                broken instanceof XMLStreamException xml && xml.getNestedException() != null
                        ? xml.getNestedException()
                        : broken);
    }

    private Rows rows(String sheet) throws IOException, XMLStreamException {
        return new SheetRows(parts.open(sheet), strings, styles);
    }
}
