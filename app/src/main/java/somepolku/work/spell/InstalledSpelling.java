package somepolku.work.spell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import somepolku.work.spell.TextWords.Word;

/** The spell checkers of the machine. Each word is asked about once as long as it is remembered. */
public final class InstalledSpelling implements Spelling {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int REMEMBERED = 20_000;
    private static final int AT_ONCE = 500;
    /** A checker that did not answer so often in a row is not asked again. */
    private static final int LIVES = 2;

    private static final int SUGGESTIONS = 6;

    private final Installed installed;
    private final Child child;
    private @Nullable List<Asked> programs;

    /** @param searchPath where programs are looked for, as the environment holds it */
    public InstalledSpelling(String searchPath) {
        this(searchPath, PATIENCE);
    }

    InstalledSpelling(String searchPath, Duration patience) {
        this.child = new Child(patience);
        this.installed = new Installed(searchPath, child);
    }

    /** A program with what it said: of a word that it knows nothing is suggested, and it is not wrong. */
    private static final class Asked {
        private final Program program;
        private final Map<String, Optional<List<String>>> words = new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Optional<List<String>>> eldest) {
                return size() > REMEMBERED;
            }
        };

        private int failed;

        Asked(Program program) {
            this.program = program;
        }

        boolean knows(Locale language) {
            return program.checker().language().getLanguage().equals(language.getLanguage());
        }
    }

    @Override
    public synchronized List<Checker> checkers() {
        return programs().stream().map(asked -> asked.program.checker()).toList();
    }

    @Override
    public synchronized List<Wrong> check(String text, Locale language) {
        List<Asked> all = inOrder(language);
        if (all.isEmpty()) {
            return List.of();
        }
        List<Word> open = TextWords.of(text);
        Map<String, List<String>> suggestions = new LinkedHashMap<>();
        for (Asked asked : all) {
            List<String> words = open.stream().map(Word::text).distinct().toList();
            ask(asked, words);
            // A word that was not answered is not called wrong.
            open = open.stream()
                    .filter(word -> asked.words
                            .getOrDefault(word.text(), Optional.empty())
                            .isPresent())
                    .toList();
            open.forEach(word -> asked.words
                    .getOrDefault(word.text(), Optional.empty())
                    .filter(some -> !some.isEmpty())
                    .ifPresent(some -> suggestions.putIfAbsent(word.text(), some)));
        }
        return open.stream()
                .map(word -> new Wrong(
                        word.start(), word.end(), word.text(), suggestions.getOrDefault(word.text(), List.of())))
                .toList();
    }

    private void ask(Asked asked, List<String> words) {
        List<String> unknown =
                words.stream().filter(word -> !asked.words.containsKey(word)).toList();
        for (int first = 0; first < unknown.size() && asked.failed < LIVES; first += AT_ONCE) {
            List<String> some = unknown.subList(first, Math.min(first + AT_ONCE, unknown.size()));
            Optional<Map<String, List<String>>> wrong = child.said(asked.program.command(), asked.program.asked(some))
                    .flatMap(answer -> asked.program.wrong(some, answer));
            asked.failed = wrong.isPresent() ? 0 : asked.failed + 1;
            wrong.ifPresent(said -> some.forEach(word -> asked.words.put(
                    word,
                    Optional.ofNullable(said.get(word))
                            .map(list -> list.stream().limit(SUGGESTIONS).toList()))));
        }
    }

    private List<Asked> inOrder(Locale language) {
        List<Asked> usable =
                programs().stream().filter(asked -> asked.failed < LIVES).toList();
        return Stream.concat(
                        usable.stream().filter(asked -> asked.knows(language)),
                        usable.stream().filter(asked -> !asked.knows(language)))
                .toList();
    }

    private List<Asked> programs() {
        List<Asked> known = programs;
        if (known == null) {
            known = new ArrayList<>();
            for (Program program : installed.programs()) {
                known.add(new Asked(program));
            }
            programs = known;
        }
        return known;
    }
}
