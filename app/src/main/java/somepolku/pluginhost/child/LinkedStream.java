package somepolku.pluginhost.child;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import somepolku.pluginhost.wire.Frame;
import somepolku.pluginhost.wire.Kind;
import somepolku.pluginhost.wire.Out;

/** A file that the program reads for this process, some at a time. For one thread. */
final class LinkedStream extends InputStream {
    private static final byte[] NOTHING = {};

    private final Link link;
    private final int stream;
    private byte[] some = NOTHING;
    private int at;
    private boolean ended;
    private boolean closed;

    private LinkedStream(Link link, int stream) {
        this.link = link;
        this.stream = stream;
    }

    static LinkedStream open(Link link, int file) throws IOException {
        LinkedStream opened = new LinkedStream(link, link.stream());
        opened.take(link.ask(
                opened.stream, Kind.OPEN, new Out().whole(opened.stream).whole(file)));
        return opened;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, into.length);
        if (closed) {
            throw new IOException("the file is closed");
        }
        while (at == some.length && !ended) {
            take(link.ask(stream, Kind.MORE, new Out().whole(stream)));
        }
        if (at == some.length) {
            return length == 0 ? 0 : -1;
        }
        int taken = Math.min(length, some.length - at);
        System.arraycopy(some, at, into, from, taken);
        at += taken;
        return taken;
    }

    private void take(Frame frame) throws IOException {
        some = NOTHING;
        at = 0;
        switch (frame.kind()) {
            case DATA -> some = frame.body().bytes();
            case END -> ended = true;
            default -> throw new IOException(frame.body().text());
        }
    }

    @Override
    public int available() {
        return some.length - at;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            link.forget(stream);
            link.say(Kind.CLOSE, new Out().whole(stream));
        }
    }
}
