package somepolku.linkedin.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {
    @Test
    void whatJavaDecodesIsUtf8AndNothingElse() {
        Random random = new Random(3);
        byte[] seen = "aä€👍".getBytes(StandardCharsets.UTF_8);
        int good = 0;
        for (int round = 0; round < 200_000; round++) {
            byte[] bytes = new byte[1 + random.nextInt(5)];
            random.nextBytes(bytes);
            for (int at = 0; at < bytes.length; at++) {
                int fate = random.nextInt(4);
                bytes[at] = fate == 0
                        ? bytes[at]
                        : fate == 1
                                ? seen[random.nextInt(seen.length)]
                                : (byte) (fate == 2 ? 0x80 | bytes[at] & 0x3f : 0xc0 | bytes[at] & 0x3f);
            }
            boolean decodes = decodes(bytes);
            good += decodes ? 1 : 0;
            assertThat(Utf8.is(bytes))
                    .as("%s", java.util.HexFormat.of().formatHex(bytes))
                    .isEqualTo(decodes);
        }
        assertThat(good).isBetween(1_000, 199_000);
    }

    @Test
    void aSingleBadByteIsFoundAnywhereInALongText() {
        byte[] text =
                "Tänään opin: pienin muutos tekee suurimman eron. ".repeat(3).getBytes(StandardCharsets.UTF_8);
        assertThat(Utf8.is(text)).isTrue();
        for (int at = 0; at < text.length; at++) {
            byte[] bad = text.clone();
            bad[at] = (byte) 0xff;
            assertThat(Utf8.is(bad)).as("%s", at).isFalse();
        }
    }

    @Test
    void theEndsOfEachLengthAreUtf8() {
        for (int point : new int[] {0, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xfffd, 0xffff, 0x10000, 0x10ffff}) {
            assertThat(Utf8.is(Character.toString(point).getBytes(StandardCharsets.UTF_8)))
                    .isTrue();
        }
    }

    private static boolean decodes(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
