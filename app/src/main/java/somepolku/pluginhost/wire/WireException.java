package somepolku.pluginhost.wire;

import java.io.IOException;

/** What came over the line is not what was agreed upon. */
public final class WireException extends IOException {
    private static final long serialVersionUID = 1L;

    public WireException(String what) {
        super(what);
    }
}
