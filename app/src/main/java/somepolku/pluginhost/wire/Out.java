package somepolku.pluginhost.wire;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** The fields of a frame that goes out. */
public final class Out {
    /** Longer than any text that is kept. */
    private static final int LONGEST_TEXT = 1_100_000;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream fields = new DataOutputStream(bytes);

    /** Writes one thing of a list. */
    @FunctionalInterface
    public interface Part<T> {
        void write(Out out, T value);
    }

    @FunctionalInterface
    private interface Field {
        void write() throws IOException;
    }

    public Out whole(int value) {
        return put(() -> fields.writeInt(value));
    }

    public Out number(long value) {
        return put(() -> fields.writeLong(value));
    }

    public Out real(double value) {
        return put(() -> fields.writeDouble(value));
    }

    public Out flag(boolean value) {
        return put(() -> fields.writeBoolean(value));
    }

    public Out text(String value) {
        String some = value.length() <= LONGEST_TEXT ? value : value.substring(0, LONGEST_TEXT);
        byte[] utf8 = whole(some).getBytes(StandardCharsets.UTF_8);
        return bytes(utf8, utf8.length);
    }

    /** Halves of characters become the sign for what is none, and not a question mark that could be meant. */
    private static String whole(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                return text.codePoints()
                        .map(point -> point >= 0xd800 && point <= 0xdfff ? 0xfffd : point)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }

    public Out bytes(byte[] value, int length) {
        return put(() -> {
            fields.writeInt(length);
            fields.write(value, 0, length);
        });
    }

    public Out one(Enum<?> value) {
        return text(value.name());
    }

    public Out day(LocalDate value) {
        return number(value.toEpochDay());
    }

    public Out instant(Instant value) {
        return number(value.getEpochSecond()).whole(value.getNano());
    }

    public <T> Out maybe(Optional<T> value, Part<T> part) {
        flag(value.isPresent());
        value.ifPresent(there -> part.write(this, there));
        return this;
    }

    public <T> Out list(Collection<T> values, int most, Part<T> part) {
        whole(Math.min(values.size(), most));
        values.stream().limit(most).forEach(value -> part.write(this, value));
        return this;
    }

    private Out put(Field field) {
        try {
            field.write();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return bytes.size();
    }

    void to(OutputStream stream) throws IOException {
        bytes.writeTo(stream);
    }

    public byte[] toBytes() {
        return bytes.toByteArray();
    }
}
