package somepolku.work.spell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.work.spell.Spelling.Checker;
import somepolku.work.spell.Spelling.Wrong;

/** With spell checkers of the test's own: small scripts that speak as the real ones do. */
class InstalledSpellingTest {
    private static final Locale FINNISH = Locale.forLanguageTag("fi");
    private static final String VOIKKO = """
            #!/bin/sh
            echo run >> "%s"
            while read -r word; do
              case "$word" in
                *sss*) echo "W: $word"; echo "S: kissa"; echo "S: kissä";;
                hello|nowhere) echo "W: $word";;
                *) echo "C: $word";;
              esac
            done
            """;
    private static final String HUNSPELL = """
            #!/bin/sh
            if [ "$1" = -D ]; then
              echo "AVAILABLE DICTIONARIES (path is not mandatory for -d option):" >&2
              echo "/usr/share/hunspell/en_GB" >&2
              exit 0
            fi
            echo "@(#) International Ispell Version 3.2.06 (but really Hunspell 1.7.1)"
            while read -r word; do
              case "$word" in
                ^hello|^kissa) echo "*";;
                ^well-wrold) echo "*"; echo "& wrold 2 6: world, wold";;
                *) echo "# ${word#^} 1";;
              esac
              echo
            done
            """;

    @TempDir
    Path folder;

    private Path runs;

    @BeforeEach
    void onlyWhereScriptsRun() {
        assumeTrue(File.separatorChar == '/', "the scripts of this test need a POSIX shell");
        runs = folder.resolve("runs");
    }

    @Test
    void a_word_that_no_checker_knows_is_wrong_and_the_languages_own_one_suggests() throws Exception {
        script("voikkospell", VOIKKO.formatted(runs));
        script("hunspell", HUNSPELL);
        Spelling spelling = spelling();
        assertThat(spelling.checkers())
                .containsExactly(new Checker("Voikko", FINNISH), new Checker("Hunspell", Locale.ENGLISH));
        assertThat(spelling.check("Kisssa sanoi hello ja nowhere, ja kisssa.", FINNISH))
                .containsExactly(
                        new Wrong(0, 6, "Kisssa", List.of("kissa", "kissä")),
                        new Wrong(22, 29, "nowhere", List.of()),
                        new Wrong(34, 40, "kisssa", List.of("kissa", "kissä")));
    }

    @Test
    void a_word_is_asked_about_once() throws Exception {
        script("voikkospell", VOIKKO.formatted(runs));
        Spelling spelling = spelling();
        spelling.check("Kisssa istui.", FINNISH);
        spelling.check("Kisssa istui.", FINNISH);
        assertThat(Files.readAllLines(runs)).hasSize(1);
        spelling.check("Kisssa istui puussa.", FINNISH);
        assertThat(Files.readAllLines(runs)).hasSize(2);
    }

    @Test
    void a_suggestion_for_a_part_of_a_word_puts_that_part_right() throws Exception {
        script("hunspell", HUNSPELL);
        assertThat(spelling().check("well-wrold", Locale.ENGLISH))
                .containsExactly(new Wrong(0, 10, "well-wrold", List.of("well-world", "well-wold")));
    }

    @Test
    void without_a_checker_nothing_is_wrong() {
        assertThat(spelling().checkers()).isEmpty();
        assertThat(spelling().check("kisssa", FINNISH)).isEmpty();
    }

    @Test
    void a_checker_that_hangs_breaks_or_babbles_calls_nothing_wrong_and_is_left_alone_then() throws Exception {
        for (String body : List.of("#!/bin/sh\nexec sleep 600\n", "#!/bin/sh\nexit 3\n", "#!/bin/sh\ncat\n")) {
            script("voikkospell", body);
            Spelling spelling = new InstalledSpelling(folder.toString(), Duration.ofMillis(300));
            for (String text : List.of("kisssa", "koiira", "lehhmä")) {
                assertThat(spelling.check(text, FINNISH)).as(body).isEmpty();
            }
        }
    }

    @Test
    void what_is_no_word_of_prose_is_not_asked_about() {
        Stream<String> words = TextWords.of("""
                        **Kirjoitin** #portfolio-sivun @linkedin https://esimerkki.fi/sivu?a=b mia@esimerkki.fi
                        `koodi x` CV:n 25min a SQL-kysely Mian’s – ”hyvä”""").stream().map(TextWords.Word::text);
        assertThat(words).containsExactly("Kirjoitin", "SQL-kysely", "Mian’s", "hyvä");
    }

    @Test
    void the_real_checkers_of_this_machine_answer() {
        Spelling real = new InstalledSpelling(System.getenv().getOrDefault("PATH", ""));
        assumeTrue(!real.checkers().isEmpty(), "no Voikko and no Hunspell is installed here");
        for (Checker checker : real.checkers()) {
            boolean finnish = checker.language().getLanguage().equals("fi");
            String text = finnish ? "Kisssa istuu puussa ja lukee kirjaa" : "The wrold is round";
            assertThat(real.check(text, checker.language()))
                    .as(checker.name())
                    .singleElement()
                    .satisfies(wrong -> assertThat(wrong.word()).isIn("Kisssa", "wrold"))
                    .satisfies(wrong -> assertThat(wrong.suggestions()).isNotEmpty());
        }
    }

    private Spelling spelling() {
        return new InstalledSpelling(folder + File.pathSeparator + "relative");
    }

    private void script(String name, String body) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, body);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}
