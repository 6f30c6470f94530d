package somepolku.pluginhost.wire;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/**
 * One end of the line between the program and the process of a plugin. A frame is its length in four bytes, its kind in
 * one, and its fields. Several threads may send; one listens.
 */
public final class Line {
    private static final int BUFFER = 1 << 16;
    private static final long STALE_NS = 100_000_000;

    private final DataInputStream in;
    private final DataOutputStream out;
    private final int longest;
    private long flushed = System.nanoTime();

    /** @param longest how many bytes a frame may have that comes in */
    public Line(InputStream in, OutputStream out, int longest) {
        this.in = new DataInputStream(new BufferedInputStream(in, BUFFER));
        this.out = new DataOutputStream(new BufferedOutputStream(out, BUFFER));
        this.longest = longest;
    }

    /**
     * The next frame; waits for it. Empty where the other side is gone.
     *
     * @throws WireException where something else than a frame came
     */
    public Optional<Frame> next() throws IOException {
        int length;
        try {
            length = in.readInt();
        } catch (EOFException gone) {
            return Optional.empty();
        }
        if (length < 0 || length > longest) {
            throw new WireException("a frame of " + length + " bytes");
        }
        try {
            Kind kind = Kind.of(in.readUnsignedByte());
            byte[] body = in.readNBytes(length);
            return body.length < length ? Optional.empty() : Optional.of(new Frame(kind, new In(body)));
        } catch (EOFException gone) {
            return Optional.empty();
        }
    }

    /** Says something that the other side may hear a moment later, together with what is said next. */
    public synchronized void say(Kind kind, Out body) throws IOException {
        out.writeInt(body.size());
        out.writeByte(kind.ordinal());
        body.to(out);
        long now = System.nanoTime();
        if (now - flushed > STALE_NS) {
            flush(now);
        }
    }

    /** Says something that the other side hears now. */
    public synchronized void send(Kind kind, Out body) throws IOException {
        say(kind, body);
        flush(System.nanoTime());
    }

    private void flush(long now) throws IOException {
        out.flush();
        flushed = now;
    }
}
