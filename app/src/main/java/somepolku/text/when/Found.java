package somepolku.text.when;

import java.util.Optional;

/**
 * Something that looks like a day, a time or a length, from {@code start} to before {@code end}.
 *
 * @param value empty where there is no such thing, as with {@code 31.2.2026}
 */
public record Found<T>(int start, int end, Optional<T> value) {}
