package somepolku.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The program's bundles: no key missing, unused or twice; same placeholders; readable as UTF-8. */
class TextsTest {
    private static final Path FOLDER = Repository.root().resolve("app/src/main/resources/somepolku");

    private final List<String> problems = new ArrayList<>();
    private final Map<String, String> english =
            Bundles.read(Repository.read(FOLDER.resolve("messages.properties")), problems);
    private final Map<String, String> finnish =
            Bundles.read(Repository.read(FOLDER.resolve("messages_fi.properties")), problems);

    private static List<String> sources() {
        return Repository.mainSources().stream()
                .filter(file -> file.startsWith(Repository.root().resolve("app")))
                .map(Repository::read)
                .toList();
    }

    @Test
    void each_line_is_one_key_and_one_text() {
        assertThat(problems).isEmpty();
        assertThat(english).isNotEmpty();
    }

    @Test
    void finnish_says_all_that_english_says() {
        assertThat(Bundles.compare(english, finnish)).isEmpty();
    }

    @Test
    void no_apostrophe_stands_alone() {
        assertThat(english.values())
                .noneMatch(text -> text.replace("''", "").replace("'{'", "").contains("'"));
        assertThat(finnish.values())
                .noneMatch(text -> text.replace("''", "").replace("'{'", "").contains("'"));
    }

    @Test
    void every_text_is_used_and_every_used_key_has_a_text() {
        assertThat(Bundles.unused(english, sources())).isEmpty();
        assertThat(Bundles.missing(english, sources())).isEmpty();
    }

    @Test
    void the_bad_samples_are_rejected() {
        List<String> found = new ArrayList<>();
        Map<String, String> bad = Bundles.read("a=x {0}\na=y\nno text\nb=z\nc={0} it''s", found);
        assertThat(found).containsExactly("twice: a", "one line, key=text: no text");
        assertThat(Bundles.compare(bad, Map.of("a", "x", "b", "z {1}", "d", "")))
                .containsExactly("other placeholders: b=z {1}", "missing: c={0} it''s", "unknown in English: d");
        assertThat(Bundles.unused(bad, List.of("texts.text(\"a\"); x(\"b\")"))).containsExactly("c");
        assertThat(Bundles.missing(
                        bad, List.of("texts.text(\"a\"); Problem.refused(\n    \"q.r\", 1); ui.text(\n \"s\")")))
                .containsExactly("q.r", "s");
    }
}
