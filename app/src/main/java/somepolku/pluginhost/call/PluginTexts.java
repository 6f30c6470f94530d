package somepolku.pluginhost.call;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import somepolku.api.Texts;

/** The texts that lie beside a plugin's class, in the person's language or else in English. */
final class PluginTexts implements Texts {
    private final Properties texts = new Properties();
    private final Locale locale;

    PluginTexts(Class<?> beside, Locale locale) throws IOException {
        this.locale = locale;
        String folder = beside.getPackageName().replace('.', '/') + "/";
        read(beside.getClassLoader(), folder + "messages.properties");
        read(beside.getClassLoader(), folder + "messages_" + locale.getLanguage() + ".properties");
    }

    @Override
    public String text(String key, Object... arguments) {
        Optional<String> pattern = Optional.ofNullable(texts.getProperty(key));
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

    private void read(ClassLoader loader, String path) throws IOException {
        try (InputStream in = loader.getResourceAsStream(path)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        }
    }
}
