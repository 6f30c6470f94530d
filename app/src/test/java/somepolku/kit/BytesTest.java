package somepolku.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BytesTest {
    private final Bytes bytes = new Bytes();

    @Test
    void textsBecomeTheSameBytesAsJavaMakes() {
        Random random = new Random(7);
        int[] ends = {0x80, 0x100, 0x800, 0xd800, 0xe000, 0x10000};
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(round % 50 == 0 ? 9000 : 60);
            for (int at = 0; at < length; at++) {
                text.append((char) random.nextInt(ends[random.nextInt(ends.length)]));
            }
            text.append(round % 3 == 0 ? "👍 ä" : "");
            bytes.clear().put(text.toString());
            assertThat(bytes.copy()).isEqualTo(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void halfACharacterBecomesAQuestionMark() {
        assertThat(bytes.put("a\ud83d").put("\udc4db").put("\ud83dc").copy())
                .isEqualTo("a??b?c".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void numbersStandWithTheirHighBytesFirst() {
        assertThat(bytes.put(0x101).putInt(0x01020304).putLong(-2).copy())
                .containsExactly(1, 1, 2, 3, 4, -1, -1, -1, -1, -1, -1, -1, -2);
    }

    @Test
    void aCountedTextHasItsLengthInBytesBeforeIt() {
        assertThat(bytes.putCounted("ä").putCounted("").copy()).containsExactly(0, 0, 0, 2, 0xc3, 0xa4, 0, 0, 0, 0);
    }

    @Test
    void whatStandsThereMovesOn() {
        bytes.put(1).put(2).put(3).widen(1, 2);
        bytes.set(1, 8);
        bytes.set(2, 9);
        assertThat(bytes.copy()).containsExactly(1, 8, 9, 2, 3);
    }

    @Test
    void aClearedOneBeginsAnewAlsoAfterSomethingLarge() {
        bytes.put("x".repeat(1_000_000)).clear().put("y");
        assertThat(bytes.copy()).containsExactly('y');
        assertThat(bytes.array().length).isLessThan(10_000);
    }
}
