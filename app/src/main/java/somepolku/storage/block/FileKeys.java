package somepolku.storage.block;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import somepolku.storage.key.DataKey;
import somepolku.storage.key.KeySlot;
import somepolku.storage.key.KeyWrap;

/**
 * The keys of an open file: that of its blocks, and the one that the slots give. They differ in a file that was made
 * without a passphrase and then got one, until it is copied.
 */
final class FileKeys {
    private final byte[] blocks;
    private byte[] given;

    private FileKeys(byte[] blocks, byte[] given) {
        this.blocks = blocks;
        this.given = given;
    }

    /** Of a file whose slots give the key of the blocks. */
    static FileKeys same(byte[] key) {
        return new FileKeys(key.clone(), key.clone());
    }

    static FileKeys fresh() {
        return same(random());
    }

    /** Of a file whose slots give a key; empty where its blocks' own key cannot be had by it. */
    static Optional<FileKeys> of(BlockHeader header, byte[] given) {
        Optional<KeySlot> carried = header.slots().stream()
                .filter(slot -> slot.kind() == KeySlot.CARRIED)
                .findFirst();
        return carried.isEmpty()
                ? Optional.of(same(given))
                : KeyWrap.carried(carried.get(), given, header.fileId())
                        .map(blocks -> new FileKeys(blocks, given.clone()));
    }

    BlockCipher cipher(UUID fileId) {
        return new BlockCipher(blocks, fileId);
    }

    /** The keys of a copy, which needs no carrying. */
    FileKeys ofCopy() {
        return same(given);
    }

    boolean carried() {
        return !Arrays.equals(blocks, given);
    }

    KeySlot plain() {
        return new KeySlot(KeySlot.PLAIN, blocks);
    }

    /** Afterwards the slots give another key than the one that has lain in the open. */
    void renew() {
        given = random();
    }

    /** The slots for secrets, with what they need beside them. */
    List<KeySlot> slots(char[] passphrase, char[] recovery, UUID fileId, int iterations) {
        Stream<KeySlot> ways = Stream.of(
                KeyWrap.wrap(KeySlot.PASSPHRASE, passphrase, given, fileId, iterations),
                KeyWrap.wrap(KeySlot.RECOVERY, recovery, given, fileId, iterations));
        Stream<KeySlot> beside = carried() ? Stream.of(KeyWrap.carry(blocks, given, fileId)) : Stream.empty();
        return Stream.concat(ways, beside).toList();
    }

    void forget() {
        Arrays.fill(blocks, (byte) 0);
        Arrays.fill(given, (byte) 0);
    }

    private static byte[] random() {
        byte[] key = new byte[DataKey.BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }
}
