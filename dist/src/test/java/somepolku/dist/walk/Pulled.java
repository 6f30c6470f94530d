package somepolku.dist.walk;

import java.awt.event.KeyEvent;
import java.io.IOException;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.text.JTextComponent;
import somepolku.boot.Main;

/**
 * The real program on a medium that goes and comes back. Says on its output what is to be done with the medium, and goes
 * on when a line on its input says that it was.
 */
public final class Pulled {
    public static final String BEFORE = "Written before the pull";
    public static final String AWAY = "Typed without the stick";
    public static final String NOTE = "A note without the stick.";

    private Pulled() {}

    /** @param arguments the journal, and {@code view} where it cannot be written */
    public static void main(String[] arguments) {
        Main.main("--lang", "en", arguments[0]);
        try {
            Walker walker = new Walker();
            walker.await("the window in front", walker.frame()::isActive);
            if (arguments.length > 1) {
                look(walker);
            } else {
                walk(walker);
            }
            walker.leave();
        } catch (IOException | RuntimeException | Error stuck) {
            stuck.printStackTrace();
            Walker.picture(System.getProperty("walk.picture", "pulled.png"));
            System.exit(1);
        }
    }

    private static void walk(Walker walker) throws IOException {
        walker.type("entry", BEFORE);
        walker.press(KeyEvent.VK_ENTER);
        walker.await("the deed", () -> deeds(walker) == 2);
        Asked.please("pull");
        walker.await("the strip", () -> walker.shows("away.strip"));
        System.out.println("walk: " + said(walker, "stand.text"));
        walker.type("entry", AWAY);
        walker.press(KeyEvent.VK_ENTER);
        walker.await("the line is marked", () -> walker.shows("entry.unsaved"));
        walker.type("note", NOTE);
        walker.focus("entry");
        walker.await("the note is marked", () -> said(walker, "note.state").startsWith("Not saved"));
        Asked.please("put back");
        walker.await("the strip goes", () -> !walker.shows("away.strip"));
        JTextComponent entry = walker.see(JTextComponent.class, "entry");
        walker.await("the line is recorded", () -> walker.on(entry::getText).isEmpty());
        walker.await("the note is kept", () -> said(walker, "note.state").equals("Saved"));
        walker.await("the other deed", () -> deeds(walker) == 3);
        walker.await("all is saved", () -> said(walker, "status.saved").matches("(All s|S)aved at .*"));
        System.out.println("walk: carried on");
    }

    private static void look(Walker walker) {
        walker.await("the mark of a view", () -> walker.shows("read-only.strip"));
        JTextComponent entry = walker.see(JTextComponent.class, "entry");
        System.out.println("walk: " + said(walker, "status.saved") + ", the line is "
                + (walker.on(entry::isEnabled) ? "on" : "off"));
    }

    private static int deeds(Walker walker) {
        if (!walker.shows("deeds")) {
            return 0;
        }
        JList<?> list = walker.see(JList.class, "deeds");
        return walker.on(() -> list.getModel().getSize());
    }

    private static String said(Walker walker, String name) {
        JLabel label = walker.see(JLabel.class, name);
        return walker.on(label::getText);
    }
}
