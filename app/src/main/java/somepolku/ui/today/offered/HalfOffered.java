package somepolku.ui.today.offered;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import somepolku.ui.kit.Fields;
import somepolku.work.form.Answers;
import somepolku.work.form.PluginForm;
import somepolku.work.port.Draft;

/** A plugin's form as it is kept while it is being filled in, and read again. */
final class HalfOffered {
    private HalfOffered() {}

    /** Empty where nothing would be missed. */
    static Optional<Draft> of(OfferedSheet sheet, Answers answers) {
        if (answers.blank()) {
            return Optional.empty();
        }
        List<String> names = answers.form().names();
        Map<String, String> fields = new LinkedHashMap<>();
        IntStream.range(0, names.size())
                .forEach(at -> fields.put(names.get(at), answers.given().get(at)));
        return Optional.of(new Draft(sheet.day(), Fields.joined(fields)));
    }

    /** Onto the form as its plugin describes it now: a newer one may ask for other things. */
    static OfferedSheet read(Draft draft, PluginForm form) {
        Map<String, String> fields = Fields.split(draft.text());
        List<String> given =
                form.names().stream().map(name -> fields.getOrDefault(name, "")).toList();
        return new OfferedSheet(draft.day(), new Answers(form, given));
    }
}
