package somepolku.domain.channel.portrait;

/**
 * What a channel asks of the person.
 *
 * @param leastMinutes a week
 * @param mostMinutes a week
 * @param note a sentence; may be empty
 */
public record Cost(int leastMinutes, int mostMinutes, Money money, String note) {

    /** Whether it costs money. */
    public enum Money {
        FREE,
        FREE_WITH_EXTRAS,
        PAID
    }
}
