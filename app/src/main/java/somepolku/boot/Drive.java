package somepolku.boot;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a file lies on something that can be pulled out, as far as the system says it. */
final class Drive {
    private static final Path BLOCKS = Path.of("/sys/class/block");

    private Drive() {}

    /** False also where nobody knows: nothing is promised of such a medium. */
    static boolean removable(Path file) {
        try {
            FileStore store = Files.getFileStore(file);
            return ofWindows(store) || ofLinux(BLOCKS, store.name());
        } catch (IOException | RuntimeException unknown) {
            return false;
        }
    }

    private static boolean ofWindows(FileStore store) throws IOException {
        try {
            return Boolean.TRUE.equals(store.getAttribute("volume:isRemovable"));
        } catch (UnsupportedOperationException elsewhere) {
            return false;
        }
    }

    /** The partition lies in its disk's folder, which says whether the disk is removable. */
    static boolean ofLinux(Path blocks, String device) throws IOException {
        Path block = blocks.resolve(Path.of(device).getFileName());
        if (!Files.exists(block)) {
            return false;
        }
        Path real = block.toRealPath();
        for (Path disk = real; disk != null; disk = disk.getParent()) {
            Path says = disk.resolve("removable");
            if (Files.isRegularFile(says)) {
                return Files.readString(says).strip().equals("1");
            }
        }
        return false;
    }
}
