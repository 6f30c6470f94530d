package somepolku.api;

import java.util.Locale;

/**
 * Texts of the plugin's {@code messages*.properties}, which lie beside its {@link ChannelPlugin} class, in UTF-8.
 * {@code messages.properties} is English; {@code messages_fi.properties} Finnish, and so on.
 */
public interface Texts {

    /**
     * The text for a key, with {@link java.text.MessageFormat} placeholders filled in. A key without a text comes back
     * as the key itself, so that a missing text is seen and never ends an import.
     */
    String text(String key, Object... arguments);

    /** The person's language, for dates and numbers that are put into a text. */
    Locale language();
}
