package somepolku.pluginhost.wire;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The fields of a frame that came in. Whatever is not as agreed is a {@link WireException}, and nothing worse. */
public final class In {
    private final ByteBuffer bytes;

    public In(byte[] body) {
        this.bytes = ByteBuffer.wrap(body);
    }

    /** Reads one thing of a list. */
    @FunctionalInterface
    public interface Part<T> {
        T read(In in) throws WireException;
    }

    public int length() {
        return bytes.capacity();
    }

    public int whole() throws WireException {
        return taken(bytes::getInt);
    }

    public long number() throws WireException {
        return taken(bytes::getLong);
    }

    public double real() throws WireException {
        return taken(bytes::getDouble);
    }

    public boolean flag() throws WireException {
        return taken(bytes::get) != 0;
    }

    public String text() throws WireException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    public byte[] bytes() throws WireException {
        byte[] value = new byte[count(bytes.remaining())];
        taken(() -> bytes.get(value));
        return value;
    }

    /** A number from zero to {@code most}. */
    public int count(int most) throws WireException {
        int count = whole();
        if (count < 0 || count > most) {
            throw new WireException(count + " of something, of which " + most + " are possible");
        }
        return count;
    }

    public <E extends Enum<E>> E one(Class<E> type) throws WireException {
        String name = text();
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException unknown) {
            throw new WireException("none of " + type.getSimpleName());
        }
    }

    public LocalDate day() throws WireException {
        long day = number();
        return taken(() -> LocalDate.ofEpochDay(day));
    }

    public Instant instant() throws WireException {
        long second = number();
        int nano = whole();
        return taken(() -> Instant.ofEpochSecond(second, nano));
    }

    public <T> Optional<T> maybe(Part<T> part) throws WireException {
        return flag() ? Optional.of(part.read(this)) : Optional.empty();
    }

    public <T> List<T> list(int most, Part<T> part) throws WireException {
        int count = count(most);
        List<T> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(part.read(this));
        }
        return values;
    }

    private static <T> T taken(Supplier<T> field) throws WireException {
        try {
            return field.get();
        } catch (BufferUnderflowException | DateTimeException | ArithmeticException wrong) {
            throw new WireException("a field that is none: " + wrong.getClass().getSimpleName());
        }
    }
}
