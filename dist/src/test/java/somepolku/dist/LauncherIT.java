package somepolku.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIT {
    @TempDir
    private Path scratch;

    @Test
    void itIsFoundThroughLinksAndFromFoldersWithSpaces() throws IOException {
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "links: not tried on Windows");
        Path place = Files.createDirectories(scratch.resolve("on a stick/bin"));
        Path far = Files.createSymbolicLink(
                scratch.resolve("far"),
                Program.folder().resolve("bin/somepolku").toAbsolutePath());
        Files.createSymbolicLink(place.resolve("somepolku"), Path.of("../../far"));
        Program linked = new Program(scratch.resolve("on a stick"), scratch);
        assertThat(linked.run("--version").done().out()).startsWith("Somepolku ");
        Files.delete(place.resolve("somepolku"));
        Files.delete(far);
    }

    @Test
    void aJavaThatIsMissingOrTooOldIsSaidInOneLine() throws IOException {
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "the sh launcher");
        Path tools = Files.createDirectories(scratch.resolve("tools"));
        for (String tool : List.of("dirname", "readlink", "sed", "sh")) {
            Path found = Stream.of("/usr/bin", "/bin")
                    .map(dir -> Path.of(dir, tool))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            script(tools.resolve(tool), "exec " + found + " \"$@\"");
        }
        Program program = new Program(scratch);
        Map<String, String> bare = Map.of("PATH", tools.toString(), "JAVA_HOME", "");
        assertThat(program.run(bare, "--version").failed(2).faults())
                .contains("needs Java 17")
                .contains("JAVA_HOME");

        Path old = Files.createDirectories(scratch.resolve("old/bin"));
        Files.writeString(scratch.resolve("old/release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"1.8.0_392\"\n");
        script(old.resolve("java"), "exit 1");
        assertThat(program.run(
                                Map.of(
                                        "PATH",
                                        tools.toString(),
                                        "JAVA_HOME",
                                        scratch.resolve("old").toString()),
                                "--version")
                        .failed(2)
                        .faults())
                .contains("is Java 8");
    }

    private static void script(Path file, String what) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + what + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void theCommandLineIsUnderstoodInUtf8WhateverTheLocale() {
        Program program = new Program(scratch);
        Path journal = scratch.resolve("päiväkirja.polku");
        assertThat(program.run("add", journal, "Työnäyte ✓ käytössä").done().out())
                .contains("Työnäyte ✓ käytössä")
                .contains("päiväkirja.polku");
        assertThat(journal).exists();
    }

    @Test
    void theCommandLineLoadsNothingOfTheWindow() throws IOException {
        Program program = new Program(scratch);
        Path journal = scratch.resolve("j.polku");
        for (String verb : List.of("add", "find", "check")) {
            Path classes = scratch.resolve(verb + ".log");
            String log = " -Xlog:class+load:file=" + classes;
            Object[] line = verb.equals("check") ? new Object[] {verb, journal} : new Object[] {verb, journal, "Teko"};
            program.run(Map.of("SOMEPOLKU_OPTS", program.options() + log), line).done();
            assertThat(Files.readAllLines(classes))
                    .anyMatch(loaded -> loaded.contains("somepolku.cli."))
                    .noneMatch(loaded -> loaded.contains(" javax.swing.") || loaded.contains(" java.awt."))
                    .noneMatch(loaded -> loaded.contains(" somepolku.ui.") || loaded.contains(" org.pf4j."));
        }
    }

    @Test
    void everyLibraryIsNamedInTheNotice() throws IOException {
        String notice = Files.readString(Program.folder().resolve("NOTICE"));
        try (Stream<Path> jars = Files.list(Program.folder().resolve("lib"))) {
            assertThat(jars.map(jar -> jar.getFileName().toString().replaceFirst("-\\d.*", ""))
                            .filter(name -> !name.startsWith("somepolku")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(notice).contains("\n" + name + " "));
        }
        assertThat(Program.folder().resolve("LICENSE")).exists();
    }

    @Test
    void aLicenceThatMustGoAlongGoesAlong() throws IOException {
        List<String> texts;
        try (Stream<Path> files = Files.list(Program.folder().resolve("licenses"))) {
            texts = files.map(file -> file.getFileName().toString().toLowerCase(Locale.ROOT))
                    .map(name -> name.replaceFirst("^(bsd|mit)-", "").replaceFirst("\\.txt$", ""))
                    .toList();
        }
        List<String> libraries = Files.readAllLines(Program.folder().resolve("NOTICE")).stream()
                .filter(line -> line.matches("[a-z0-9-]+ +(MIT|BSD)"))
                .map(line -> line.replaceFirst(" .*", ""))
                .toList();
        assertThat(libraries)
                .contains("jmustache", "slf4j-api")
                .allSatisfy(library -> assertThat(texts).anyMatch(library::startsWith));
    }

    @Test
    void everyPluginStandsInTheListOfSums() throws IOException {
        Path plugins = Program.folder().resolve("plugins");
        List<String> sums = Files.readAllLines(plugins.resolve("SHA256SUMS"));
        try (Stream<Path> jars = Files.list(plugins)) {
            List<String> names = jars.map(jar -> jar.getFileName().toString())
                    .filter(n -> n.endsWith(".jar"))
                    .sorted()
                    .toList();
            assertThat(names)
                    .anyMatch(name -> name.contains("linkedin"))
                    .noneMatch(name -> name.startsWith("original"));
            assertThat(sums)
                    .map(line -> line.replaceFirst("^[0-9a-f]{64}  ", ""))
                    .containsExactlyElementsOf(names);
        }
    }
}
