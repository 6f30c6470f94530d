package somepolku.work.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import somepolku.kit.Texts;
import somepolku.text.speech.Spoken;

/**
 * A form as it was filled in.
 *
 * @param title may be empty; then it is made of what there is
 * @param texts by the part that they answer
 * @param minutes how long it took; of a speech with its part of a minute
 * @param words as the person counted them; empty where they are counted in the text
 * @param fillers the same
 * @param withheld whether it stays in the journal
 */
public record Filled(
        Template template,
        String title,
        Map<String, String> texts,
        OptionalDouble minutes,
        OptionalInt words,
        OptionalInt fillers,
        boolean withheld) {
    private static final int HUNDRED = 100;

    public Filled {
        texts = Map.copyOf(texts);
    }

    /** A form in which nothing was written. */
    public static Filled empty(Template template) {
        return new Filled(
                template,
                "",
                Map.of(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                template.withheld());
    }

    public String text(String part) {
        return texts.getOrDefault(part, "").strip();
    }

    /** Whether nothing was written that would be missed. */
    public boolean blank() {
        return title.isBlank()
                && template.parts().stream().allMatch(part -> text(part).isEmpty())
                && words.isEmpty()
                && fillers.isEmpty();
    }

    /** The words: as given, else as counted in what was said; empty where neither is there. */
    public OptionalInt saidWords() {
        if (words.isPresent() || text("said").isEmpty()) {
            return words;
        }
        return OptionalInt.of(Spoken.of(text("said")).words());
    }

    /** The fillers: as given, else as counted in what was said. */
    public OptionalInt saidFillers() {
        if (fillers.isPresent() || text("said").isEmpty()) {
            return fillers;
        }
        return OptionalInt.of(Spoken.of(text("said")).fillers());
    }

    /** Words in a minute, where both are known. */
    public OptionalDouble pace() {
        return perMinute(saidWords());
    }

    /** Fillers in a minute, where both are known. */
    public OptionalDouble fillersPerMinute() {
        return perMinute(saidFillers());
    }

    private OptionalDouble perMinute(OptionalInt count) {
        return template.spoken() && count.isPresent() && minutes.isPresent() && minutes.getAsDouble() > 0
                ? OptionalDouble.of(Math.round(count.getAsInt() / minutes.getAsDouble() * 10) / 10.0)
                : OptionalDouble.empty();
    }

    /** How many of a hundred words of the answer are in a part; empty where nothing is written. */
    public OptionalInt share(String part) {
        int all = template.parts().stream()
                .mapToInt(each -> Spoken.of(text(each)).words())
                .sum();
        return all == 0
                ? OptionalInt.empty()
                : OptionalInt.of(
                        Math.round((float) HUNDRED * Spoken.of(text(part)).words() / all));
    }

    /** The deed's text: each part that was filled in, under its heading. */
    String body(Texts words) {
        return template.parts().stream()
                .filter(part -> !text(part).isEmpty())
                .map(part -> "## " + words.text("template." + template.word() + "." + part) + "\n\n" + text(part))
                .collect(Collectors.joining("\n\n"));
    }

    /** The deed's line. */
    String line(Texts words, int session) {
        if (!title.isBlank()) {
            return title.strip();
        }
        if (template == Template.WRITING) {
            return words.text("template.writing.line", session);
        }
        List<String> whom = text("whom").lines().limit(1).toList();
        Optional<String> of = whom.stream().findFirst();
        return of.map(who -> words.text("template.advice.line", who))
                .orElseGet(() -> words.text("template." + template.word()));
    }
}
