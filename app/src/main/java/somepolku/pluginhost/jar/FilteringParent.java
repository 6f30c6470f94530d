package somepolku.pluginhost.jar;

import java.util.List;
import somepolku.api.ChannelPlugin;

/**
 * What a plugin sees beside its own jar: the Java platform, the plugin API and SLF4J. Nothing else of the program, nor
 * of the libraries that the program happens to use.
 */
public final class FilteringParent extends ClassLoader {
    private static final List<String> VISIBLE = List.of("somepolku.api.", "org.slf4j.");
    private final ClassLoader host = ChannelPlugin.class.getClassLoader();

    public FilteringParent() {
        super("plugin parent", ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (VISIBLE.stream().anyMatch(name::startsWith)) {
            return host.loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }
}
