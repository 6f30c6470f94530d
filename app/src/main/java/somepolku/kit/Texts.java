package somepolku.kit;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The program's own texts in one language: {@code somepolku/messages.properties} (English, and the fall-back) and
 * {@code somepolku/messages_xx.properties}. Every text is a {@link MessageFormat}: an apostrophe is written twice.
 */
public final class Texts {
    private static final String BUNDLE = "somepolku.messages";
    private static final ResourceBundle.Control NO_DEFAULT_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, NO_DEFAULT_LOCALE);
    }

    /** The texts in a language, or in English where there are none. */
    public static Texts in(Locale locale) {
        return new Texts(locale);
    }

    /** The language in which texts, dates and numbers are said. */
    public Locale locale() {
        return locale;
    }

    /**
     * The text for a key. A missing key comes back as itself: the bundle test finds it before a person does.
     */
    public String text(String key, Object... arguments) {
        try {
            return new MessageFormat(bundle.getString(key), locale).format(arguments);
        } catch (MissingResourceException missing) {
            return key;
        }
    }

    public String text(Problem problem) {
        return text(problem.key(), problem.arguments().toArray());
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The languages that the program speaks, English first. */
    public static List<Locale> languages() {
        Stream<Locale> others = Stream.of(Locale.getISOLanguages())
                .filter(code -> Texts.class.getResource("/somepolku/messages_" + code + ".properties") != null)
                .map(Locale::forLanguageTag);
        return Stream.concat(Stream.of(Locale.ENGLISH), others).toList();
    }
}
