package somepolku.ui.today.past;

import java.time.LocalDate;

/**
 * An earlier day with something on it.
 *
 * @param when how long ago: {@code Vuosi sitten}
 * @param said the beginning of its note, else its deeds
 */
public record PastDay(LocalDate day, String when, String said) {}
