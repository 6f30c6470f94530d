package somepolku.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import somepolku.api.importing.DateOrder;
import somepolku.api.importing.ExportFile;
import somepolku.api.importing.ExportInput;

/** An export in memory, which remembers the files that were opened. */
public final class MemoryInput implements ExportInput {
    private final String name;
    private final boolean single;
    private final List<ExportFile> files = new ArrayList<>();
    private final Set<String> opened = new TreeSet<>();

    private Optional<DateOrder> dates = Optional.empty();

    private MemoryInput(String name, boolean single) {
        this.name = name;
        this.single = single;
    }

    /** An archive or folder, empty to begin with. */
    public static MemoryInput archive(String name) {
        return new MemoryInput(name, false);
    }

    /** A single file. */
    public static MemoryInput single(String name, byte[] bytes) {
        return new MemoryInput(name, true).with(name, bytes);
    }

    /** A single file of text in UTF-8. */
    public static MemoryInput single(String name, String text) {
        return single(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A single file from disk. */
    public static MemoryInput single(Path file) throws IOException {
        return single(file.getFileName().toString(), Files.readAllBytes(file));
    }

    /** A zip from disk with all its entries. */
    public static MemoryInput zip(Path file) throws IOException {
        MemoryInput input = archive(file.getFileName().toString());
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    input.with(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return input;
    }

    public MemoryInput with(String path, byte[] bytes) {
        files.add(new MemoryFile(path, bytes));
        return this;
    }

    public MemoryInput with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same input, of which the person says how its dates are meant. */
    public MemoryInput dated(DateOrder said) {
        dates = Optional.of(said);
        return this;
    }

    @Override
    public Optional<DateOrder> dateOrder() {
        return dates;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean single() {
        return single;
    }

    @Override
    public List<ExportFile> files() {
        return List.copyOf(files);
    }

    /** Another one of this name and sort, with no files yet. */
    MemoryInput like() {
        MemoryInput other = new MemoryInput(name, single);
        other.dates = dates;
        return other;
    }

    List<String> paths() {
        return files.stream().map(ExportFile::path).toList();
    }

    byte[] bytes(String path) {
        return files.stream()
                .filter(file -> file.path().equals(path))
                .map(file -> ((MemoryFile) file).bytes)
                .findFirst()
                .orElseThrow();
    }

    /** The paths of the files that were opened so far, sorted. */
    public Set<String> opened() {
        return Collections.unmodifiableSet(new TreeSet<>(opened));
    }

    private final class MemoryFile implements ExportFile {
        private final String path;
        private final byte[] bytes;

        private MemoryFile(String path, byte[] bytes) {
            this.path = path;
            this.bytes = bytes;
        }

        @Override
        public String path() {
            return path;
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            opened.add(path);
            return new ByteArrayInputStream(bytes);
        }
    }
}
