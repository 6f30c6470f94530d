package somepolku.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import somepolku.dist.walk.DamagedPicture;
import somepolku.dist.walk.Pictures;

/** Makes the documents' pictures where a folder for them is given: {@code -Dscreens=docs/screens}. */
class ScreensIT {
    private static final int PATIENCE_MINUTES = 6;
    private static final long SMALL = 140_000;

    private static final List<String> SCREENS = List.of(
            "today",
            "templates",
            "plugin-form",
            "story",
            "attachments",
            "calendar",
            "year",
            "skills",
            "names",
            "calm",
            "metrics",
            "causes",
            "import",
            "damaged");

    @TempDir
    private Path scratch;

    @ParameterizedTest
    @CsvSource({"fi,light", "fi,dark", "en,light", "en,dark"})
    void the_pictures_of_the_documents_are_taken_anew(String language, String theme) throws Exception {
        String wanted = System.getProperty("screens", "");
        assumeFalse(wanted.isEmpty(), "SKIPPED: pictures are taken only with -Dscreens=FOLDER");
        assumeFalse(GraphicsEnvironment.isHeadless(), "SKIPPED: pictures need a display");
        Path folder = Path.of(System.getProperty("repository.root", ".."))
                .resolve(wanted)
                .toAbsolutePath();
        Files.createDirectories(folder);
        Files.createDirectories(scratch.resolve("user"));
        Files.writeString(scratch.resolve("user/settings.properties"), "theme=" + theme + "\nspelling=false\n");

        String suffix = "-" + theme + "-" + language + ".png";
        assertThat(take(Pictures.class, language, theme, folder.toString())).isZero();
        assertThat(damaged(language, folder.resolve("damaged" + suffix))).isZero();

        for (String screen : SCREENS) {
            Path picture = folder.resolve(screen + suffix);
            assertThat(Files.size(picture)).as(picture.toString()).isBetween(10_000L, SMALL);
        }
    }

    /** The page says where the journal is, and so it lies where any journal might. */
    private int damaged(String language, Path picture) throws IOException, InterruptedException {
        Path stick = Files.createDirectory(
                Path.of(System.getProperty("java.io.tmpdir"), language.equals("fi") ? "tikku" : "stick"));
        try {
            return take(
                    DamagedPicture.class, language, stick.resolve("oma.polku").toString(), picture.toString());
        } finally {
            for (Path file : Files.list(stick).toList()) {
                Files.delete(file);
            }
            Files.delete(stick);
        }
    }

    private int take(Class<?> walk, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-opens",
                "java.base/java.util=ALL-UNNAMED",
                "-Dsomepolku.home=" + Program.folder().toAbsolutePath(),
                // Its own folder is where it runs, so that no picture says where that was.
                "-Dsomepolku.data=",
                "-Dsomepolku.user=" + scratch.resolve("user"),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                walk.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(scratch.toFile())
                .inheritIO()
                .start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
        return process.exitValue();
    }
}
