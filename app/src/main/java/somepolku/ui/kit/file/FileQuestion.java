package somepolku.ui.kit.file;

import java.awt.FileDialog;
import java.awt.Frame;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks for files with the system's own dialog. It always begins in a folder: on Linux a dialog without one begins
 * among the files used lately and then returns nothing of what is chosen there.
 */
public final class FileQuestion {
    private final Frame frame;
    private Path folder;

    /** @param folder where to begin; afterwards it begins where something was last chosen */
    public FileQuestion(Frame frame, Path folder) {
        this.frame = frame;
        this.folder = folder;
    }

    /** Where a browser keeps what it fetched, or else the person's own folder. */
    public static Path downloads(Path home) {
        return Stream.of("Downloads", "Lataukset")
                .map(home::resolve)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(home);
    }

    /** Where something new is to be kept; empty when the person changed their mind. */
    public Optional<Path> save(String title, String name) {
        FileDialog dialog = new FileDialog(frame, title, FileDialog.SAVE);
        dialog.setDirectory(folder.toString());
        dialog.setFile(name);
        dialog.setVisible(true);
        Optional<Path> chosen = Stream.of(dialog.getFiles()).map(File::toPath).findFirst();
        dialog.dispose();
        frame.toFront();
        frame.requestFocus();
        return chosen;
    }

    /** The files chosen; none when the person changed their mind. */
    public List<Path> choose(String title, boolean several) {
        FileDialog dialog = new FileDialog(frame, title, FileDialog.LOAD);
        dialog.setMultipleMode(several);
        dialog.setDirectory(folder.toString());
        dialog.setVisible(true);
        List<Path> chosen = Stream.of(dialog.getFiles()).map(File::toPath).toList();
        dialog.dispose();
        // Not every desktop gives the keyboard back to the window by itself.
        frame.toFront();
        frame.requestFocus();
        chosen.stream().map(Path::getParent).findFirst().ifPresent(last -> folder = last);
        return chosen;
    }
}
