package somepolku.linkedin.analytics;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import somepolku.api.importing.ExportFile;

/**
 * A file in Microsoft's old container, which nothing here reads: as much is told of it as its name and its texts say, so
 * that the person hears what it is. A company page's administrators get such files of LinkedIn; a workbook with a
 * password is one as well, whatever its name ends in.
 */
enum OldExcel {
    /** No such file. */
    NO,
    LOCKED,
    COMPANY_PAGE,
    OTHER;

    private static final byte[] MAGIC = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    private static final int MOST = 16 << 20;

    private static final Pattern PAGE_NAME =
            Pattern.compile("(?i).+_(content|followers|visitors|competitors?)([ _(.-].*)?\\.xls");

    /** Columns that LinkedIn writes for pages only. */
    private static final List<String> PAGE_WORDS = List.of(
            "Impressions (organic)",
            "Clicks (organic)",
            "Sponsored followers",
            "Organic followers",
            "Total page views (",
            "Total unique visitors (");

    static OldExcel of(ExportFile file) throws IOException {
        try (InputStream in = file.open()) {
            if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
                return NO;
            }
            // Byte by byte, whatever the texts in it are written in.
            String bytes = new String(in.readNBytes(MOST), StandardCharsets.ISO_8859_1);
            if (holds(bytes, "EncryptedPackage", StandardCharsets.UTF_16LE)) {
                return LOCKED;
            }
            return isPageName(file.path()) || isOfPage(bytes) ? COMPANY_PAGE : OTHER;
        }
    }

    /** Whether a heading is one that only a company page's workbook has. */
    static boolean isPageWord(String heading) {
        return PAGE_WORDS.stream().anyMatch(heading::contains);
    }

    private static boolean isPageName(String path) {
        return PAGE_NAME.matcher(path.substring(path.lastIndexOf('/') + 1)).matches();
    }

    private static boolean isOfPage(String bytes) {
        return PAGE_WORDS.stream()
                .anyMatch(word -> Stream.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE)
                        .anyMatch(written -> holds(bytes, word, written)));
    }

    private static boolean holds(String bytes, String word, Charset written) {
        return bytes.contains(new String(word.getBytes(written), StandardCharsets.ISO_8859_1));
    }
}
