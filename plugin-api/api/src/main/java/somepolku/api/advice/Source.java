package somepolku.api.advice;

import java.util.Objects;

/**
 * Where something is written.
 *
 * @param title of the study or page, with its authors, in its own language: at most 200 characters
 * @param where the journal, the site or the identifier by which it is found: {@code Science 377, doi:10.1126/…}; at most
 *     200 characters; an address is shown as text
 * @param year in which it came out, or in which the page was read
 */
public record Source(String title, String where, int year) {
    public Source {
        Objects.requireNonNull(title);
        Objects.requireNonNull(where);
    }
}
