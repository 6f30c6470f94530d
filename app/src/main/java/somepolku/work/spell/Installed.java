package somepolku.work.spell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks which spell checkers are installed: by their names in the folders of the search path. */
final class Installed {
    private static final List<String> ENDINGS = List.of("", ".exe");
    private static final Pattern DICTIONARY = Pattern.compile("([a-z]{2}(?:[_-][A-Z]{2})?)(?:\\.aff|\\.dic)?");

    private final String searchPath;
    private final Child child;

    /** @param searchPath as the environment holds it */
    Installed(String searchPath, Child child) {
        this.searchPath = searchPath;
        this.child = child;
    }

    /** One program for Finnish and one for English, as far as there are any; Voikko knows Finnish better. */
    List<Program> programs() {
        List<Program> found = new ArrayList<>();
        Optional<Path> voikko = file("voikkospell");
        Optional<Path> hunspell = file("hunspell");
        List<String> dictionaries = hunspell.map(this::dictionaries).orElse(List.of());
        Optional<Program> finnish = hunspell.flatMap(file -> hunspell(file, dictionaries, "fi"));
        voikko.<Program>map(Program.Voikko::new).or(() -> finnish).ifPresent(found::add);
        hunspell.flatMap(file -> hunspell(file, dictionaries, "en")).ifPresent(found::add);
        return found;
    }

    private static Optional<Program> hunspell(Path file, List<String> dictionaries, String language) {
        return dictionaries.stream()
                .filter(name -> name.startsWith(language))
                .findFirst()
                .map(name -> new Program.Hunspell(file, name));
    }

    /** Asked for them, Hunspell lists the files of its dictionaries without their endings. */
    private List<String> dictionaries(Path hunspell) {
        return child.said(List.of(hunspell.toString(), "-D"), "").stream()
                .flatMap(List::stream)
                .map(line -> line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1))
                .flatMap(name -> {
                    Matcher known = DICTIONARY.matcher(name.strip());
                    return known.matches() ? Stream.of(known.group(1)) : Stream.empty();
                })
                .distinct()
                .toList();
    }

    private Optional<Path> file(String program) {
        return Stream.of(searchPath.split(Pattern.quote(File.pathSeparator)))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> ENDINGS.stream().flatMap(ending -> path(folder, program + ending).stream()))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    private static Optional<Path> path(String folder, String name) {
        try {
            // A folder that is not named in full would mean another one wherever the program is started.
            return Optional.of(Path.of(folder)).filter(Path::isAbsolute).map(whole -> whole.resolve(name));
        } catch (InvalidPathException strange) {
            return Optional.empty();
        }
    }
}
