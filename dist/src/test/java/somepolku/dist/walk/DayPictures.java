package somepolku.dist.walk;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;

/** Takes the pictures of what belongs to a day, after the day itself: its forms, attachments, times, skills and names. */
final class DayPictures {
    private final Walker walker;
    private final Taker taker;
    private final boolean finnish;

    /** Takes a picture of the window. */
    interface Taker {
        void picture(String screen) throws IOException;
    }

    DayPictures(Walker walker, Taker taker, boolean finnish) {
        this.walker = walker;
        this.taker = taker;
        this.finnish = finnish;
    }

    void take() throws IOException {
        entry("");
        forms();
        attachments();
        times();
        practised();
        palette(finnish ? "Siirry: Taidot" : "Go to: Skills", "GO_SKILLS");
        JComponent skills = walker.see(JComponent.class, "skills.list");
        walker.await("the list has the keyboard", () -> walker.on(skills::isFocusOwner));
        taker.picture("skills");
        palette(finnish ? "Siirry: Nimet" : "Go to: Names", "GO_NAMES");
        walker.focus("names.table");
        walker.press(KeyEvent.VK_DOWN);
        walker.see(JComponent.class, "names.new");
        taker.picture("names");
        walker.pressWithControl(KeyEvent.VK_1);
        walker.see(JTextField.class, "entry");
        walker.click("calm");
        taker.picture("calm");
        walker.click("calm");
    }

    private void forms() throws IOException {
        walker.click("templates");
        walker.see(JComponent.class, "templates.story");
        taker.picture("templates");
        walker.click("templates.linkedin/lesson");
        walker.see(JComponent.class, "offered.form");
        taker.picture("plugin-form");
        walker.click("offered.drop");
        walker.click("templates");
        walker.click("templates.story");
        fill("template.title", finnish ? "Kuka olen" : "Who I am");
        fill("template.said", finnish ? Said.STORY_FI : Said.STORY_EN);
        fill("template.minutes", "0:30");
        taker.picture("story");
        walker.click("template.record");
        putAway();
    }

    private void attachments() throws IOException {
        Path chart = Path.of(finnish ? "kaavio.png" : "chart.png");
        ImageIO.write(drawn(), "png", chart.toFile());
        walker.drop("note", chart.toAbsolutePath().toFile());
        walker.see(JComponent.class, "attachment.remove.0");
        putAway();
        taker.picture("attachments");
    }

    private static BufferedImage drawn() {
        BufferedImage image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setPaint(new GradientPaint(0, 0, new Color(0xF4F7F5), 0, 200, new Color(0xDDE9E3)));
        g.fillRect(0, 0, 320, 200);
        g.setColor(new Color(0x1F7A5C));
        for (int bar = 0; bar < 8; bar++) {
            int height = 40 + bar * bar * 2;
            g.fillRect(24 + bar * 34, 180 - height, 22, height);
        }
        g.dispose();
        return image;
    }

    private void times() throws IOException {
        walker.click("day.any");
        walker.see(JComponent.class, "calendar.date");
        taker.picture("calendar");
        walker.click("calendar.year");
        JLabel sum = walker.see(JLabel.class, "year.sum");
        walker.await("the year is read", () -> walker.on(sum::getText).matches(".*[1-9].*"));
        taker.picture("year");
        walker.pressWithControl(KeyEvent.VK_1);
    }

    private void practised() {
        List<String> lines = finnish ? Said.TRAINED_FI : Said.TRAINED_EN;
        for (String line : lines) {
            entry(line);
            JTextField field = walker.see(JTextField.class, "entry");
            walker.on(() -> {
                field.postActionEvent();
                return true;
            });
            walker.await("the line is recorded", () -> field.getText().isEmpty());
        }
        putAway();
    }

    /** Goes to a page that stands in no list, as the keyboard does. */
    private void palette(String page, String command) {
        walker.pressWithControl(KeyEvent.VK_K);
        fill("palette.field", page);
        JList<?> found = walker.see(JList.class, "palette.list");
        walker.await(
                "the page is found",
                () -> walker.on(() -> found.getModel().getSize() > 0
                        && String.valueOf(found.getModel().getElementAt(0)).contains(command)));
        walker.press(KeyEvent.VK_ENTER);
    }

    private void entry(String line) {
        fill("entry", line);
    }

    private void fill(String name, String text) {
        JTextComponent field = walker.see(JTextComponent.class, name);
        walker.on(() -> {
            field.setText(text);
            return true;
        });
    }

    private void putAway() {
        walker.click("message.close");
    }
}
