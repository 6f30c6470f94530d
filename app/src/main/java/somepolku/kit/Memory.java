package somepolku.kit;

/** The memory that Java was given on this machine. */
public final class Memory {
    private static final int MEGA = 20;

    private Memory() {}

    /** What to say where something does not fit into it; nothing was changed. */
    public static Problem tooLittle() {
        return Problem.refused("kit.memory", megabytes());
    }

    /** How much it is, as texts say it. */
    public static String megabytes() {
        return String.valueOf(Runtime.getRuntime().maxMemory() >> MEGA);
    }
}
