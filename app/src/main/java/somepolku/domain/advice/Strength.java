package somepolku.domain.advice;

/** What kind of evidence stands behind an advice, strongest first. */
public enum Strength {
    EXPERIMENT("A"),
    OBSERVATION("B"),
    VENDOR("C"),
    PRACTICE("D");

    private final String letter;

    Strength(String letter) {
        this.letter = letter;
    }

    public String letter() {
        return letter;
    }
}
