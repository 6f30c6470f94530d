package somepolku.ui.today.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import somepolku.ui.kit.Fields;
import somepolku.work.port.Draft;
import somepolku.work.template.Filled;
import somepolku.work.template.Template;
import somepolku.work.template.Templates.Before;
import somepolku.work.template.TypedNumbers;

/** A form as it is kept while it is being filled in, and read again. */
final class HalfFilled {
    private static final String PART = "part.";

    private HalfFilled() {}

    /** Empty where nothing would be missed. */
    static Optional<Draft> of(Sheet sheet, Filled filled) {
        if (filled.blank()) {
            return Optional.empty();
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("form", filled.template().word());
        fields.put("title", filled.title());
        filled.template().parts().forEach(part -> fields.put(PART + part, filled.text(part)));
        filled.minutes().ifPresent(minutes -> fields.put("minutes", String.valueOf(minutes)));
        filled.words().ifPresent(words -> fields.put("words", String.valueOf(words)));
        filled.fillers().ifPresent(fillers -> fields.put("fillers", String.valueOf(fillers)));
        fields.put("withheld", String.valueOf(filled.withheld()));
        return Optional.of(new Draft(sheet.day(), Fields.joined(fields)));
    }

    /** Empty for a form that this program does not know. */
    static Optional<Sheet> read(Draft draft) {
        Map<String, String> fields = Fields.split(draft.text());
        return Stream.of(Template.values())
                .filter(template -> template.word().equals(fields.get("form")))
                .findFirst()
                .map(template -> new Sheet(draft.day(), filled(template, fields), Before.NOTHING));
    }

    private static Filled filled(Template template, Map<String, String> fields) {
        Map<String, String> texts = new LinkedHashMap<>();
        template.parts().forEach(part -> texts.put(part, fields.getOrDefault(PART + part, "")));
        return new Filled(
                template,
                fields.getOrDefault("title", ""),
                texts,
                minutes(fields.getOrDefault("minutes", "")),
                TypedNumbers.count(fields.getOrDefault("words", "")),
                TypedNumbers.count(fields.getOrDefault("fillers", "")),
                Boolean.parseBoolean(fields.get("withheld")));
    }

    private static OptionalDouble minutes(String kept) {
        try {
            return kept.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(kept));
        } catch (NumberFormatException notOurs) {
            return OptionalDouble.empty();
        }
    }
}
