package somepolku.dist.bad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import somepolku.dist.Program;
import somepolku.dist.Program.Run;

/** A journal alone in its folder, and what both were before. */
record Journal(Program program, Path file, String sum, List<String> beside) {

    /** A new one with a deed in it. */
    static Journal in(Path scratch) throws IOException {
        Program program = new Program(scratch);
        Path file = Files.createTempDirectory(scratch, "journal").resolve("j.polku");
        program.run("add", file, "Ensimmäinen teko").done();
        return at(program, file);
    }

    Journal copy(Path scratch) throws IOException {
        Path copy = Files.createTempDirectory(scratch, "journal").resolve("j.polku");
        return at(program, Files.copy(file, copy));
    }

    static Journal at(Program program, Path file) throws IOException {
        return new Journal(program, file, sum(file), names(file));
    }

    Run importing(Path export, Object... options) {
        List<Object> line = new ArrayList<>(List.of("import", file, export));
        line.addAll(List.of(options));
        return program.run(line.toArray());
    }

    void isAsItWas() throws IOException {
        assertThat(sum(file)).isEqualTo(sum);
        assertThat(names(file)).isEqualTo(beside);
    }

    /** Its lock, as another window has it. */
    FileChannel held() throws IOException {
        FileChannel channel = FileChannel.open(
                file.resolveSibling(file.getFileName() + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        assertThat(channel.tryLock()).isNotNull();
        return channel;
    }

    private static List<String> names(Path file) throws IOException {
        try (Stream<Path> beside = Files.list(file.getParent())) {
            return beside.map(one -> one.getFileName().toString())
                    .filter(name -> !name.endsWith(".lock"))
                    .sorted()
                    .toList();
        }
    }

    private static String sum(Path file) throws IOException {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
