package somepolku.cli.verb.template;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import somepolku.domain.journal.Reading;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.work.Workbench;
import somepolku.work.entry.Written;
import somepolku.work.template.Filled;
import somepolku.work.template.Template;
import somepolku.work.template.Templates;
import somepolku.work.template.TypedNumbers;

/** One of the program's own. */
record OwnTemplate(Template template, Texts texts) implements Fillable {
    @Override
    public String word() {
        return template.word();
    }

    @Override
    public String title() {
        return texts.text("template." + word());
    }

    @Override
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(field("title", "template." + word() + ".title"));
        template.parts().forEach(part -> fields.add(field(part, "template." + word() + "." + part)));
        fields.add(field("minutes", "template.minutes"));
        if (template.spoken()) {
            fields.add(field("words", "template.words"));
            fields.add(field("fillers", "template.fillers"));
        }
        return fields;
    }

    private Field field(String word, String key) {
        return new Field(word, texts.text(key), false, List.of());
    }

    @Override
    public Ready filled(Map<String, String> given, Workbench bench, LocalDate day, Optional<LocalTime> time)
            throws ProblemException {
        Map<String, String> parts = new LinkedHashMap<>();
        template.parts().forEach(part -> parts.put(part, given.getOrDefault(part, "")));
        OptionalDouble minutes = TypedNumbers.minutes(given.getOrDefault("minutes", ""));
        OptionalInt words = TypedNumbers.count(given.getOrDefault("words", ""));
        OptionalInt fillers = TypedNumbers.count(given.getOrDefault("fillers", ""));
        read("minutes", given, minutes.isPresent());
        read("words", given, words.isPresent());
        read("fillers", given, fillers.isPresent());
        Filled filled = new Filled(
                template,
                given.getOrDefault("title", "").strip(),
                parts,
                minutes.isEmpty() && template.minutes().isPresent()
                        ? OptionalDouble.of(template.minutes().getAsInt())
                        : minutes,
                words,
                fillers,
                template.withheld());
        if (filled.blank()) {
            throw Filling.blank(this);
        }
        Templates.Written written = bench.diary().templates(texts).written(filled, day, time);
        List<Reading> readings = written.edits().stream()
                .flatMap(edit -> edit.after().stream())
                .filter(Reading.class::isInstance)
                .map(Reading.class::cast)
                .toList();
        return new Ready(
                new Written(Optional.of(written.deed()), readings),
                () -> bench.diary().record(written));
    }

    private void read(String field, Map<String, String> given, boolean understood) throws ProblemException {
        if (!understood && !given.getOrDefault(field, "").isBlank()) {
            throw new ProblemException(Problem.badInput("cli.template.number", field, given.get(field)));
        }
    }
}
