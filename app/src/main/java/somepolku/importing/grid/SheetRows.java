package somepolku.importing.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import somepolku.importing.table.Rows;

/** The rows of one sheet of a workbook, with what its cells show. */
final class SheetRows implements Rows {
    private static final int MOST_COLUMNS = 500;
    private static final int LONGEST_CELL = 1 << 17;

    private final Parts.Part part;
    private final XMLStreamReader in;
    private final List<String> strings;
    private final Styles styles;
    private int line;

    SheetRows(Parts.Part part, List<String> strings, Styles styles) {
        this.part = part;
        this.in = part.xml();
        this.strings = strings;
        this.styles = styles;
    }

    @Override
    public Optional<Row> next() throws IOException {
        try {
            while (in.hasNext()) {
                if (in.next() == XMLStreamConstants.START_ELEMENT
                        && in.getLocalName().equals("row")) {
                    return Optional.of(row());
                }
            }
            return Optional.empty();
        } catch (XMLStreamException broken) {
            throw Unreadable.damaged(broken.getNestedException() == null ? broken : broken.getNestedException());
        } catch (RuntimeException broken) {
            throw Unreadable.damaged(broken);
        }
    }

    private Row row() throws XMLStreamException {
        String said = in.getAttributeValue(null, "r");
        line = said != null && said.matches("\\d{1,9}") ? Math.max(line + 1, Integer.parseInt(said)) : line + 1;
        List<String> cells = new ArrayList<>();
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("c")) {
                int at = column(in.getAttributeValue(null, "r"), cells.size());
                String cell = cell();
                while (cells.size() < at && cells.size() < MOST_COLUMNS) {
                    cells.add("");
                }
                if (cells.size() == at && at < MOST_COLUMNS) {
                    cells.add(cell);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && in.getLocalName().equals("row")) {
                break;
            }
        }
        return new Row(line, cells);
    }

    /** Empty cells are left out, so each names its place: C12. */
    private static int column(@Nullable String place, int otherwise) {
        if (place == null) {
            return otherwise;
        }
        int column = 0;
        for (int at = 0; at < place.length() && at < 3 && Character.isLetter(place.charAt(at)); at++) {
            column = 26 * column + Character.toUpperCase(place.charAt(at)) - 'A' + 1;
        }
        return column == 0 ? otherwise : column - 1;
    }

    private String cell() throws XMLStreamException {
        String type = String.valueOf(in.getAttributeValue(null, "t"));
        String style = String.valueOf(in.getAttributeValue(null, "s"));
        String value = "";
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("is")) {
                value = SharedStrings.text(in, "is");
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && in.getLocalName().equals("v")) {
                value = in.getElementText();
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && in.getLocalName().equals("c")) {
                break;
            }
        }
        String shown = switch (type) {
            case "s" -> shared(value);
            case "inlineStr", "str", "d" -> value;
            case "b" -> value.equals("1") ? "true" : "false";
            case "e" -> "";
            default -> value.isEmpty() ? "" : styles.shown(value, style);
        };
        return shown.length() > LONGEST_CELL ? shown.substring(0, LONGEST_CELL) : shown;
    }

    private String shared(String number) {
        int at = number.matches("\\d{1,9}") ? Integer.parseInt(number) : -1;
        return at >= 0 && at < strings.size() ? strings.get(at) : "";
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
