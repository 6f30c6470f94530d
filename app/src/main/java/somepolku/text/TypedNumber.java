package somepolku.text;

/**
 * A number as people type and paste it: thousands parted by spaces, points, commas or apostrophes; a decimal point or
 * comma; any of the dashes as minus; {@code k} for thousands. Where two readings are possible, both are given back: guessing would put a wrong
 * value into the journal that nobody sees.
 */
public sealed interface TypedNumber {

    /** One meaning. */
    record Understood(double value) implements TypedNumber {}

    /** Two meanings, as in {@code 1.234}: with thousands, or with decimals. */
    record TwoWays(double thousands, double decimals) implements TypedNumber {}

    /** A share in hundredths, as in {@code 12 %}: a number only where shares are counted. */
    record Share(double percent) implements TypedNumber {}

    /** What a platform says instead of a number, as in {@code < 1 %} or {@code 500+}: none that could be kept. */
    record Bound() implements TypedNumber {}

    /** Nothing there. */
    record Empty() implements TypedNumber {}

    /** No number. */
    record Unclear() implements TypedNumber {}

    static TypedNumber read(String typed) {
        return NumberForms.read(typed);
    }

    /** The same of something that is counted in {@code unit}: where that is a share, the sign behind the number is its own. */
    static TypedNumber read(String typed, String unit) {
        TypedNumber number = read(typed);
        return number instanceof Share share && unit.contains("%") ? new Understood(share.percent()) : number;
    }
}
