package somepolku.dist.walk;

import java.awt.event.KeyEvent;
import java.io.IOException;
import javax.swing.JLabel;
import javax.swing.text.JTextComponent;
import somepolku.boot.Main;

/** The real program, left or killed while a line and a note stand half typed in it, and opened again. */
public final class HalfTyped {
    public static final String LINE = "Half a line about the inter";
    public static final String REST = "view";
    public static final String NOTE = "Half a thought, and then";

    private HalfTyped() {}

    /** @param arguments the journal, and what is done: {@code killed}, {@code left} or {@code again} */
    public static void main(String[] arguments) {
        Main.main("--lang", "en", arguments[0]);
        try {
            Walker walker = new Walker();
            walker.await("the window in front", walker.frame()::isActive);
            if (arguments[1].equals("again")) {
                again(walker);
            } else {
                type(walker);
                if (arguments[1].equals("killed")) {
                    walker.await(
                            "the line is kept",
                            () -> said(walker, "status.saved").matches("(All s|S)aved at .*"));
                    Asked.please("kill");
                }
            }
            walker.leave();
        } catch (IOException | RuntimeException | Error stuck) {
            stuck.printStackTrace();
            Walker.picture(System.getProperty("walk.picture", "half.png"));
            System.exit(1);
        }
    }

    private static void type(Walker walker) {
        walker.type("note", NOTE);
        walker.type("entry", LINE);
    }

    private static void again(Walker walker) {
        JTextComponent entry = walker.see(JTextComponent.class, "entry");
        JTextComponent note = walker.see(JTextComponent.class, "note");
        walker.await("the line is offered", () -> walker.on(entry::getText).equals(LINE));
        walker.await("the note is there", () -> walker.on(note::getText).equals(NOTE));
        System.out.println("walk: " + said(walker, "entry.left"));
        walker.focus("entry");
        walker.press(KeyEvent.VK_END);
        walker.type("entry", REST);
        walker.press(KeyEvent.VK_ENTER);
        walker.await("the line is recorded", () -> walker.on(entry::getText).isEmpty());
        walker.await("nothing is offered any more", () -> !walker.shows("entry.left"));
        System.out.println("walk: carried on");
    }

    private static String said(Walker walker, String name) {
        JLabel label = walker.see(JLabel.class, name);
        return walker.on(label::getText);
    }
}
