package somepolku.work.form;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A form as it was filled in.
 *
 * @param given what stands in each of its fields, as typed; of a tag the id of the choice
 */
public record Answers(PluginForm form, List<String> given) {

    public Answers {
        given = List.copyOf(given);
    }

    /** A form as it is opened. */
    public static Answers begun(PluginForm form) {
        return new Answers(
                form,
                IntStream.range(0, form.fields().size()).mapToObj(form::begun).toList());
    }

    /** One in which nothing stands, not even what a template begins with. */
    public static Answers nothing(PluginForm form) {
        return new Answers(form, Collections.nCopies(form.fields().size(), ""));
    }

    public String text(int field) {
        return given.get(field).strip();
    }

    /** Whether nothing was written that would be missed. */
    public boolean blank() {
        return IntStream.range(0, given.size())
                .allMatch(field -> text(field).isEmpty()
                        || text(field).equals(form.begun(field).strip()));
    }
}
