package somepolku.testkit.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import somepolku.api.Texts;

/** Texts as the host gives them: the person's language over English, a missing key shown as itself. */
public final class BundleTexts implements Texts {
    private final Properties words;
    private final Locale language;
    private final Set<String> missing = new ConcurrentSkipListSet<>();

    private BundleTexts(Properties words, Locale language) {
        this.words = words;
        this.language = language;
    }

    public static BundleTexts of(Class<?> plugin, Locale language) {
        Properties words = new Properties();
        load(plugin, "messages.properties", words);
        load(plugin, "messages_" + language.getLanguage() + ".properties", words);
        return new BundleTexts(words, language);
    }

    @Override
    public String text(String key, Object... arguments) {
        String pattern = words.getProperty(key);
        if (pattern == null) {
            missing.add(key);
            return key;
        }
        return new MessageFormat(pattern, language).format(arguments);
    }

    @Override
    public Locale language() {
        return language;
    }

    public Set<String> missing() {
        return Set.copyOf(missing);
    }

    private static void load(Class<?> plugin, String file, Properties into) {
        try (InputStream in = plugin.getResourceAsStream(file)) {
            if (in != null) {
                into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
