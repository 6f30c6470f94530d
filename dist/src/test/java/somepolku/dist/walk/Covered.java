package somepolku.dist.walk;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.swing.JList;
import javax.swing.text.JTextComponent;
import somepolku.boot.Main;

/** The real program on a journal with a passphrase, whose medium goes and comes back. */
public final class Covered {
    public static final String LINE = "Half a secret about the inter";
    public static final String REST = "view";
    public static final String NOTE = "Half a secret thought";

    /** What lives in memory while the journal is open, and while its medium is away. */
    public static final String OPEN = "open.hprof";

    public static final String AWAY = "away.hprof";

    private Covered() {}

    /** @param arguments the journal, the file with its passphrase, and the passphrase */
    public static void main(String[] arguments) {
        Main.main("--lang", "en", "--passphrase-file", arguments[1], arguments[0]);
        try {
            Walker walker = new Walker();
            walker.await("the window in front", walker.frame()::isActive);
            walk(walker, arguments[2]);
            walker.leave();
        } catch (IOException | RuntimeException | Error stuck) {
            stuck.printStackTrace();
            Walker.picture(System.getProperty("walk.picture", "covered.png"));
            System.exit(1);
        }
    }

    private static void walk(Walker walker, String passphrase) throws IOException {
        remember(OPEN);
        walker.type("note", NOTE);
        walker.type("entry", LINE);
        Asked.please("pull");
        long pulled = System.nanoTime();
        walker.await("the cover", () -> walker.shows("cover"));
        System.out.println("walk: covered after " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - pulled) + " ms");
        walker.await("nothing is to be seen", () -> !walker.shows("entry") && !walker.shows("note"));
        remember(AWAY);
        Asked.please("put back");
        walker.type("cover.passphrase", "not this one");
        walker.press(KeyEvent.VK_ENTER);
        walker.await("it is told", () -> walker.shows("cover.problem"));
        System.out.println("walk: covered still, " + walker.shows("entry"));
        walker.type("cover.passphrase", passphrase);
        walker.press(KeyEvent.VK_ENTER);
        walker.await("the cover goes", () -> !walker.shows("cover") && walker.shows("entry"));
        JTextComponent entry = walker.see(JTextComponent.class, "entry");
        JTextComponent note = walker.see(JTextComponent.class, "note");
        System.out.println("walk: line " + walker.on(entry::getText));
        System.out.println("walk: note " + walker.on(note::getText));
        walker.focus("entry");
        walker.press(KeyEvent.VK_END);
        walker.type("entry", REST);
        walker.press(KeyEvent.VK_ENTER);
        walker.await("the line is recorded", () -> walker.on(entry::getText).isEmpty());
        JList<?> deeds = walker.see(JList.class, "deeds");
        walker.await("both deeds", () -> walker.on(deeds.getModel()::getSize) == 2);
        System.out.println("walk: carried on");
    }

    /** Writes down everything that is reachable in memory. */
    private static void remember(String name) throws IOException {
        Path file = Path.of(System.getProperty("walk.scratch"), name);
        Files.deleteIfExists(file);
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(file.toString(), true);
    }
}
