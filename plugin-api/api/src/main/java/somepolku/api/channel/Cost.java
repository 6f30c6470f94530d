package somepolku.api.channel;

import java.util.Objects;

/** What the channel asks of the person: time, and money if any. */
public final class Cost {
    private final int leastMinutes;
    private final int mostMinutes;
    private final Money money;
    private final String note;

    private Cost(int leastMinutes, int mostMinutes, Money money, String note) {
        this.leastMinutes = leastMinutes;
        this.mostMinutes = mostMinutes;
        this.money = Objects.requireNonNull(money);
        this.note = Objects.requireNonNull(note);
    }

    /** Whether it costs money. */
    public enum Money {
        FREE,
        /** Free to use; some of it is sold, and can be done without. */
        FREE_WITH_EXTRAS,
        PAID
    }

    /**
     * What a rhythm takes that can be kept for months.
     *
     * @param least minutes a week, from 0 to 2,400
     * @param most minutes a week, from {@code least} to 2,400
     */
    public static Cost minutesAWeek(int least, int most, Money money) {
        return new Cost(least, most, money, "");
    }

    /** The same with a sentence in the person's language, at most 300 characters: what the money is for. */
    public Cost note(String sentence) {
        return new Cost(leastMinutes, mostMinutes, money, sentence);
    }

    public int leastMinutes() {
        return leastMinutes;
    }

    public int mostMinutes() {
        return mostMinutes;
    }

    public Money money() {
        return money;
    }

    /** May be empty. */
    public String note() {
        return note;
    }
}
