package somepolku.storage.block;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;

/** Reads the head of a file and says what kind of file it is. Changes nothing. */
public final class HeadReader {
    private HeadReader() {}

    /** Opens the blocks of a file; {@code name} is how messages call it. */
    public static BlockFile open(RawFile raw, String name) throws IOException, ProblemException {
        byte[] head = new byte[BlockHeader.BYTES * BlockHeader.COPIES];
        head = Arrays.copyOf(head, raw.read(0, head));
        if (!ours(head)) {
            throw new ProblemException(Problem.badInput("storage.foreign", name));
        }
        BlockHeader header =
                newest(head).orElseThrow(() -> new ProblemException(Problem.badInput("storage.damaged.head", name)));
        if (header.format() > BlockHeader.FORMAT) {
            throw new ProblemException(Problem.refused("storage.newer", name, header.format(), BlockHeader.FORMAT));
        }
        KeySlot slot = header.slot();
        if (slot.kind() != KeySlot.PLAIN || slot.content().length != BlockCipher.KEY) {
            throw new ProblemException(Problem.refused("storage.passphrase", name));
        }
        return new BlockFile(raw, header, slot.content());
    }

    private static boolean ours(byte[] head) {
        return copies(head).anyMatch(from -> BlockHeader.ours(copy(head, from)));
    }

    private static Optional<BlockHeader> newest(byte[] head) {
        return copies(head)
                .mapToObj(from -> BlockHeader.decode(copy(head, from)))
                .flatMap(Optional::stream)
                .max(Comparator.comparingLong(BlockHeader::sequence));
    }

    private static IntStream copies(byte[] head) {
        return IntStream.iterate(0, from -> from < head.length, from -> from + BlockHeader.BYTES);
    }

    private static byte[] copy(byte[] head, int from) {
        return Arrays.copyOfRange(head, from, Math.min(head.length, from + BlockHeader.BYTES));
    }
}
