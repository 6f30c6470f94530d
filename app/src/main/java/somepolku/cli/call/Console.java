package somepolku.cli.call;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Where the command line speaks: always UTF-8, whatever the system's own encoding. */
public final class Console {
    private final Outlet outlet;
    private final PrintStream out;
    private final PrintStream faults;
    private boolean spokeJson;

    public Console(OutputStream out, OutputStream faults) {
        this.outlet = new Outlet(out);
        this.out = new PrintStream(outlet, false, StandardCharsets.UTF_8);
        this.faults = new PrintStream(faults, true, StandardCharsets.UTF_8);
    }

    public static Console ofProcess() {
        return new Console(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    }

    /** A line for the person; flushed, since it may be what a script waits for. */
    public void line(String text) {
        out.println(text);
        out.flush();
    }

    /** The one object of a run with {@code --json}. */
    public void json(Map<String, ?> object) {
        spokeJson = true;
        line(Json.text(object));
    }

    /** Why something of the output did not arrive, such as a full disk. */
    public Optional<String> lost() {
        flush();
        return outlet.lost();
    }

    public boolean spokeJson() {
        return spokeJson;
    }

    public void fault(String line) {
        flush();
        faults.println("somepolku: " + line);
    }

    public void flush() {
        out.flush();
    }
}
