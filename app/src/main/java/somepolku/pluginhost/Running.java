package somepolku.pluginhost;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.pluginhost.apart.Apart;
import somepolku.pluginhost.apart.Earlier;
import somepolku.pluginhost.apart.Workers;
import somepolku.pluginhost.call.Brought;
import somepolku.pluginhost.code.Blame;
import somepolku.pluginhost.code.Patience;
import somepolku.pluginhost.code.PluginCode;
import somepolku.pluginhost.jar.PluginJar;
import somepolku.pluginhost.jar.Shelf;
import somepolku.work.port.Settings;
import somepolku.work.port.Troubles.Trouble;

/** Where plugins run: the shipped ones in this process, those of others each in its own. */
final class Running implements AutoCloseable {
    private static final int SHIPPED_PATIENCE = 5;

    private final Shelf shelf = new Shelf();
    private final Workers workers = new Workers();
    private final Map<String, Culprit> inside = new ConcurrentHashMap<>();
    private final Incidents incidents;
    private final Earlier earlier;
    private final Texts texts;
    private final Settings settings;
    private final Patience limit;

    Running(Incidents incidents, Earlier earlier, Texts texts, Settings settings, Patience limit) {
        this.earlier = earlier;
        this.incidents = incidents;
        this.texts = texts;
        this.settings = settings;
        this.limit = limit;
    }

    @FunctionalInterface
    interface Registering {
        Brought brought(String provider) throws ProblemException;
    }

    void check(PluginJar jar) throws ProblemException {
        shelf.check(jar);
    }

    Registering inside(PluginJar jar) throws ProblemException {
        Blame blame = blame(jar);
        // A slow machine must not lose the channels that came with the program.
        PluginCode code = PluginCode.here(jar.id(), shelf.load(jar), limit.times(SHIPPED_PATIENCE), blame);
        inside.put(jar.id(), new Culprit(jar.id(), blame));
        return provider -> Brought.by(code, provider, texts, settings::get);
    }

    Registering outside(PluginJar jar) {
        PluginCode code = PluginCode.elsewhere(jar.id(), limit, blame(jar));
        return new Apart(jar, code, workers, earlier, texts, settings::get)::brought;
    }

    void loaded(String id) {
        incidents.loaded(id);
    }

    void unload(String id) {
        inside.remove(id);
        shelf.unload(id);
    }

    /** Whose code is the first among these classes, if it is that of one of the plugins that run here. */
    Optional<Culprit> whose(List<String> classes) {
        return classes.stream()
                .flatMap(name -> inside.values().stream().filter(plugin -> shelf.owns(plugin.plugin(), name)))
                .findFirst();
    }

    Blame blame(PluginJar jar) {
        return blame(jar.id(), jar.version(), jar.sha256());
    }

    /** For what is no plugin yet, and may not say of itself what it is. */
    Blame blame(String id, String version, String sha256) {
        return (when, problem, fault) -> incidents.met(
                new Trouble(id, texts.text(problem), new Report(id, version, sha256, when, problem, fault).text()));
    }

    @Override
    public void close() {
        shelf.unloadAll();
        workers.close();
    }
}
