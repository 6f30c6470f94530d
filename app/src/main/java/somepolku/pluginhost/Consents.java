package somepolku.pluginhost;

import java.io.IOException;

/** Which plugin files the person allowed to run on this machine. The shipped ones need none. */
public interface Consents {

    /** Whether the person said yes to the file with this SHA-256, in lower-case hex. */
    boolean allows(String sha256);

    /** Remembers a yes. */
    void allow(String sha256) throws IOException;

    /** Forgets it. */
    void forbid(String sha256) throws IOException;
}
