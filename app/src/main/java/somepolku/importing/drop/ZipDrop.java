package somepolku.importing.drop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import somepolku.importing.Dropped;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;

/** Opens a zip archive. Nothing is unpacked to the disk; what its directory claims is held against what comes out. */
final class ZipDrop {
    private static final String OFFICE_MARK = "[Content_Types].xml";

    private final Limits limits;
    private final Texts texts;

    ZipDrop(Limits limits, Texts texts) {
        this.limits = limits;
        this.texts = texts;
    }

    /** The archive's files; empty for an office document, which is a zip by accident and one file to a person. */
    Optional<OpenDrop> open(Path path, String name) throws ProblemException, IOException {
        ZipFile zip = opened(path, name);
        try {
            OpenDrop listed = listed(zip, name);
            if (zip.getEntry(OFFICE_MARK) == null) {
                return Optional.of(listed);
            }
            zip.close();
            return Optional.empty();
        } catch (ProblemException | IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private ZipFile opened(Path path, String name) throws ProblemException, IOException {
        try {
            return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException | IllegalArgumentException first) {
            // Old Windows tools write names in the code page of DOS.
            Charset dos = Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;
            try {
                return new ZipFile(path.toFile(), dos);
            } catch (ZipException | IllegalArgumentException second) {
                throw new ProblemException(Problem.badInput("importing.zip.broken", name), second);
            }
        }
    }

    private OpenDrop listed(ZipFile zip, String name) throws ProblemException {
        if (zip.size() > limits.files()) {
            throw new ProblemException(Problem.badInput("importing.files.many", name, zip.size(), limits.files()));
        }
        List<Dropped.Item> files = new ArrayList<>();
        List<OpenDrop.Refused> refused = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        long total = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            total += Math.max(0, entry.getSize());
            if (total < 0 || total > limits.total()) {
                throw new ProblemException(Problem.badInput("importing.zip.large", name, limits.total() / (1 << 20)));
            }
            Optional<String> path = InnerPath.safe(entry.getName());
            if (path.isEmpty()) {
                refused.add(new OpenDrop.Refused(InnerPath.shown(entry.getName()), texts.text("importing.entry.path")));
            } else if (!entry.isDirectory() && !InnerPath.junk(path.get()) && seen.add(path.get())) {
                files.add(new Item(zip, entry, path.get(), limits, texts));
            }
        }
        return new OpenDrop(new Dropped(name, false, files), refused, zip);
    }

    private record Item(ZipFile zip, ZipEntry entry, String path, Limits limits, Texts texts) implements Dropped.Item {
        @Override
        public long size() {
            return entry.getSize();
        }

        @Override
        public InputStream open() throws IOException {
            long allowed = limits.allowed(entry.getCompressedSize(), entry.getSize());
            return new GuardedStream(zip.getInputStream(entry), allowed, entry.getCrc(), texts);
        }
    }
}
