package somepolku.linkedin.analytics;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Writes a workbook as LinkedIn does: shared strings, and in every sheet the wrong dimension A1. */
public final class Xlsx {
    private static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final List<String> names = new ArrayList<>();
    private final List<StringBuilder> sheets = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    private Optional<LocalDate> created = Optional.empty();
    private LocalDate packed = LocalDate.of(2026, 10, 5);
    private int row;

    /** The day that the document's properties name; without it there are none. */
    public Xlsx created(LocalDate day) {
        created = Optional.of(day);
        return this;
    }

    /** The day that each packed part bears. */
    public Xlsx packed(LocalDate day) {
        packed = day;
        return this;
    }

    public Xlsx sheet(String name) {
        names.add(name);
        sheets.add(new StringBuilder());
        row = 0;
        return this;
    }

    /** A row of texts, numbers and real dates; null is a cell with style and without content. */
    public Xlsx row(Object... cells) {
        row++;
        StringBuilder out = sheets.get(sheets.size() - 1).append("<row r=\"" + row + "\">");
        for (int i = 0; i < cells.length; i++) {
            String place = "<c r=\"" + (char) ('A' + i) + row + "\"";
            if (cells[i] == null) {
                out.append(place + "/>");
            } else if (cells[i] instanceof Number number) {
                out.append(place + "><v>" + number + "</v></c>");
            } else if (cells[i] instanceof LocalDate day) {
                out.append(place + "><v>" + ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day) + "</v></c>");
            } else {
                strings.add(cells[i].toString());
                out.append(place + " t=\"s\"><v>" + (strings.size() - 1) + "</v></c>");
            }
        }
        out.append("</row>");
        return this;
    }

    public byte[] bytes() throws IOException {
        StringBuilder list = new StringBuilder();
        StringBuilder links = new StringBuilder();
        StringBuilder types = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            list.append("<sheet name=\"" + names.get(i - 1) + "\" sheetId=\"" + i + "\" r:id=\"rId" + i + "\"/>");
            links.append("<Relationship Id=\"rId" + i + "\" Type=\"" + OFFICE + "/worksheet\" Target=\"worksheets/sheet"
                    + i + ".xml\"/>");
            types.append(override("/xl/worksheets/sheet" + i + ".xml", "worksheet"));
        }
        links.append("<Relationship Id=\"rIdS\" Type=\"" + OFFICE + "/sharedStrings\" Target=\"sharedStrings.xml\"/>");
        StringBuilder shared = new StringBuilder();
        strings.forEach(each -> shared.append(
                "<si><t xml:space=\"preserve\">" + each.replace("&", "&amp;").replace("<", "&lt;") + "</t></si>"));

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                            + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + override("/xl/workbook.xml", "sheet.main")
                            + override("/xl/sharedStrings.xml", "sharedStrings")
                            + types + "</Types>");
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + links + "</Relationships>");
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + SPREADSHEET + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + list
                            + "</sheets></workbook>");
            put(zip, "xl/sharedStrings.xml", "<sst xmlns=\"" + SPREADSHEET + "\">" + shared + "</sst>");
            if (created.isPresent()) {
                put(
                        zip,
                        "docProps/core.xml",
                        "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\" xmlns:dcterms=\""
                                + "http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                                + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">" + created.get()
                                + "T22:15:00Z</dcterms:created><dc:creator xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                                + "Apache POI</dc:creator></cp:coreProperties>");
            }
            for (int i = 0; i < sheets.size(); i++) {
                put(
                        zip,
                        "xl/worksheets/sheet" + (i + 1) + ".xml",
                        "<worksheet xmlns=\"" + SPREADSHEET + "\"><dimension ref=\"A1\"/><sheetData>" + sheets.get(i)
                                + "</sheetData></worksheet>");
            }
        }
        return bytes.toByteArray();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"application/vnd.openxmlformats-officedocument"
                + ".spreadsheetml." + type + "+xml\"/>";
    }

    private void put(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(packed.atTime(12, 0));
        zip.putNextEntry(entry);
        zip.write((XML + text).getBytes(StandardCharsets.UTF_8));
    }

    /** The same as a server writes it that sends while it packs: sizes follow each part, in their long form. */
    public byte[] streamed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes);
                ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes()))) {
            out.setUseZip64(Zip64Mode.Always);
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipArchiveEntry copy = new ZipArchiveEntry(part.getName());
                copy.setTime(part.getTime());
                out.putArchiveEntry(copy);
                parts.transferTo(out);
                out.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }
}
