package somepolku.storage.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.storage.disk.CutFile;
import somepolku.storage.key.DataKey;
import somepolku.storage.key.KeySlot;

class HeadReaderTest {
    private static final UUID ID = new UUID(5, 6);
    private static final KeySlot SLOT = new KeySlot(KeySlot.PLAIN, new byte[DataKey.BYTES]);

    private static byte[] image(BlockHeader one, BlockHeader two) {
        byte[] image = new byte[2 * BlockHeader.BYTES];
        System.arraycopy(one.encode(), 0, image, 0, BlockHeader.BYTES);
        System.arraycopy(two.encode(), 0, image, BlockHeader.BYTES, BlockHeader.BYTES);
        return image;
    }

    private static BlockHeader header(int format, long sequence, KeySlot slot) {
        return new BlockHeader(format, 0, sequence, ID, List.of(slot));
    }

    private static BlockHeader read(byte[] image) throws IOException, ProblemException {
        return HeadReader.open(new CutFile(image), "x.polku").header();
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(byte[] image, Problem problem) {
        return assertThatThrownBy(() -> read(image))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }

    @Test
    void the_newer_of_two_whole_copies_counts() throws Exception {
        assertThat(read(image(header(1, 8, SLOT), header(1, 9, SLOT))).sequence())
                .isEqualTo(9);
        assertThat(read(image(header(1, 9, SLOT), header(1, 8, SLOT))).sequence())
                .isEqualTo(9);
    }

    @Test
    void one_damaged_copy_does_no_harm_whatever_byte_it_is() throws Exception {
        for (int at = 0; at < BlockHeader.BYTES; at += 13) {
            byte[] image = image(header(1, 8, SLOT), header(1, 8, SLOT));
            image[at] ^= 4;
            assertThat(read(image)).isEqualTo(header(1, 8, SLOT));
            image[at] ^= 4;
            image[BlockHeader.BYTES + at] ^= 4;
            assertThat(read(image)).isEqualTo(header(1, 8, SLOT));
        }
    }

    @Test
    void two_damaged_copies_are_a_damaged_journal() {
        byte[] image = image(header(1, 8, SLOT), header(1, 8, SLOT));
        image[100] ^= 1;
        image[BlockHeader.BYTES + 100] ^= 1;

        refused(image, Problem.badInput("storage.damaged.head", "x.polku"));
        refused(java.util.Arrays.copyOf(image, 50), Problem.badInput("storage.damaged.head", "x.polku"));
    }

    @Test
    void anything_else_is_not_a_journal() {
        refused(new byte[0], Problem.badInput("storage.foreign", "x.polku"));
        refused("First Name,Last Name\n".getBytes(), Problem.badInput("storage.foreign", "x.polku"));
        refused(new byte[100_000], Problem.badInput("storage.foreign", "x.polku"));
    }

    @Test
    void a_newer_format_and_a_slot_of_a_newer_program_are_refused() {
        refused(image(header(2, 8, SLOT), header(2, 8, SLOT)), Problem.refused("storage.newer", "x.polku", 2, 1));
        KeySlot locked = new KeySlot(77, new byte[80]);
        refused(image(header(1, 8, locked), header(1, 8, locked)), Problem.refused("storage.unknownKey", "x.polku"));
    }
}
