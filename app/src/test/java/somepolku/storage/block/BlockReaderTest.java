package somepolku.storage.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import somepolku.storage.disk.CutFile;
import somepolku.storage.disk.RawFile;

/** Reading on and on, where blocks are opened before anybody asks for them. */
class BlockReaderTest {
    private static final int BLOCK = BlockFile.BLOCK;
    private static final int BLOCKS = 300;

    private final Random random = new Random(5);
    private final CutFile raw = new CutFile();
    private final byte[] content = new byte[BLOCKS * BLOCK];

    private BlockFile file;

    @BeforeEach
    void write() throws IOException {
        random.nextBytes(content);
        file = BlockFile.create(raw);
        file.append(0, content);
    }

    private void expect(BlockFile from, int block) throws IOException {
        assertThat(from.read((long) block * BLOCK, BLOCK))
                .as("block %s", block)
                .isEqualTo(Arrays.copyOfRange(content, block * BLOCK, (block + 1) * BLOCK));
    }

    private BlockFile over(RawFile other) {
        return file.again().apply(other);
    }

    @Test
    void readingOnGivesWhatWasWritten() throws IOException {
        BlockFile again = over(raw);
        for (int at = 0; at < content.length; ) {
            int length = Math.min(content.length - at, 1 + random.nextInt(3 * BLOCK));
            assertThat(again.read(at, length)).isEqualTo(Arrays.copyOfRange(content, at, at + length));
            at += length;
        }
        assertThatThrownBy(() -> again.read(content.length, 1)).isInstanceOf(EOFException.class);
    }

    @Test
    void aLongStretchIsReadInOneGo() throws IOException {
        assertThat(over(raw).read(100, content.length - 200))
                .isEqualTo(Arrays.copyOfRange(content, 100, content.length - 100));
    }

    @Test
    void aDamagedBlockFailsWhoeverAsksForItAndNobodyBefore() throws IOException {
        for (int bad : new int[] {1, 2, 30, 64, 65, 66, 150, BLOCKS - 1}) {
            byte[] image = raw.content();
            image[(int) BlockFile.offset(bad) + 77] ^= 1;
            BlockFile damaged = over(new CutFile(image));
            for (int block = 0; block < BLOCKS; block++) {
                int asked = block;
                if (block == bad) {
                    assertThatThrownBy(() -> damaged.read((long) asked * BLOCK, BLOCK))
                            .isInstanceOf(DamagedBlockException.class)
                            .hasMessageStartingWith("block " + bad + " ");
                } else {
                    expect(damaged, block);
                }
            }
            assertThatThrownBy(() -> damaged.read(0, content.length))
                    .isInstanceOf(DamagedBlockException.class)
                    .hasMessageStartingWith("block " + bad + " ");
        }
    }

    @Test
    void aPlaceThatCannotBeReadFailsNobodyBefore() throws IOException {
        BlockFile unreadable = over(new Failing(BlockFile.offset(20)));
        for (int block = 0; block < 20; block++) {
            expect(unreadable, block);
        }
        assertThatThrownBy(() -> unreadable.read(20L * BLOCK, BLOCK)).hasMessage("a bad sector");
    }

    @Test
    void whatIsWrittenAfterItWasOpenedAheadIsSeen() throws IOException {
        expect(file, 0);
        expect(file, 1);
        random.nextBytes(content);
        file.append(0, content);
        for (int block = 0; block < BLOCKS; block++) {
            expect(file, block);
        }
    }

    @Test
    void whatIsCutOffAfterItWasOpenedAheadIsGone() throws IOException {
        expect(file, 0);
        expect(file, 1);
        file.truncate(10L * BLOCK);
        expect(file, 9);
        assertThatThrownBy(() -> file.read(10L * BLOCK, BLOCK)).isInstanceOf(EOFException.class);
    }

    @Test
    void whatWasReadBeforeSomethingWasDroppedIsNotKept() {
        BlockCache cache = new BlockCache();
        long since = cache.state();
        cache.drop(5, 1);
        cache.put(5, new byte[1][BLOCK], since);
        assertThat(cache.get(5)).isNull();

        cache.put(5, new byte[1][BLOCK], cache.state());
        assertThat(cache.get(5)).isNotNull();

        long before = cache.state();
        cache.clear();
        cache.put(5, new byte[1][BLOCK], before);
        assertThat(cache.get(5)).isNull();
    }

    /** The file, of which nothing can be read from some place on. */
    private final class Failing implements RawFile {
        private final long from;

        Failing(long from) {
            this.from = from;
        }

        @Override
        public int read(long position, byte[] into) throws IOException {
            if (position + into.length > from) {
                throw new IOException("a bad sector");
            }
            return raw.read(position, into);
        }

        @Override
        public void write(long position, byte[] bytes, int offset, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void truncate(long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long size() {
            return raw.size();
        }

        @Override
        public void force() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
