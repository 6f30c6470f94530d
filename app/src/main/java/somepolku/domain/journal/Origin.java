package somepolku.domain.journal;

/**
 * Where an imported entry came from.
 *
 * @param source the importing channel: {@code linkedin}
 * @param key what makes the same row the same in every export; of a person only a keyed hash
 * @param digest of what the import said; tells a changed row from an unchanged one, also after the person edited the
 *     entry
 */
public record Origin(String source, String key, String digest) {}
