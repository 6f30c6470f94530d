package somepolku.work.attach;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a file is by its content, whatever its name says. Its text stands under {@code attach.sort.} and its word. */
public enum Sort {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    BMP("image/bmp", "bmp"),
    PDF("application/pdf", "pdf"),
    DOCUMENT("application/zip", "docx", "xlsx", "pptx", "odt", "ods", "odp", "epub", "zip"),
    SOUND("audio/mpeg", "mp3", "wav", "ogg", "m4a", "flac"),
    FILM("video/mp4", "mp4", "mov", "webm", "mkv"),
    TEXT("text/plain", "txt", "md", "csv", "tsv", "json", "log", "ics", "vcf"),
    OTHER("application/octet-stream");

    private static final int LOOKED_AT = 8192;

    private final String type;
    private final List<String> endings;

    Sort(String type, String... endings) {
        this.type = type;
        this.endings = List.of(endings);
    }

    /** As a media type. */
    public String type() {
        return type;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the program itself can draw it small. */
    public boolean drawn() {
        return this == PNG || this == JPEG || this == GIF || this == BMP;
    }

    /** Whether a desktop program may show it: never what might be run. */
    public boolean shown() {
        return this != OTHER;
    }

    /** What a media type says. */
    public static Sort of(String type) {
        return Stream.of(values())
                .filter(sort -> sort.type.equals(type))
                .findFirst()
                .orElse(OTHER);
    }

    /** Whether a file of this name is most likely a picture or a PDF, of which nothing can be imported. */
    public static boolean keepsakeByName(String name) {
        String ending = ending(name);
        return Stream.of(PNG, JPEG, GIF, WEBP, BMP, PDF).anyMatch(sort -> sort.endings.contains(ending));
    }

    /** What the content is. A sort with several forms is believed only where the name says the same. */
    public static Sort of(byte[] content, String name) {
        Sort sort = magic(content);
        return sort == DOCUMENT || sort == SOUND || sort == FILM || sort == TEXT
                ? sort.endings.contains(ending(name)) ? sort : OTHER
                : sort;
    }

    /**
     * A name for a copy, with the ending of what it is: a program is chosen by it.
     *
     * @param name as it was called
     */
    public String named(String name) {
        String safe = Names.safe(name);
        return this == OTHER || endings.contains(ending(safe)) ? safe : safe + "." + endings.get(0);
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static Sort magic(byte[] content) {
        if (begins(content, 0, 0x89, 'P', 'N', 'G')) {
            return PNG;
        } else if (begins(content, 0, 0xff, 0xd8, 0xff)) {
            return JPEG;
        } else if (begins(content, 0, 'G', 'I', 'F', '8')) {
            return GIF;
        } else if (begins(content, 0, 'R', 'I', 'F', 'F')) {
            return begins(content, 8, 'W', 'E', 'B', 'P')
                    ? WEBP
                    : begins(content, 8, 'W', 'A', 'V', 'E') ? SOUND : OTHER;
        } else if (begins(content, 0, 'B', 'M') && content.length > 26) {
            return BMP;
        } else if (begins(content, 0, '%', 'P', 'D', 'F', '-')) {
            return PDF;
        } else if (begins(content, 0, 'P', 'K', 3, 4)) {
            return DOCUMENT;
        } else if (begins(content, 0, 'I', 'D', '3')
                || begins(content, 0, 0xff, 0xfb)
                || begins(content, 0, 'O', 'g', 'g', 'S')
                || begins(content, 0, 'f', 'L', 'a', 'C')
                || begins(content, 4, 'f', 't', 'y', 'p', 'M', '4', 'A')) {
            return SOUND;
        } else if (begins(content, 4, 'f', 't', 'y', 'p') || begins(content, 0, 0x1a, 0x45, 0xdf, 0xa3)) {
            return FILM;
        }
        return text(content) ? TEXT : OTHER;
    }

    private static boolean begins(byte[] content, int at, int... expected) {
        if (content.length < at + expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((content[at + i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean text(byte[] content) {
        byte[] head = Arrays.copyOf(content, Math.min(content.length, LOOKED_AT));
        for (byte each : head) {
            if (each >= 0 && each < ' ' && each != '\n' && each != '\r' && each != '\t' && each != '\f') {
                return false;
            }
        }
        if (content.length > LOOKED_AT) {
            return true; // Its beginning may end in the middle of a letter.
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(head));
            return true;
        } catch (CharacterCodingException otherLetters) {
            return false;
        }
    }
}
