package somepolku.domain.journal;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/**
 * Secure randomness drawn in advance: asked for number by number, it would take longer than the rest of an import. Each
 * thread draws its own, so that none waits for another.
 */
final class Drawn implements RandomGenerator {
    private static final int BYTES = 1024;

    private final SecureRandom source = new SecureRandom();
    private final ThreadLocal<ByteBuffer> numbers =
            ThreadLocal.withInitial(() -> ByteBuffer.allocate(BYTES).position(BYTES));

    @Override
    public long nextLong() {
        ByteBuffer drawn = numbers.get();
        if (!drawn.hasRemaining()) {
            source.nextBytes(drawn.array());
            drawn.rewind();
        }
        return drawn.getLong();
    }
}
