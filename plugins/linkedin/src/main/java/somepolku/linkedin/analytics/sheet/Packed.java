package somepolku.linkedin.analytics.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import somepolku.api.importing.ExportFile;

/**
 * The package that a workbook is. Read by its directory at the end: servers that write a workbook while they send it leave
 * sizes behind each part which Java's own reader of streams takes for damage.
 */
final class Packed {
    /** A year of days is a few hundred kilobytes; what is far larger is not LinkedIn's. */
    private static final int MOST = 16 << 20;

    private static final int PROPERTIES = 64 << 10;

    private final byte[] bytes;

    private Packed(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The file as a package; empty where it does not begin like one or is far too large. */
    static Optional<Packed> of(ExportFile file) throws IOException {
        try (InputStream in = file.open()) {
            byte[] bytes = in.readNBytes(MOST + 1);
            boolean zip = bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
            return zip && bytes.length <= MOST ? Optional.of(new Packed(bytes)) : Optional.empty();
        }
    }

    /** Whether it has a workbook's parts, and unpacks to no more than may be read. */
    boolean isWorkbook() throws IOException {
        return reading(zip -> {
            byte[] thrownAway = new byte[8192];
            long unpacked = 0;
            for (ZipArchiveEntry part : parts(zip)) {
                try (InputStream in = content(zip, part)) {
                    for (int got = in.read(thrownAway); got >= 0; got = in.read(thrownAway)) {
                        unpacked += got;
                        if (unpacked > MOST) {
                            return false;
                        }
                    }
                }
            }
            return zip.getEntry("xl/workbook.xml") != null;
        });
    }

    /** The newest day that a part bears, as it was where the package was made. */
    Optional<LocalDate> newestDay() throws IOException {
        return reading(zip -> parts(zip).stream()
                .filter(part -> part.getTime() >= 0)
                .map(part -> part.getTimeLocal().toLocalDate())
                .max(Comparator.naturalOrder()));
    }

    /** The beginning of a part's text; empty where it is not there. */
    String text(String name) throws IOException {
        return reading(zip -> {
            ZipArchiveEntry part = zip.getEntry(name);
            if (part == null) {
                return "";
            }
            try (InputStream in = content(zip, part)) {
                return new String(in.readNBytes(PROPERTIES), StandardCharsets.UTF_8);
            }
        });
    }

    private interface Reading<T> {
        T of(ZipFile zip) throws IOException;
    }

    private <T> T reading(Reading<T> reading) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            return reading.of(zip);
        } catch (RuntimeException broken) {
            throw new IOException(String.valueOf(broken.getMessage()), broken);
        }
    }

    /** The reader knows more ways of packing than it has libraries for; a workbook is packed in one of these. */
    private static InputStream content(ZipFile zip, ZipArchiveEntry part) throws IOException {
        if (part.getMethod() != ZipEntry.DEFLATED && part.getMethod() != ZipEntry.STORED) {
            throw new IOException("packed in the way " + part.getMethod());
        }
        return zip.getInputStream(part);
    }

    private static List<ZipArchiveEntry> parts(ZipFile zip) {
        return Collections.list(zip.getEntries());
    }
}
