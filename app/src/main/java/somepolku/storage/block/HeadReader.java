package somepolku.storage.block;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.storage.disk.RawFile;
import somepolku.storage.key.DataKey;
import somepolku.storage.key.KeySlot;
import somepolku.storage.key.KeyWrap;
import somepolku.storage.key.RecoveryKey;
import somepolku.work.port.DamagedException;
import somepolku.work.port.LockedException;
import somepolku.work.port.Passphrase;

/** Reads the head of a file and says what kind of file it is. Changes nothing. */
public final class HeadReader {
    private HeadReader() {}

    /** Opens the blocks of a file that needs no passphrase; {@code name} is how messages call it. */
    public static BlockFile open(RawFile raw, String name) throws IOException, ProblemException {
        return open(raw, name, Optional.empty());
    }

    /**
     * Opens the blocks of a file.
     *
     * @param passphrase not looked at where the file needs none
     * @throws LockedException where it needs one, or another one
     */
    public static BlockFile open(RawFile raw, String name, Optional<Passphrase> passphrase)
            throws IOException, ProblemException {
        byte[] head = new byte[BlockHeader.BYTES * BlockHeader.COPIES];
        head = Arrays.copyOf(head, raw.read(0, head));
        if (!ours(head)) {
            throw new ProblemException(Problem.badInput("storage.foreign", name));
        }
        BlockHeader header =
                newest(head).orElseThrow(() -> new DamagedException(Problem.badInput("storage.damaged.head", name)));
        if (!header.readable()) {
            throw new ProblemException(Problem.refused("storage.newer", name, header.format(), BlockHeader.FORMAT));
        }
        FileKeys keys = FileKeys.of(header, key(header, name, passphrase))
                .orElseThrow(() -> new ProblemException(Problem.refused("storage.unknownKey", name)));
        return new BlockFile(raw, header, keys);
    }

    private static byte[] key(BlockHeader header, String name, Optional<Passphrase> passphrase)
            throws ProblemException {
        for (KeySlot slot : header.slots()) {
            if (slot.kind() == KeySlot.PLAIN && slot.content().length == DataKey.BYTES) {
                return slot.content();
            }
        }
        if (header.slots().stream().noneMatch(HeadReader::locked)) {
            throw new ProblemException(Problem.refused("storage.unknownKey", name));
        }
        return passphrase
                .flatMap(given -> unwrapped(header, given))
                .orElseThrow(() -> new LockedException(Problem.refused(
                        passphrase.isPresent() ? "storage.passphrase.wrong" : "storage.passphrase", name)));
    }

    /** The data key from the first slot that the passphrase opens. */
    static Optional<byte[]> unwrapped(BlockHeader header, Passphrase given) {
        return header.slots().stream()
                .filter(HeadReader::locked)
                .flatMap(slot -> unwrapped(slot, given, header.fileId()).stream())
                .findFirst();
    }

    private static boolean locked(KeySlot slot) {
        return (slot.kind() == KeySlot.PASSPHRASE || slot.kind() == KeySlot.RECOVERY) && KeyWrap.wellFormed(slot);
    }

    private static Optional<byte[]> unwrapped(KeySlot slot, Passphrase given, UUID fileId) {
        if (slot.kind() == KeySlot.PASSPHRASE) {
            return KeyWrap.unwrap(slot, given.characters(), fileId);
        }
        Optional<char[]> typed = RecoveryKey.typed(given.characters());
        try {
            return typed.flatMap(key -> KeyWrap.unwrap(slot, key, fileId));
        } finally {
            typed.ifPresent(key -> Arrays.fill(key, '\0'));
        }
    }

    /** The mark that a journal shares with the copies of its file; empty where it is none. */
    public static Optional<UUID> mark(RawFile raw) throws IOException {
        byte[] head = new byte[BlockHeader.BYTES * BlockHeader.COPIES];
        head = Arrays.copyOf(head, raw.read(0, head));
        return newest(head).map(BlockHeader::fileId);
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
