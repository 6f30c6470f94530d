package somepolku.importing.drop;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import somepolku.importing.Dropped;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;

/** Opens a folder with everything below it, by path. Links are not followed: they may lead anywhere. */
final class FolderDrop {
    static final Closeable NOTHING_TO_CLOSE = () -> {};

    private final Limits limits;
    private final Texts texts;

    FolderDrop(Limits limits, Texts texts) {
        this.limits = limits;
        this.texts = texts;
    }

    OpenDrop open(Path folder, String name) throws ProblemException, IOException {
        List<Dropped.Item> files = new ArrayList<>();
        List<OpenDrop.Refused> refused = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path sub, BasicFileAttributes about) {
                return !sub.equals(folder) && InnerPath.junk(inner(sub))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
                if (about.isRegularFile() && !InnerPath.junk(inner(file))) {
                    files.add(new Item(file, inner(file), about.size()));
                }
                return files.size() > limits.files() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
                if (file.equals(folder)) {
                    throw why;
                }
                refused.add(new OpenDrop.Refused(inner(file), texts.text("importing.entry.locked")));
                return FileVisitResult.CONTINUE;
            }

            private String inner(Path file) {
                return folder.relativize(file).toString().replace('\\', '/');
            }
        });
        if (files.size() > limits.files()) {
            throw new ProblemException(Problem.badInput("importing.files.many", name, files.size(), limits.files()));
        }
        files.sort(Comparator.comparing(Dropped.Item::path));
        return new OpenDrop(new Dropped(name, false, files), refused, NOTHING_TO_CLOSE);
    }

    /** A file of the disk. */
    record Item(Path file, String path, long size) implements Dropped.Item {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }
}
