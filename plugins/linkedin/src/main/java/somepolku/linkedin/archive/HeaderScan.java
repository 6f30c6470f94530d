package somepolku.linkedin.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import somepolku.api.ExportFile;

/** Looks for a header that we know in the beginning of a file, without decoding it in earnest: headers are ASCII. */
final class HeaderScan {
    /** A preamble has three lines, one of them long; spreadsheets add some. */
    static final int LINES = 20;

    static final int BEGINNING = 16_384;
    private static final List<String> SEPARATORS = List.of(",", "\t", ";");

    private HeaderScan() {}

    /** The form whose header stands in the beginning of the file. */
    static Optional<ArchiveForm> form(ExportFile file, List<ArchiveForm> known) throws IOException {
        byte[] start;
        try (InputStream in = file.open()) {
            start = in.readNBytes(BEGINNING);
        }
        List<String> lines =
                new String(start, charset(start)).lines().limit(LINES).toList();
        return known.stream()
                .filter(form -> lines.stream()
                        .anyMatch(line -> SEPARATORS.stream()
                                .anyMatch(separator -> columns(line, separator).hasAll(form.marks()))))
                .findFirst();
    }

    /** The sign between the cells: a comma from LinkedIn, a tab in 2018, a semicolon after some spreadsheets. */
    static char separator(String beginning, ArchiveForm form) {
        List<String> lines = beginning.lines().limit(LINES).toList();
        return SEPARATORS.stream()
                .filter(separator ->
                        lines.stream().anyMatch(line -> columns(line, separator).hasAll(form.needs())))
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
