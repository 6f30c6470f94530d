package somepolku.importing.drop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import somepolku.importing.Dropped;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;

/** Opens what the person dropped: a zip (told by its content), a folder or a single file. */
public final class Drops {
    private final Limits limits;
    private final Texts texts;

    public Drops(Texts texts) {
        this(Limits.GENEROUS, texts);
    }

    Drops(Limits limits, Texts texts) {
        this.limits = limits;
        this.texts = texts;
    }

    /**
     * Opens a file or folder.
     *
     * @throws ProblemException NOT_THERE where there is nothing of that name, BAD_INPUT where it cannot be read
     */
    public OpenDrop open(Path path) throws ProblemException {
        String name = name(path);
        if (!Files.exists(path)) {
            throw new ProblemException(Problem.notThere("importing.missing", name));
        }
        try {
            if (Files.isDirectory(path)) {
                return new FolderDrop(limits, texts).open(path, name);
            }
            if (!Files.isRegularFile(path)) {
                throw new ProblemException(Problem.badInput("importing.special", name));
            }
            return file(path, name);
        } catch (AccessDeniedException e) {
            throw new ProblemException(Problem.badInput("importing.denied", name), e);
        } catch (IOException e) {
            throw new ProblemException(Problem.badInput("importing.unreadable", name, reason(e)), e);
        }
    }

    private OpenDrop file(Path path, String name) throws ProblemException, IOException {
        if (beginsLikeZip(path)) {
            Optional<OpenDrop> archive = new ZipDrop(limits, texts).open(path, name);
            if (archive.isPresent()) {
                return archive.get();
            }
        } else if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            String found = new Beginning(texts).of(single(path, name));
            throw new ProblemException(Problem.badInput("importing.zip.fake", name, found));
        }
        return new OpenDrop(single(path, name), List.of(), FolderDrop.NOTHING_TO_CLOSE);
    }

    private static Dropped single(Path path, String name) throws IOException {
        return new Dropped(name, true, List.of(new FolderDrop.Item(path, name, Files.size(path))));
    }

    private static boolean beginsLikeZip(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(4);
            boolean pk = head.length == 4 && head[0] == 'P' && head[1] == 'K';
            return pk && (head[2] == 3 && head[3] == 4 || head[2] == 5 && head[3] == 6);
        }
    }

    private static String name(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        return last == null ? path.toString() : last.toString();
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
