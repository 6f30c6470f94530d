package somepolku.text;

/**
 * A number as people type and paste it: thousands parted by spaces, points, commas or apostrophes; a decimal point or
 * comma; any of the dashes as minus. Where two readings are possible, both are given back: guessing would put a wrong
 * value into the journal that nobody sees.
 */
public sealed interface TypedNumber {

    /** One meaning. */
    record Understood(double value) implements TypedNumber {}

    /** Two meanings, as in {@code 1.234}: with thousands, or with decimals. */
    record TwoWays(double thousands, double decimals) implements TypedNumber {}

    /** Nothing there. */
    record Empty() implements TypedNumber {}

    /** No number. */
    record Unclear() implements TypedNumber {}

    static TypedNumber read(String typed) {
        return NumberForms.read(typed);
    }
}
