package somepolku.pluginhost.jar;

import org.pf4j.ClassLoadingStrategy;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginManager;

/** The class loader of one plugin. PF4J's own goes round the parent for what begins with {@code java.}. */
final class OwnLoader extends PluginClassLoader {
    OwnLoader(PluginManager engine, PluginDescriptor descriptor) {
        super(engine, descriptor, new FilteringParent(), ClassLoadingStrategy.APD);
    }

    @Override
    public Class<?> loadClass(String name) throws ClassNotFoundException {
        if (FilteringParent.hides(name)) {
            throw new ClassNotFoundException(name);
        }
        return super.loadClass(name);
    }

    /** Whether a class of this name is the plugin's. */
    boolean made(String name) {
        Class<?> known = findLoadedClass(name);
        return known != null && known.getClassLoader() == this;
    }
}
