package somepolku.pluginhost.jar;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.pf4j.AbstractPluginManager;
import org.pf4j.DefaultExtensionFactory;
import org.pf4j.DefaultPluginDescriptor;
import org.pf4j.DefaultVersionManager;
import org.pf4j.ExtensionFactory;
import org.pf4j.ExtensionFinder;
import org.pf4j.ExtensionWrapper;
import org.pf4j.Plugin;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PluginFactory;
import org.pf4j.PluginLoader;
import org.pf4j.PluginRepository;
import org.pf4j.PluginStatusProvider;
import org.pf4j.VersionManager;
import somepolku.api.ChannelPlugin;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;

/**
 * Loads plugins, one at a time and each in a class loader of its own. PF4J as we need it: descriptors are those that we
 * have read ourselves, no folder is searched, nothing is written beside the jars, and no class of a plugin runs here.
 */
public final class Shelf {
    private final Engine engine = new Engine();

    /**
     * Loads a jar.
     *
     * @return its class loader, through which nothing of the program is seen
     * @throws ProblemException if it was made for another API or brings nothing
     */
    public ClassLoader load(PluginJar jar) throws ProblemException {
        check(jar);
        engine.jars().put(jar.file(), jar);
        String id = engine.loadPlugin(jar.file());
        engine.startPlugin(id);
        return engine.getPluginClassLoader(id);
    }

    /** Everything that can be said against a jar without loading it. */
    public void check(PluginJar jar) throws ProblemException {
        Requirement.check(jar.requires(), ChannelPlugin.API_VERSION);
        if (jar.providers().isEmpty()) {
            throw new ProblemException(Problem.refused("pluginhost.jar.empty"));
        }
    }

    /** Whether a class that is loaded is this plugin's. */
    public boolean owns(String id, String className) {
        return engine.getPlugin(id) != null
                && engine.getPluginClassLoader(id) instanceof OwnLoader loader
                && loader.made(className);
    }

    /** Closes a plugin's jar; what was loaded of it must no longer be used. Harmless where it was never loaded. */
    public void unload(String id) {
        // PF4J throws for what it does not know, as long as it knows nothing.
        if (engine.getPlugin(id) != null) {
            engine.unloadPlugin(id);
        }
    }

    /** Closes every jar, one by one from a copy, since PF4J's own stopping of all trips over itself in some versions. */
    public void unloadAll() {
        engine.getPlugins().forEach(plugin -> engine.unloadPlugin(plugin.getPluginId()));
    }

    /** The parts of PF4J. Its constructor calls the makers below before any field of ours exists. */
    private static final class Engine extends AbstractPluginManager {
        Engine() {
            super(List.of(Path.of(".")));
            setSystemVersion(ChannelPlugin.API_VERSION);
        }

        Map<Path, PluginJar> jars() {
            return ((Descriptors) getPluginDescriptorFinder()).jars;
        }

        @Override
        protected PluginDescriptorFinder createPluginDescriptorFinder() {
            return new Descriptors(new HashMap<>());
        }

        @Override
        protected PluginLoader createPluginLoader() {
            return new Loader(this);
        }

        @Override
        protected ExtensionFinder createExtensionFinder() {
            return new NoExtensions();
        }

        @Override
        protected PluginRepository createPluginRepository() {
            return new NoFolder();
        }

        @Override
        protected PluginStatusProvider createPluginStatusProvider() {
            return new AllEnabled();
        }

        @Override
        protected PluginFactory createPluginFactory() {
            // A plugin's own Plugin class, were there one, would run outside every deadline.
            return wrapper -> new Plugin() {};
        }

        @Override
        protected ExtensionFactory createExtensionFactory() {
            return new DefaultExtensionFactory();
        }

        @Override
        protected VersionManager createVersionManager() {
            return new DefaultVersionManager();
        }
    }

    private record Descriptors(Map<Path, PluginJar> jars) implements PluginDescriptorFinder {
        @Override
        public boolean isApplicable(Path path) {
            return jars.containsKey(path);
        }

        @Override
        public PluginDescriptor find(Path path) {
            PluginJar jar = Objects.requireNonNull(jars.get(path), "only applicable paths are asked for");
            return new DefaultPluginDescriptor(
                    jar.id(), "", Plugin.class.getName(), jar.version(), jar.requires(), "", "");
        }
    }

    private record Loader(Engine engine) implements PluginLoader {
        @Override
        public boolean isApplicable(Path path) {
            return true;
        }

        @Override
        public ClassLoader loadPlugin(Path path, PluginDescriptor descriptor) {
            PluginClassLoader own = new OwnLoader(engine, descriptor);
            own.addFile(path.toFile());
            return own;
        }
    }

    /** Extensions are named by the service file that {@link PluginJar} read, of the plugin's own jar alone. */
    private static final class NoExtensions implements ExtensionFinder {
        @Override
        public <T> List<ExtensionWrapper<T>> find(Class<T> type) {
            return List.of();
        }

        @Override
        public <T> List<ExtensionWrapper<T>> find(Class<T> type, String pluginId) {
            return List.of();
        }

        @Override
        @SuppressWarnings("rawtypes")
        public List<ExtensionWrapper> find(String pluginId) {
            return List.of();
        }

        @Override
        public Set<String> findClassNames(String pluginId) {
            return Set.of();
        }
    }

    private static final class NoFolder implements PluginRepository {
        @Override
        public List<Path> getPluginPaths() {
            return List.of();
        }

        @Override
        public boolean deletePluginPath(Path path) {
            return false;
        }
    }

    /** PF4J's own provider would write {@code disabled.txt} into the plugins' folder. */
    private static final class AllEnabled implements PluginStatusProvider {
        @Override
        public boolean isPluginDisabled(String id) {
            return false;
        }

        @Override
        public void disablePlugin(String id) {}

        @Override
        public void enablePlugin(String id) {}
    }
}
