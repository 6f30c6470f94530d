package somepolku.pluginhost.call;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import somepolku.api.Texts;

/** The texts that lie beside a plugin's class, in the person's language or else in English. */
final class PluginTexts implements Texts {
    private static final int REMEMBERED = 200;

    private final Properties english = new Properties();
    private final Properties own = new Properties();
    private final Set<String> missing = new ConcurrentSkipListSet<>();
    private final Locale locale;

    PluginTexts(Class<?> beside, Locale locale) throws IOException {
        this.locale = locale;
        String folder = beside.getPackageName().replace('.', '/') + "/";
        read(beside.getClassLoader(), folder + "messages.properties", english);
        if (locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            own.putAll(english);
        }
        read(beside.getClassLoader(), folder + "messages_" + locale.getLanguage() + ".properties", own);
    }

    /** The keys that were asked for and have no text in the language. */
    List<String> missing() {
        return List.copyOf(missing);
    }

    @Override
    public String text(String key, Object... arguments) {
        Optional<String> said = Optional.ofNullable(own.getProperty(key));
        if (said.isEmpty() && missing.size() < REMEMBERED) {
            missing.add(key);
        }
        Optional<String> pattern = said.or(() -> Optional.ofNullable(english.getProperty(key)));
        try {
            return pattern.map(known -> new MessageFormat(known, locale).format(arguments))
                    .orElse(key);
        } catch (IllegalArgumentException noPattern) {
            return key;
        }
    }

    @Override
    public Locale language() {
        return locale;
    }

    private static void read(ClassLoader loader, String path, Properties texts) throws IOException {
        try (InputStream in = loader.getResourceAsStream(path)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        }
    }
}
