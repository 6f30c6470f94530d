package somepolku.ui.today.attach;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Image;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.TransferHandler.TransferSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.journal.Attachment;
import somepolku.fakes.MemoryStore;
import somepolku.gui.BlankRoom;
import somepolku.gui.Display;
import somepolku.gui.Rig;
import somepolku.gui.SampleDay;
import somepolku.kit.Problem;
import somepolku.ui.kit.Place;
import somepolku.ui.today.TodayRoom;

class AttachmentsIT extends Display {
    private final BlankRoom imports = new BlankRoom("imports");

    @TempDir
    Path folder;

    private Path picture;

    @BeforeEach
    void draw() throws Exception {
        picture = folder.resolve("työpöytä.png");
        ImageIO.write(drawn(), "png", picture.toFile());
    }

    private static BufferedImage drawn() {
        BufferedImage image = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setColor(Color.ORANGE);
        g.fillRect(0, 0, 400, 200);
        g.dispose();
        return image;
    }

    private Rig open(MemoryStore store) {
        return Rig.open(store, ui -> List.of(new TodayRoom(ui), new BlankRoom("metrics"), imports));
    }

    private static List<Attachment> laid(Rig rig) {
        return rig.work().diary().attachments(Rig.TODAY);
    }

    @Test
    void a_picture_dropped_on_the_page_belongs_to_the_day_and_undo_takes_it_away() throws Exception {
        try (Rig rig = open(SampleDay.store())) {
            rig.drop("today", List.of(picture));
            assertThat(laid(rig))
                    .extracting(Attachment::name, Attachment::type)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("työpöytä.png", "image/png"));
            assertThat(rig.work().ledger().journal().content(laid(rig).get(0)))
                    .hasValueSatisfying(content -> assertThat(content).isEqualTo(bytes(picture)));
            assertThat(Rig.on(() -> rig.find(JLabel.class, "attachment.name.0").getText()))
                    .isEqualTo("työpöytä.png");
            assertThat(Rig.on(imports::asked)).isEmpty();

            rig.press("entry", "ctrl Z");
            assertThat(laid(rig)).isEmpty();
            assertThat(rig.shows("attachments")).isFalse();
            rig.press("entry", "ctrl shift Z");
            assertThat(rig.shows("attachment.name.0")).isTrue();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void a_table_is_imported_wherever_it_is_dropped_but_among_the_attachments() throws Exception {
        Path table = Files.writeString(folder.resolve("luvut.csv"), "date,value\n2026-11-23,1\n");
        try (Rig rig = open(SampleDay.store())) {
            rig.drop("note", List.of(table));
            assertThat(Rig.on(imports::asked)).containsExactly(Place.imports(List.of(table)));
        }
        try (Rig rig = open(SampleDay.store())) {
            rig.drop("today", List.of(picture));
            rig.drop("attachments", List.of(table));
            assertThat(laid(rig))
                    .extracting(Attachment::type)
                    .contains("text/plain")
                    .hasSize(2);
            rig.drop("today", List.of(table));
            assertThat(Rig.on(imports::asked)).endsWith(Place.imports(List.of(table)));
        }
    }

    @Test
    void a_picture_without_a_file_is_pasted_and_a_text_stays_a_text() {
        try (Rig rig = open(new MemoryStore())) {
            JComponent note = rig.find(JComponent.class, "note");
            rig.act(() -> note.getTransferHandler().importData(new TransferSupport(note, pasted(drawn()))));
            assertThat(laid(rig)).extracting(Attachment::name).containsExactly("Kuva 1.png");
            rig.act(() -> note.getTransferHandler()
                    .importData(new TransferSupport(note, new java.awt.datatransfer.StringSelection("Hei"))));
            assertThat(rig.text("note")).isEqualTo("Hei");
            assertThat(laid(rig)).hasSize(1);
        }
    }

    private static Transferable pasted(Image image) {
        return new Transferable() {
            @Override
            public DataFlavor[] getTransferDataFlavors() {
                return new DataFlavor[] {DataFlavor.imageFlavor};
            }

            @Override
            public boolean isDataFlavorSupported(DataFlavor flavor) {
                return flavor.equals(DataFlavor.imageFlavor);
            }

            @Override
            public Object getTransferData(DataFlavor flavor) {
                return image;
            }
        };
    }

    @Test
    void what_is_too_large_empty_or_refused_is_told_and_nothing_is_laid_down() throws Exception {
        Path large = folder.resolve("suuri.png");
        Files.write(large, new byte[Attachment.LARGEST + 1]);
        MemoryStore store = new MemoryStore();
        try (Rig rig = open(store)) {
            rig.drop("note", List.of(large));
            assertThat(rig.message()).contains("suuri.png").contains("10 Mt");
            rig.drop("note", List.of(Files.createFile(folder.resolve("tyhjä.png"))));
            assertThat(rig.message()).contains("tyhjä");
            rig.drop("note", List.of(Files.createDirectory(folder.resolve("kuvia.png"))));
            assertThat(rig.message()).contains("kansio");
            store.failWith(Problem.badInput("journal.broken", "levy on täynnä"));
            rig.drop("note", List.of(picture));
            assertThat(rig.message()).contains("levy on täynnä");
            store.failWith(null);
            assertThat(laid(rig)).isEmpty();
        }
    }

    @Test
    void one_is_removed_with_undo_and_found_by_its_name() {
        try (Rig rig = open(SampleDay.store())) {
            rig.drop("note", List.of(picture));
            rig.click("attachment.remove.0");
            assertThat(laid(rig)).isEmpty();
            rig.click("message.act");
            assertThat(laid(rig)).hasSize(1);

            rig.press("entry", "alt LEFT");
            assertThat(rig.shows("attachments")).isFalse();
            rig.press("entry", "ctrl K");
            rig.type("palette.field", "työpöytä");
            rig.press("palette.field", "ENTER");
            assertThat(rig.shows("attachment.name.0")).isTrue();
        }
    }
}
