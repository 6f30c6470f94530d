package somepolku.api.advice;

/** What kind of evidence stands behind an advice, strongest first. The host shows the letter with its meaning. */
public enum Strength {
    /** A: an experiment with random assignment, or a meta-analysis of such. */
    EXPERIMENT("A"),
    /** B: peer-reviewed research that observed or asked, so that it may be the other way round. */
    OBSERVATION("B"),
    /** C: figures of a platform or a vendor, who may gain from them; never shown as facts. */
    VENDOR("C"),
    /** D: what practitioners say. */
    PRACTICE("D");

    private final String letter;

    Strength(String letter) {
        this.letter = letter;
    }

    public String letter() {
        return letter;
    }
}
