package somepolku.domain.journal;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** Secure randomness drawn in advance: asked for number by number, it would take longer than the rest of an import. */
final class Drawn implements RandomGenerator {
    private static final int BYTES = 1024;

    private final SecureRandom source = new SecureRandom();
    private final byte[] bytes = new byte[BYTES];
    private final ByteBuffer numbers = ByteBuffer.wrap(bytes).position(BYTES);

    @Override
    public synchronized long nextLong() {
        if (!numbers.hasRemaining()) {
            source.nextBytes(bytes);
            numbers.rewind();
        }
        return numbers.getLong();
    }
}
