package somepolku.api;

/**
 * What the person has chosen of the settings that the plugin described. A view: a value may be another at the next look.
 * Safe to keep and to use from any thread; a look costs nothing and never waits.
 *
 * <p>Each method throws {@link IllegalArgumentException} where no setting of that id and sort was described.
 */
public interface Settings {

    /** A line of text; may be empty. */
    String text(String id);

    /** A number within the described bounds. */
    double number(String id);

    /** The id of the chosen option. */
    String choice(String id);

    boolean yes(String id);
}
