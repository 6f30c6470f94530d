package somepolku.linkedin.table;

import java.io.IOException;
import java.io.Reader;
import java.util.regex.Pattern;

/**
 * Makes RFC 4180 of the comments' dialect, in which a quote is written {@code \"}: it becomes {@code ""}, and so keeps
 * every line and column where it was. Other backslashes stay as they are, two in a row belonging together.
 *
 * <p>A message that ends with a backslash looks as if its closing quote were escaped and would swallow all that follows;
 * it is known by the new record (or the end) right behind it.
 */
final class BackslashQuotes extends Reader {
    private static final int AHEAD = 32;
    private static final Pattern NEXT_RECORD =
            Pattern.compile("\\r?\\n(\\z|\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d,http|,https?://).*", Pattern.DOTALL);

    private final Reader source;
    private final char[] window = new char[8192];
    private int next;
    private int end;
    private boolean ended;
    private int owed = -1;

    BackslashQuotes(Reader source) {
        this.source = source;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int c = read();
            if (c < 0) {
                return count == 0 ? -1 : count;
            }
            into[offset + count++] = (char) c;
        }
        return count;
    }

    @Override
    public int read() throws IOException {
        if (owed >= 0) {
            int c = owed;
            owed = -1;
            return c;
        }
        if (!has(0)) {
            return -1;
        }
        char c = window[next++];
        if (c == '\\' && has(0)) {
            char escaped = window[next];
            if (escaped == '\\' || escaped == '"') {
                next++;
                owed = escaped;
                return escaped == '"' && !closes() ? '"' : '\\';
            }
        }
        return c;
    }

    private boolean closes() throws IOException {
        has(AHEAD);
        String ahead = new String(window, next, Math.min(AHEAD, end - next));
        return ahead.isEmpty() || NEXT_RECORD.matcher(ahead).matches();
    }

    /** Whether there is a character so far ahead; refills the window. */
    private boolean has(int ahead) throws IOException {
        while (!ended && next + ahead >= end) {
            System.arraycopy(window, next, window, 0, end - next);
            end -= next;
            next = 0;
            int got = source.read(window, end, window.length - end);
            ended = got < 0;
            end += Math.max(got, 0);
        }
        return next + ahead < end;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
