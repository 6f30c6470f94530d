package somepolku.storage.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import somepolku.kit.ProblemException;
import somepolku.storage.disk.CutFile;

class BlockFileTest {
    private static final int BLOCK = BlockFile.BLOCK;
    /** More than are sealed in one go. */
    private static final int BLOCKS = 70;

    private final Random random = new Random(21);
    private final CutFile raw = new CutFile();
    private final byte[] content = bytes(BLOCKS * BLOCK);

    private BlockFile file;

    @BeforeEach
    void write() throws IOException {
        file = BlockFile.create(raw);
        file.append(0, content);
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private BlockFile reopened(byte[] image) throws IOException, ProblemException {
        return HeadReader.open(new CutFile(image), "x.polku");
    }

    @Test
    void what_was_written_is_read_at_any_position_and_length() throws Exception {
        BlockFile again = reopened(raw.content());
        assertThat(again.size()).isEqualTo(content.length);
        for (int i = 0; i < 200; i++) {
            int from = random.nextInt(content.length);
            int length = random.nextInt(Math.min(3 * BLOCK, content.length - from) + 1);
            assertThat(again.read(from, length)).isEqualTo(Arrays.copyOfRange(content, from, from + length));
        }
    }

    @Test
    void nothing_of_the_content_stands_in_the_file() throws IOException {
        file.append(0, Arrays.copyOf("työpaikka".repeat(1000).getBytes(), 2 * BLOCK));

        assertThat(new String(raw.content(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("paikka");
    }

    @Test
    void the_same_content_is_sealed_differently_each_time() throws IOException {
        byte[] before = raw.content();
        file.append(0, content);

        assertThat(raw.content()).isNotEqualTo(before).hasSameSizeAs(before);
    }

    @Test
    void a_flipped_bit_is_an_error_that_names_the_block() throws Exception {
        for (int i = 0; i < 100; i++) {
            byte[] image = raw.content();
            int at = (int) BlockFile.offset(0) + random.nextInt(image.length - (int) BlockFile.offset(0));
            image[at] ^= (byte) (1 << random.nextInt(8));
            long block = (at - BlockFile.offset(0)) / BlockCipher.SEALED;
            BlockFile bad = reopened(image);

            assertThatThrownBy(() -> bad.read(block * BLOCK, BLOCK))
                    .isInstanceOf(DamagedBlockException.class)
                    .hasMessage("block " + block + " at byte " + BlockFile.offset(block) + " is not what was written");
        }
    }

    @Test
    void a_block_that_was_read_and_then_written_or_cut_off_is_never_read_as_it_was() throws Exception {
        byte[] fresh = bytes(4 * BLOCK);
        file.read(60L * BLOCK, 10 * BLOCK);
        file.append(62L * BLOCK, fresh);
        assertThat(file.read(62L * BLOCK, fresh.length)).isEqualTo(fresh);

        file.truncate(64L * BLOCK);
        assertThatThrownBy(() -> file.read(64L * BLOCK, BLOCK)).isInstanceOf(EOFException.class);
        assertThat(file.read(62L * BLOCK, 2 * BLOCK)).isEqualTo(Arrays.copyOf(fresh, 2 * BLOCK));
    }

    @Test
    void swapped_blocks_are_errors() throws Exception {
        byte[] image = raw.content();
        byte[] third = Arrays.copyOfRange(image, (int) BlockFile.offset(3), (int) BlockFile.offset(4));
        System.arraycopy(image, (int) BlockFile.offset(4), image, (int) BlockFile.offset(3), third.length);
        System.arraycopy(third, 0, image, (int) BlockFile.offset(4), third.length);

        assertThat(reopened(image).damaged(content.length))
                .extracting(DamagedBlockException::block)
                .containsExactly(3L, 4L);
    }

    @Test
    void a_block_of_another_file_with_the_same_key_is_an_error() throws Exception {
        CutFile other = new CutFile();
        BlockHeader header = new BlockHeader(
                1, 0, 1, java.util.UUID.randomUUID(), file.header().slots());
        BlockFile.create(other, header, FileKeys.same(header.slots().get(0).content()))
                .append(0, content);
        byte[] image = raw.content();
        System.arraycopy(
                other.content(), (int) BlockFile.offset(7), image, (int) BlockFile.offset(7), BlockCipher.SEALED);

        assertThat(reopened(image).damaged(content.length))
                .extracting(DamagedBlockException::block)
                .containsExactly(7L);
    }

    @Test
    void a_hole_is_an_error_and_not_zeros() throws Exception {
        file.append(content.length + 2L * BLOCK, bytes(BLOCK));

        assertThatThrownBy(() -> file.read(content.length, BLOCK)).isInstanceOf(DamagedBlockException.class);
    }

    @Test
    void a_block_cut_off_at_the_end_does_not_count_and_can_be_written_again() throws Exception {
        byte[] image = raw.content();
        CutFile shorter = new CutFile(Arrays.copyOf(image, image.length - 1));
        BlockFile cut = HeadReader.open(shorter, "x.polku");

        assertThat(cut.size()).isEqualTo(content.length - BLOCK);
        assertThatThrownBy(() -> cut.read(content.length - BLOCK, BLOCK)).isInstanceOf(EOFException.class);
        byte[] fresh = bytes(BLOCK);
        cut.append(cut.size(), fresh);
        assertThat(cut.read(content.length - BLOCK, BLOCK)).isEqualTo(fresh);
    }

    @Test
    void half_blocks_cannot_be_written() {
        assertThatThrownBy(() -> file.append(1, new byte[BLOCK])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> file.append(0, new byte[BLOCK + 1])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_last_block_of_something_new_is_never_there_without_the_rest() throws Exception {
        BlockFile.create(raw);
        byte[] start = raw.cut(random);
        int lastThere = 0;
        for (int seed = 0; seed < 200; seed++) {
            CutFile disk = new CutFile(start).failingAfter(seed % 4);
            try {
                HeadReader.open(disk, "x.polku").append(0, bytes(5 * BLOCK));
            } catch (IOException powerGone) {
                assertThat(disk.failed()).isTrue();
            }
            BlockFile after = reopened(disk.cut(new Random(seed)));
            long whole = 5 - after.damaged(5L * BLOCK).size();
            boolean last = after.damaged(5L * BLOCK).stream().noneMatch(bad -> bad.block() == 4);
            assertThat(!last || whole == 5).as("seed " + seed).isTrue();
            lastThere += last ? 1 : 0;
        }
        assertThat(lastThere)
                .as("some cuts came after the last block, some before")
                .isBetween(1, 199);
    }

    @Test
    void of_two_copies_written_over_one_is_whole_at_every_moment() throws Exception {
        file.force();
        byte[] start = raw.content();
        int torn = 0;
        for (int seed = 0; seed < 300; seed++) {
            CutFile disk = new CutFile(start).failingAfter(seed % 4);
            try {
                HeadReader.open(disk, "x.polku").replace(0, bytes(2 * BLOCK));
            } catch (IOException powerGone) {
                assertThat(disk.failed()).isTrue();
            }
            int bad = reopened(disk.cut(new Random(seed))).damaged(2L * BLOCK).size();
            assertThat(bad).as("seed " + seed).isLessThan(2);
            torn += bad;
        }
        assertThat(torn).as("some cuts did tear a copy").isPositive();
    }
}
