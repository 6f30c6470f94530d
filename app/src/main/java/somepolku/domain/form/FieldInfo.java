package somepolku.domain.form;

import java.util.List;
import java.util.Optional;

/**
 * One field of a form.
 *
 * @param metric the id of the metric, of a reading
 * @param choices tags, of a tag
 * @param hint may be empty
 * @param required whether the form is not taken without it
 */
public record FieldInfo(
        Becomes becomes, String label, Optional<String> metric, List<Choice> choices, String hint, boolean required) {

    public FieldInfo {
        choices = List.copyOf(choices);
    }

    /** What becomes of what is filled in. */
    public enum Becomes {
        TITLE,
        TEXT,
        MINUTES,
        LINK,
        TAG,
        READING
    }

    /** One of several; the id is a tag without its {@code #}, or the option of a setting. */
    public record Choice(String id, String label) {}
}
