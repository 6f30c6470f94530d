package somepolku.dist.walk;

import java.awt.event.KeyEvent;
import java.io.File;
import java.util.stream.Stream;
import javax.swing.JFrame;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;
import somepolku.boot.Main;

/**
 * The real program, walked by a robot from an empty journal to the chart: a deed, a note, an import with its preview,
 * the chart, from a marker to its day, a reading and its undo. Prints each step; ends with the program's own exit.
 */
public final class Walk {
    static final String DEED = "@linkedin #portfolio Wrote about my project 25 min";
    static final String NOTE = "The call was easier than I feared.";

    /** A number that no sample export holds. */
    public static final String READING = "98765";

    private Walk() {}

    /** @param arguments the files to import; the journal is the person's own, made at the first start */
    public static void main(String[] arguments) {
        Main.main("--lang", "en");
        try {
            walk(arguments);
        } catch (RuntimeException | Error stuck) {
            // The window would keep the process; its exit code is what the test reads.
            stuck.printStackTrace();
            Walker.picture(System.getProperty("walk.picture", "walk.png"));
            System.exit(1);
        }
    }

    private static void walk(String... files) {
        Walker walker = new Walker();
        JFrame frame = walker.frame();
        walker.await("the window in front", frame::isActive);

        walker.type("entry", DEED);
        walker.press(KeyEvent.VK_ENTER);
        walker.await("one deed", () -> deeds(walker) == 1);
        step("a deed is recorded");

        walker.type("note", NOTE);
        step("the note is written");

        walker.drop("note", Stream.of(files).map(File::new).toArray(File[]::new));
        walker.await("the preview", () -> walker.shows("imports.accept"));
        JTable table = walker.see(JTable.class, "imports.table");
        step("the preview shows " + walker.on(table::getRowCount) + " lines");
        walker.click("imports.accept");
        walker.click("imports.showMetrics");
        step("the import is stored");

        walker.focus("metrics.chart");
        walker.press(KeyEvent.VK_HOME);
        walker.await("the card of the first deeds", () -> walker.shows("metrics.card"));
        step("a marker tells its deeds");
        walker.press(KeyEvent.VK_ENTER);
        walker.await("the day of the deeds", () -> walker.shows("deeds") && deeds(walker) > 0);
        step("the marker led to its day");

        walker.pressWithControl(KeyEvent.VK_4);
        walker.click("metrics.add");
        walker.type("metrics.form.value", READING);
        walker.press(KeyEvent.VK_ENTER);
        walker.await("the form closes", () -> !walker.shows("metrics.form"));
        step("a reading is typed");
        walker.pressWithControl(KeyEvent.VK_Z);

        walker.pressWithControl(KeyEvent.VK_1);
        walker.pressWithControl(KeyEvent.VK_T);
        JTextComponent note = walker.see(JTextComponent.class, "note");
        walker.await(
                "the note is where it was left", () -> walker.on(note::getText).equals(NOTE));
        step("the day is as it was left");
        walker.leave();
    }

    private static int deeds(Walker walker) {
        JList<?> list = walker.see(JList.class, "deeds");
        return walker.on(() -> list.getModel().getSize());
    }

    private static void step(String what) {
        System.out.println("walk: " + what);
    }
}
