package somepolku.pluginhost.child;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import somepolku.pluginhost.call.Registration;
import somepolku.pluginhost.describe.Chosen;
import somepolku.pluginhost.jar.FilteringParent;

/** The plugin of this process: loaded when first asked for, each of its channels registered once. */
final class Plugin {
    private final Link link;
    private final String id;
    private final Path jar;
    private final Locale locale;
    private final Map<String, Registration> registered = new HashMap<>();
    private ClassLoader loader = Plugin.class.getClassLoader();

    Plugin(Link link, String id, Path jar, Locale locale) {
        this.link = link;
        this.id = id;
        this.jar = jar;
        this.locale = locale;
    }

    String id() {
        return id;
    }

    ClassLoader loader() {
        return loader;
    }

    /** What it registers for a channel class. */
    Registration registration(String provider) throws Exception {
        if (registered.isEmpty()) {
            // Closed with the process.
            loader = new URLClassLoader("plugin " + id, new URL[] {jar.toUri().toURL()}, new FilteringParent());
            Thread.currentThread().setContextClassLoader(loader);
        }
        Registration known = registered.get(provider);
        if (known == null) {
            known = Registration.of(loader, provider, locale, new Chosen(id, link::setting));
            registered.put(provider, known);
        }
        return known;
    }
}
