package somepolku.pluginhost.wire;

/** What a frame says. */
public enum Kind {
    /** The process is up, and the plugin's jar not yet touched. */
    READY,
    /** What does the plugin register? */
    DESCRIBE,
    DESCRIBED,
    /** Which texts did it want in vain? */
    TEXTLESS,
    KEYS,
    /** How well does an input fit an importer? */
    FIT,
    FITS,
    /** Judge what a rule judges. */
    JUDGE,
    JUDGED,
    /** Show some entries of the journal as a stream of this number. */
    LOOK,
    /** What did the person choose under this key? */
    SETTING,
    /** Read an input. */
    READ,
    DONE,
    /** The person wants no more of it. */
    CANCEL,

    /** Open a file of the input as a stream of this number. */
    OPEN,
    /** Some more of a stream. */
    MORE,
    DATA,
    END,
    BROKEN,
    CLOSE,

    FILE,
    LEFT_CLOSED,
    ACCOUNT,
    ADVICE,
    ROWS,
    ACTIVITY,
    READING,
    CONTACT,
    APPLICATION,
    FACT,
    SKIPPED,
    NOTE,
    REFUSED,
    UNDECIDED,

    /** What was asked cannot be done, in the program's own words. */
    PROBLEM,
    /** The plugin's code threw something. */
    FAILED,
    /** The input broke, which is not the plugin's fault. */
    UNREADABLE;

    private static final Kind[] ALL = values();

    static Kind of(int number) throws WireException {
        if (number < 0 || number >= ALL.length) {
            throw new WireException("a frame of kind " + number);
        }
        return ALL[number];
    }
}
