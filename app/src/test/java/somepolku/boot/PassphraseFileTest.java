package somepolku.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import somepolku.kit.ProblemException;

class PassphraseFileTest {
    @TempDir
    private Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("p.txt"), content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yö on pitkä ", "Yö on pitkä \n", "Yö on pitkä \r\nsecond line", "\ufeffYö on pitkä \n"})
    void theFirstLineIsThePassphraseWithItsBlanks(String content) throws Exception {
        Path file = file(content.getBytes(StandardCharsets.UTF_8));

        assertThat(PassphraseFile.read(Optional.of(file)).orElseThrow().characters())
                .isEqualTo("Yö on pitkä ".toCharArray());
    }

    @Test
    void noFileIsNoPassphrase() throws Exception {
        assertThat(PassphraseFile.read(Optional.empty())).isEmpty();
    }

    @Test
    void whatCannotBeAPassphraseIsSaid() throws Exception {
        refused(folder.resolve("missing.txt"), "cli.noFile");
        refused(file(new byte[0]), "boot.passphraseFile.empty");
        refused(file("\nsecond".getBytes(StandardCharsets.UTF_8)), "boot.passphraseFile.empty");
        refused(file("y\u00f6".getBytes(StandardCharsets.ISO_8859_1)), "boot.passphraseFile.text");
        refused(file(new byte[20_000]), "boot.passphraseFile.text");
    }

    private static void refused(Path file, String key) {
        assertThatThrownBy(() -> PassphraseFile.read(Optional.of(file)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().key()).isEqualTo(key));
    }
}
