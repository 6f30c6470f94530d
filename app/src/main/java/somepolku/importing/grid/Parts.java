package somepolku.importing.grid;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import somepolku.importing.Dropped;

/** The parts of a workbook. */
final class Parts {
    private static final String SHEETS = "xl/worksheets/";
    private static final int MOST_SHEETS = 50;

    private final Zip zip;
    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();

    Parts(Dropped.Item file) throws IOException {
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = file.open()) {
            zip = new Zip(in);
        }
    }

    /** The sheets by the order in which programs number them. */
    List<String> sheets() {
        return zip.names().stream()
                .filter(name -> name.startsWith(SHEETS) && name.endsWith(".xml"))
                .sorted((a, b) -> a.length() != b.length() ? a.length() - b.length() : a.compareTo(b))
                .limit(MOST_SHEETS)
                .toList();
    }

    /** A part as XML; of one that is not there an empty document. */
    Part open(String part) throws IOException, XMLStreamException {
        Optional<InputStream> in = zip.open(part);
        return in.isPresent()
                ? new Part(xml.createXMLStreamReader(in.get()), in.get())
                : new Part(xml.createXMLStreamReader(new StringReader("<none/>")), () -> {});
    }

    /** A part that is open for reading. */
    record Part(XMLStreamReader xml, Closeable source) implements Closeable {
        @Override
        public void close() throws IOException {
            source.close();
        }
    }
}
