package somepolku.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import somepolku.api.importing.ExportFile;
import somepolku.api.importing.ExportInput;

/** A folder on disk as an export. */
public record FolderInput(String name, boolean single, List<ExportFile> files) implements ExportInput {

    public FolderInput {
        files = List.copyOf(files);
    }

    public static FolderInput of(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<ExportFile> files = paths.filter(Files::isRegularFile)
                    .sorted()
                    .<ExportFile>map(path -> new DiskFile(folder, path))
                    .toList();
            return new FolderInput(folder.getFileName().toString(), false, files);
        }
    }

    private record DiskFile(Path folder, Path file) implements ExportFile {
        @Override
        public String path() {
            return folder.relativize(file).toString().replace('\\', '/');
        }

        @Override
        public long size() {
            return file.toFile().length();
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }
}
