package somepolku.importing.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts of a workbook, which its cells name by number. */
final class SharedStrings {
    private static final int MOST = 1_000_000;
    private static final long LONGEST = 64L << 20;

    private SharedStrings() {}

    static List<String> read(Parts parts) throws IOException, XMLStreamException {
        List<String> strings = new ArrayList<>();
        try (Parts.Part part = parts.open("xl/sharedStrings.xml")) {
            XMLStreamReader in = part.xml();
            long length = 0;
            while (in.hasNext()) {
                if (in.next() == XMLStreamConstants.START_ELEMENT
                        && in.getLocalName().equals("si")) {
                    String text = text(in, "si");
                    length += text.length();
                    strings.add(text);
                    if (strings.size() > MOST || length > LONGEST) {
                        throw new Unreadable("importing.grid.large");
                    }
                }
            }
        }
        return strings;
    }

    /** What stands in an element, in all its runs; how Japanese is to be pronounced stands beside them. */
    static String text(XMLStreamReader in, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean heard = false;
        int aside = 0;
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                aside += in.getLocalName().equals("rPh") ? 1 : 0;
                heard = aside == 0 && in.getLocalName().equals("t");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                aside -= in.getLocalName().equals("rPh") ? 1 : 0;
                heard = false;
                if (in.getLocalName().equals(element)) {
                    break;
                }
            } else if (heard && event == XMLStreamConstants.CHARACTERS) {
                text.append(in.getText());
            }
        }
        return text.toString();
    }
}
