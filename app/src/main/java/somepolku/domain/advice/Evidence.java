package somepolku.domain.advice;

import java.util.List;

/**
 * How well it is known that an advice helps.
 *
 * @param finding what was found, where and on whom
 * @param doubt where studies disagree, or why it may not hold; may be empty
 * @param sources at least one
 */
public record Evidence(Strength strength, String finding, String doubt, List<Source> sources) {

    public Evidence {
        sources = List.copyOf(sources);
    }

    /**
     * Where it is written.
     *
     * @param where by what it is found; an address in it is no link
     */
    public record Source(String title, String where, int year) {}
}
