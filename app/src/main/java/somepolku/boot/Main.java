package somepolku.boot;

import java.time.Clock;
import java.util.OptionalInt;
import somepolku.cli.Cli;

/** Where the program starts. */
public final class Main {
    private Main() {}

    public static void main(String... arguments) {
        App app = new App(Folders.ofThisMachine(System.getenv(), System.getProperties()), Clock.systemDefaultZone());
        OptionalInt code = new Cli(app).run(arguments);
        code.ifPresent(System::exit);
    }
}
