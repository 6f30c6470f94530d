package somepolku.ui.round;

import java.util.List;
import java.util.Optional;
import somepolku.domain.channel.ChannelInfo;

/**
 * The round as it is seen.
 *
 * @param read whether the journal was read yet
 * @param all whether what is not due is shown too
 * @param more whether there is anything that is not due
 * @param progress how many are answered
 * @param nothing what is said where there are no rows
 * @param message what is wrong with the whole
 * @param current what is said of the row in which one types
 */
record RoundState(
        boolean read,
        List<Row> rows,
        boolean all,
        boolean more,
        String progress,
        String nothing,
        String message,
        Optional<Current> current) {

    static final RoundState EMPTY = new RoundState(false, List.of(), false, false, "", "", "", Optional.empty());

    /**
     * A row.
     *
     * @param heading the channel, where the row is the first of it
     * @param days what the number covers
     * @param last the value before, with its date
     * @param spoken all of it for a screen reader
     * @param means what was understood, with its unit
     * @param question what is wrong or asked, or nothing
     * @param meanings of a number with two
     * @param mark how the row stands
     */
    record Row(
            Optional<Heading> heading,
            String name,
            String days,
            String last,
            String spoken,
            String typed,
            String means,
            String question,
            List<Meant> meanings,
            Mark mark) {}

    /** A channel's name with its mark. */
    record Heading(String name, ChannelInfo.Mark mark) {}

    /** One way to read what was typed. */
    record Meant(double value, String said) {}

    /** How a row stands. */
    enum Mark {
        EMPTY,
        ANSWERED,
        ABSENT,
        ASKED
    }

    /**
     * The row in which one types.
     *
     * @param said its newest values
     * @param until how long the platform shows it, or nothing
     * @param weeks how many past weeks can be typed at once, or nothing
     */
    record Current(int row, String name, String said, String until, String weeks) {}
}
