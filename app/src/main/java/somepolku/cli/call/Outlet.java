package somepolku.cli.call;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** Remembers why output was lost: a PrintStream says at most that it was. */
final class Outlet extends FilterOutputStream {
    private Optional<String> lost = Optional.empty();

    Outlet(OutputStream to) {
        super(to);
    }

    /** Empty also where the reader simply wanted no more, as {@code head} does. */
    Optional<String> lost() {
        return lost.filter(why -> !why.toLowerCase(Locale.ROOT).contains("pipe"));
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            lost = lost.or(() -> Optional.of(String.valueOf(e.getMessage())));
            throw e;
        }
    }
}
