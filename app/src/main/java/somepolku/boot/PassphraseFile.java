package somepolku.boot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.work.port.Passphrase;

/** Reads a passphrase from a file's first line, so that it stands neither in a command's history nor in a list of processes. */
final class PassphraseFile {
    private static final int LONGEST = 10_000;

    private PassphraseFile() {}

    static Optional<Passphrase> read(Optional<Path> file) throws ProblemException {
        return file.isEmpty() ? Optional.empty() : Optional.of(read(file.get()));
    }

    private static Passphrase read(Path file) throws ProblemException {
        byte[] bytes = bytes(file);
        CharBuffer text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            throw new ProblemException(Problem.notThere("boot.passphraseFile.text", file), e);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
        char[] all = text.array();
        try {
            int from = text.length() > 0 && all[0] == '\ufeff' ? 1 : 0;
            int to = from;
            while (to < text.length() && all[to] != '\n' && all[to] != '\r') {
                to++;
            }
            if (to == from) {
                throw new ProblemException(Problem.notThere("boot.passphraseFile.empty", file));
            }
            char[] line = Arrays.copyOfRange(all, from, to);
            Passphrase passphrase = Passphrase.of(line);
            Arrays.fill(line, '\0');
            return passphrase;
        } finally {
            Arrays.fill(all, '\0');
        }
    }

    private static byte[] bytes(Path file) throws ProblemException {
        try {
            if (Files.notExists(file)) {
                throw new ProblemException(Problem.notThere("cli.noFile", file));
            }
            if (Files.size(file) > LONGEST) {
                throw new ProblemException(Problem.notThere("boot.passphraseFile.text", file));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.notThere("boot.passphraseFile.unreadable", file, String.valueOf(e.getMessage())), e);
        }
    }
}
