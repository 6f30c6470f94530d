package somepolku.dist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Looks for bytes in what a program had in its memory. */
final class Remembered {
    private static final int PART = 1 << 20;

    private Remembered() {}

    /** How often they stand there. */
    static int count(Path memory, byte[] wanted) throws IOException {
        byte[] part = new byte[PART + wanted.length - 1];
        int found = 0;
        int kept = 0;
        try (InputStream in = Files.newInputStream(memory)) {
            for (int read = in.readNBytes(part, 0, PART); read > 0; read = in.readNBytes(part, kept, PART)) {
                int end = kept + read;
                for (int at = 0; at + wanted.length <= end; at++) {
                    if (part[at] == wanted[0]
                            && Arrays.equals(part, at, at + wanted.length, wanted, 0, wanted.length)) {
                        found++;
                    }
                }
                kept = Math.min(wanted.length - 1, end);
                System.arraycopy(part, end - kept, part, 0, kept);
            }
        }
        return found;
    }
}
