package somepolku.ui.shell.input;

import java.awt.Frame;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.UIManager;
import somepolku.kit.Texts;

/** Asks for a folder. The system's own dialog cannot on every system, so it is Swing's, in the person's language. */
public final class FolderQuestion {
    private static final List<String> WORDS = List.of(
            "lookInLabelText",
            "folderNameLabelText",
            "filesOfTypeLabelText",
            "acceptAllFileFilterText",
            "cancelButtonText",
            "upFolderToolTipText",
            "homeFolderToolTipText",
            "newFolderToolTipText",
            "listViewButtonToolTipText",
            "detailsViewButtonToolTipText",
            "fileNameHeaderText",
            "fileSizeHeaderText",
            "fileTypeHeaderText",
            "fileDateHeaderText");

    private final Frame frame;
    private final Texts texts;
    private Path folder;

    /** @param folder where to begin; afterwards it begins where something was last chosen */
    public FolderQuestion(Frame frame, Path folder, Texts texts) {
        this.frame = frame;
        this.folder = folder;
        this.texts = texts;
    }

    /** The folder chosen; empty when the person changed their mind. */
    public Optional<Path> choose(String title) {
        JFileChooser chooser = chooser(title);
        if (chooser.showOpenDialog(frame) != JFileChooser.APPROVE_OPTION || chooser.getSelectedFile() == null) {
            return Optional.empty();
        }
        Path chosen = chooser.getSelectedFile().toPath();
        folder = Optional.ofNullable(chosen.toAbsolutePath().getParent()).orElse(chosen);
        return Optional.of(chosen);
    }

    private JFileChooser chooser(String title) {
        WORDS.forEach(word -> UIManager.put("FileChooser." + word, texts.text("shell.folder." + word)));
        JFileChooser chooser = new JFileChooser(folder.toFile());
        chooser.setName("folder.question");
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        chooser.setDialogTitle(title);
        chooser.setApproveButtonText(texts.text("shell.folder.choose"));
        chooser.setApproveButtonToolTipText(title);
        return chooser;
    }
}
