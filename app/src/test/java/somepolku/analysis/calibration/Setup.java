package somepolku.analysis.calibration;

/**
 * What a simulated journal is like. Made by {@link #days} and the methods that change one thing.
 *
 * @param days T
 * @param actions K
 * @param world how much of a real series' behaviour there is
 * @param effects β of each action, on log views on its strongest day; the whole effect is 3.44 β
 * @param base views a day; 0 draws it, log-uniform between 3 and 60
 * @param slowest actions a day of each action, drawn log-uniform from here
 * @param fastest to here
 * @param hidden effect of an activity that nobody writes down, done at the same times as the others
 * @param reverse how much yesterday's views move today's actions
 * @param otherwise how it differs from the form that the engine takes for granted
 */
record Setup(
        int days,
        int actions,
        World world,
        double[] effects,
        double base,
        double slowest,
        double fastest,
        double hidden,
        double reverse,
        Otherwise otherwise) {

    /** Each holds all before it. */
    enum World {
        NOISE,
        WEEKDAYS,
        MEMORY,
        LEVEL,
        FULL
    }

    enum Otherwise {
        NOT,
        /** Effects are added to views instead of multiplying them. */
        ADDITIVE,
        /** Days far off now and then: Student's t with 3 degrees of freedom on log views. */
        HEAVY_TAILS,
        /** Another weekday pattern from the middle on. */
        OTHER_WEEKDAYS,
        /** Everything that a deed does comes a week later. */
        A_WEEK_LATER
    }

    static Setup days(int days, World world) {
        return new Setup(days, 1, world, new double[1], 0, 0.06, 0.6, 0, 0, Otherwise.NOT);
    }

    Setup actions(double... effects) {
        return new Setup(days, effects.length, world, effects, base, slowest, fastest, hidden, reverse, otherwise);
    }

    Setup base(double views) {
        return new Setup(days, actions, world, effects, views, slowest, fastest, hidden, reverse, otherwise);
    }

    Setup rates(double from, double to) {
        return new Setup(days, actions, world, effects, base, from, to, hidden, reverse, otherwise);
    }

    Setup hidden(double effect) {
        return new Setup(days, actions, world, effects, base, slowest, fastest, effect, reverse, otherwise);
    }

    Setup reverse(double strength) {
        return new Setup(days, actions, world, effects, base, slowest, fastest, hidden, strength, otherwise);
    }

    Setup but(Otherwise how) {
        return new Setup(days, actions, world, effects, base, slowest, fastest, hidden, reverse, how);
    }

    boolean has(World part) {
        return world.compareTo(part) >= 0;
    }
}
