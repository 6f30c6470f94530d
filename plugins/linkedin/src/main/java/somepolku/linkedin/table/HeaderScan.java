package somepolku.linkedin.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import somepolku.api.importing.ExportFile;

/** The beginning of a file, undecoded, in which a header is looked for: headers are ASCII. */
public final class HeaderScan {
    /** A preamble has three lines, one of them long; spreadsheets add some. */
    static final int LINES = 20;

    static final int BEGINNING = 16_384;
    private static final List<String> SEPARATORS = List.of(",", "\t", ";");

    private final List<String> lines;

    private HeaderScan(List<String> lines) {
        this.lines = lines;
    }

    public static HeaderScan of(ExportFile file) throws IOException {
        try (InputStream in = file.open()) {
            byte[] start = in.readNBytes(BEGINNING);
            return new HeaderScan(
                    new String(start, charset(start)).lines().limit(LINES).toList());
        }
    }

    /** Whether one line has all these columns, by their plain names. */
    public boolean has(List<String> columns) {
        return SEPARATORS.stream()
                .anyMatch(separator ->
                        lines.stream().anyMatch(line -> columns(line, separator).hasAll(columns)));
    }

    /** The sign between the cells: a comma from LinkedIn, a tab in 2018, a semicolon after some spreadsheets. */
    static char separator(String beginning, List<String> needs) {
        List<String> lines = beginning.lines().limit(LINES).toList();
        return SEPARATORS.stream()
                .filter(separator ->
                        lines.stream().anyMatch(line -> columns(line, separator).hasAll(needs)))
                .findFirst()
                .orElse(",")
                .charAt(0);
    }

    private static Columns columns(String line, String separator) {
        return new Columns(List.of(line.split(separator)));
    }

    private static Charset charset(byte[] start) {
        if (start.length < 2) {
            return StandardCharsets.ISO_8859_1;
        }
        int mark = (start[0] & 0xff) << 8 | start[1] & 0xff;
        return mark == 0xfffe || mark == 0xfeff ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
    }
}
