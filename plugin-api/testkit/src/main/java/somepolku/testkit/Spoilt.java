package somepolku.testkit;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * The same export as it comes to a program after it went through a bad download, a stick that was pulled and a
 * spreadsheet. Always the same ones, so that a failure can be looked at again.
 */
public final class Spoilt {
    private static final int SEED = 20;
    private static final int LONG = 1 << 20;
    private static final String MARK = "\ufeff";

    private Spoilt() {}

    /** A change that an importer must only survive: nothing says that anything of it can be read. */
    private interface Damage {
        byte[] of(byte[] bytes);
    }

    /** Cut, empty, shuffled, overwritten, endless: by what was done. */
    public static Map<String, MemoryInput> damaged(MemoryInput input) {
        Map<String, MemoryInput> all = new LinkedHashMap<>();
        all.put("cut in the middle", each(input, bytes -> Arrays.copyOf(bytes, bytes.length / 2)));
        all.put("without its last byte", each(input, bytes -> Arrays.copyOf(bytes, Math.max(0, bytes.length - 1))));
        all.put("cut near the beginning", each(input, bytes -> Arrays.copyOf(bytes, Math.min(bytes.length, 40))));
        all.put("empty", each(input, bytes -> new byte[0]));
        all.put("with its lines shuffled", each(input, Spoilt::shuffled));
        all.put("with bytes overwritten", each(input, Spoilt::overwritten));
        all.put("with a very long line", each(input, Spoilt::lengthened));
        all.put("twice behind itself", each(input, Spoilt::doubled));
        return all;
    }

    /** The same export in another form, of which the same must be read: by its form. Of binary files there is none. */
    public static Map<String, MemoryInput> resaved(MemoryInput input) {
        Map<String, MemoryInput> all = new LinkedHashMap<>();
        all.put("with CRLF", each(input, bytes -> text(bytes, Spoilt::crlf)));
        all.put("with a byte order mark", each(input, bytes -> text(bytes, Spoilt::marked)));
        MemoryInput reversed = input.like();
        List<String> paths = new ArrayList<>(input.paths());
        Collections.reverse(paths);
        paths.forEach(path -> reversed.with(path, input.bytes(path)));
        all.put("with its files in another order", reversed);
        return all;
    }

    private static MemoryInput each(MemoryInput input, Damage damage) {
        MemoryInput other = input.like();
        input.paths().forEach(path -> other.with(path, damage.of(input.bytes(path))));
        return other;
    }

    private static byte[] text(byte[] bytes, UnaryOperator<String> change) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\0') >= 0 ? bytes : change.apply(text).getBytes(StandardCharsets.UTF_8);
        } catch (CharacterCodingException binary) {
            return bytes;
        }
    }

    private static String crlf(String text) {
        return text.replace("\r\n", "\n").replace("\n", "\r\n");
    }

    private static String marked(String text) {
        return text.isEmpty() || text.startsWith(MARK) ? text : MARK + text;
    }

    private static byte[] shuffled(byte[] bytes) {
        return text(bytes, text -> {
            List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
            Collections.shuffle(lines, new Random(SEED));
            return String.join("\n", lines);
        });
    }

    private static byte[] overwritten(byte[] bytes) {
        byte[] other = bytes.clone();
        Random random = new Random(SEED);
        for (int i = 0; i < other.length / 20 + 1 && other.length > 0; i++) {
            other[random.nextInt(other.length)] = (byte) random.nextInt();
        }
        return other;
    }

    private static byte[] lengthened(byte[] bytes) {
        byte[] other = Arrays.copyOf(bytes, bytes.length + LONG);
        Arrays.fill(other, bytes.length, other.length, (byte) 'x');
        return other;
    }

    private static byte[] doubled(byte[] bytes) {
        byte[] other = Arrays.copyOf(bytes, 2 * bytes.length);
        System.arraycopy(bytes, 0, other, bytes.length, bytes.length);
        return other;
    }
}
