package somepolku.storage.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeyWrapTest {
    private static final UUID FILE = new UUID(5, 6);
    private static final char[] SECRET = "Yö on pitkä".toCharArray();

    private static final int FEW = 3;

    private final byte[] dataKey = bytes();
    private final KeySlot slot = KeyWrap.wrap(KeySlot.PASSPHRASE, SECRET, dataKey, FILE, FEW);

    private static byte[] bytes() {
        byte[] bytes = new byte[DataKey.BYTES];
        new Random(8).nextBytes(bytes);
        return bytes;
    }

    @Test
    void the_secret_gives_the_key_back_and_no_other_does() {
        assertThat(KeyWrap.unwrap(slot, SECRET, FILE)).hasValue(dataKey);
        assertThat(KeyWrap.unwrap(slot, "yö on pitkä".toCharArray(), FILE)).isEmpty();
        assertThat(KeyWrap.unwrap(slot, new char[0], FILE)).isEmpty();
    }

    @Test
    void letters_composed_of_two_signs_are_the_same_letters() {
        assertThat(KeyWrap.unwrap(slot, "Yo\u0308 on pitka\u0308".toCharArray(), FILE))
                .hasValue(dataKey);
    }

    @Test
    void a_slot_of_another_file_or_of_another_kind_does_not_open() {
        assertThat(KeyWrap.unwrap(slot, SECRET, new UUID(5, 7))).isEmpty();
        assertThat(KeyWrap.unwrap(new KeySlot(KeySlot.RECOVERY, slot.content()), SECRET, FILE))
                .isEmpty();
    }

    @Test
    void the_number_of_iterations_is_enough_and_cannot_be_lowered() {
        KeySlot real = KeyWrap.wrap(KeySlot.PASSPHRASE, SECRET, dataKey, FILE, KeyWrap.ITERATIONS);
        assertThat(KeyWrap.ITERATIONS).isGreaterThanOrEqualTo(600_000);
        assertThat(KeyWrap.unwrap(real, SECRET, FILE)).hasValue(dataKey);
        byte[] content = slot.content();
        assertThat(ByteBuffer.wrap(content).getInt()).isEqualTo(FEW);

        ByteBuffer.wrap(content).putInt(1);
        assertThat(KeyWrap.unwrap(new KeySlot(KeySlot.PASSPHRASE, content), SECRET, FILE))
                .isEmpty();
    }

    @Test
    void a_slot_that_would_take_an_hour_or_is_cut_is_not_well_formed() {
        assertThat(KeyWrap.wellFormed(slot)).isTrue();
        byte[] content = slot.content();
        ByteBuffer.wrap(content).putInt(Integer.MAX_VALUE);
        assertThat(KeyWrap.wellFormed(new KeySlot(KeySlot.PASSPHRASE, content))).isFalse();
        ByteBuffer.wrap(content).putInt(-1);
        assertThat(KeyWrap.wellFormed(new KeySlot(KeySlot.PASSPHRASE, content))).isFalse();
        assertThat(KeyWrap.wellFormed(new KeySlot(KeySlot.PASSPHRASE, new byte[10])))
                .isFalse();
    }

    @Test
    void the_same_secret_makes_another_slot_each_time() {
        assertThat(KeyWrap.wrap(KeySlot.PASSPHRASE, SECRET, dataKey, FILE, FEW)).isNotEqualTo(slot);
    }

    @Test
    void neither_key_nor_slot_says_what_it_holds() {
        DataKey key = new DataKey(dataKey);
        assertThat(slot.toString()).isEqualTo("KeySlot[kind=2]");
        key.destroy();
        assertThat(key.getEncoded()).isNull();
        assertThat(key.isDestroyed()).isTrue();
    }
}
