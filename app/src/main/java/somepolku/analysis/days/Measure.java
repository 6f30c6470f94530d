package somepolku.analysis.days;

import java.util.List;

/** What a day is measured by, with the steps between light and dark. They are the same for every year and person. */
public enum Measure {
    DEEDS(1, 2, 3, 5),
    MINUTES(1, 15, 30, 60);

    /** How much it was; {@code UNKNOWN} where something was done and nobody wrote how long it took. */
    public enum Level {
        NOTHING,
        UNKNOWN,
        ONE,
        TWO,
        THREE,
        FOUR
    }

    private final List<Integer> steps;

    Measure(Integer... steps) {
        this.steps = List.of(steps);
    }

    /** Where each of the four levels begins. */
    public List<Integer> steps() {
        return steps;
    }

    public int of(DayTally day) {
        return this == DEEDS ? day.deeds() : day.minutes();
    }

    public Level level(DayTally day) {
        int much = of(day);
        if (much == 0) {
            return day.deeds() == 0 ? Level.NOTHING : Level.UNKNOWN;
        }
        int reached = (int) steps.stream().filter(step -> much >= step).count();
        return Level.values()[Level.UNKNOWN.ordinal() + reached];
    }
}
