package somepolku.pluginhost.jar;

import java.util.List;
import somepolku.api.ChannelPlugin;

/**
 * What a plugin sees beside its own jar: the Java platform but for its windows, the plugin API and SLF4J. Nothing else of
 * the program, nor of the libraries that the program happens to use.
 */
public final class FilteringParent extends ClassLoader {
    private static final List<String> VISIBLE = List.of("somepolku.api.", "org.slf4j.");

    /** A plugin has no business at the window, and whatever it did there on another thread would break it. */
    private static final List<String> WINDOW = List.of("java.awt.", "javax.swing.");

    private final ClassLoader host = ChannelPlugin.class.getClassLoader();

    public FilteringParent() {
        super("plugin parent", ClassLoader.getPlatformClassLoader());
    }

    static boolean hides(String name) {
        return WINDOW.stream().anyMatch(name::startsWith);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (hides(name)) {
            throw new ClassNotFoundException(name);
        }
        return super.loadClass(name, resolve);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (VISIBLE.stream().anyMatch(name::startsWith)) {
            return host.loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }
}
