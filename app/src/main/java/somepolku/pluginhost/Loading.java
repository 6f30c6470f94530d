package somepolku.pluginhost;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import somepolku.domain.term.ChannelId;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.pluginhost.call.Brought;
import somepolku.pluginhost.code.Blame.When;
import somepolku.pluginhost.jar.PluginJar;
import somepolku.pluginhost.jar.ShippedSums;
import somepolku.pluginhost.pack.Pack;
import somepolku.pluginhost.pack.PackReader;
import somepolku.pluginhost.stock.Found;
import somepolku.work.port.Channels.PluginStatus;
import somepolku.work.port.Channels.PluginStatus.State;
import somepolku.work.port.Offers;

/** Goes through the jars one by one; whatever is wrong with one is written down beside it and concerns no other. */
final class Loading {
    private static final Logger LOG = System.getLogger(Loading.class.getName());

    private final Running running;
    private final Consents consents;
    private final Texts texts;
    private final boolean safe;
    private final Set<String> off;
    private final List<PluginStatus> plugins = new ArrayList<>();
    private final List<Owned> brought = new ArrayList<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> asking = new HashMap<>();
    private final Map<ChannelId, String> channels = new HashMap<>();

    /** @param off the ids of those that the person switched off */
    Loading(Running running, Consents consents, Texts texts, boolean safe, Set<String> off) {
        this.running = running;
        this.consents = consents;
        this.texts = texts;
        this.safe = safe;
        this.off = off;
    }

    /** What a plugin brought. */
    record Owned(String plugin, Brought brought) {}

    /**
     * What came of it.
     *
     * @param asking the SHA-256 of what runs only with the person's yes, by the ids
     */
    record Loaded(List<Owned> brought, List<PluginStatus> plugins, Map<String, String> asking) {
        static final Loaded NOTHING = new Loaded(List.of(), List.of(), Map.of());

        Loaded {
            brought = List.copyOf(brought);
            plugins = List.copyOf(plugins);
            asking = Map.copyOf(asking);
        }
    }

    Loaded load(PluginHost.Places places) {
        ShippedSums sums = ShippedSums.in(places.shipped());
        load(places.shipped(), sums, true);
        places.others().forEach(folder -> load(folder, sums, false));
        return new Loaded(brought, plugins, asking);
    }

    private void load(Path folder, ShippedSums sums, boolean shipped) {
        for (Path file : Found.files(folder)) {
            if (Found.isJar(file)) {
                load(file, sums);
            } else {
                plugins.add(pack(file, shipped));
            }
        }
    }

    private PluginStatus pack(Path file, boolean shipped) {
        String source = Found.packSource(file);
        try {
            Pack pack = new PackReader(texts).read(file);
            PluginStatus on = new PluginStatus(pack.id(), pack.version(), State.ON, source, "");
            try {
                Optional<String> why = notNow(pack, source, shipped);
                return why.map(reason -> on.as(State.OFF, reason)).orElse(on);
            } catch (ProblemException e) {
                return on.as(State.REFUSED, texts.text(e.problem()));
            }
        } catch (ProblemException e) {
            return new PluginStatus(Found.nameOf(file), "", State.REFUSED, source, texts.text(e.problem()));
        }
    }

    /** A pack has no code: it needs no consent, and takes its channel like any other. */
    private Optional<String> notNow(Pack pack, String source, boolean shipped) throws ProblemException {
        String other = ids.putIfAbsent(pack.id(), source);
        if (other != null) {
            throw new ProblemException(Problem.refused("pluginhost.pack.twice", other));
        }
        if (off.contains(pack.id())) {
            return Optional.of(texts.text("pluginhost.stock.isoff"));
        }
        if (safe && !shipped) {
            return Optional.of(texts.text("pluginhost.off.safe"));
        }
        String owner = channels.putIfAbsent(pack.channel().id(), pack.id());
        if (owner != null) {
            ids.remove(pack.id());
            throw new ProblemException(Problem.refused("pluginhost.channel.twice", pack.id(), owner));
        }
        brought.add(new Owned(pack.id(), new Brought(pack.channel(), pack.formats(), Offers.NONE)));
        return Optional.empty();
    }

    private void load(Path file, ShippedSums sums) {
        String name = PluginJar.shown(String.valueOf(file.getFileName()));
        try {
            plugins.add(status(PluginJar.read(file), sums));
        } catch (RuntimeException | LinkageError | StackOverflowError ours) {
            // A mistake of the program's own with one jar must not lose the others.
            LOG.log(Level.ERROR, "a jar could not be loaded", ours);
            plugins.add(new PluginStatus(
                    Found.nameOf(file), "", State.REFUSED, name, texts.text("pluginhost.failed", name, ours)));
        } catch (ProblemException e) {
            String id = Found.nameOf(file);
            if (off.contains(id)) {
                plugins.add(new PluginStatus(id, "", State.OFF, name, texts.text("pluginhost.stock.isoff")));
                return;
            }
            running.blame(id, "", "").met(When.LOADING, e.problem(), Optional.empty());
            plugins.add(new PluginStatus(id, "", State.REFUSED, name, texts.text(e.problem())));
        }
    }

    private PluginStatus status(PluginJar jar, ShippedSums sums) {
        boolean shipped = sums.vouchFor(jar);
        String other = ids.get(jar.id());
        if (other != null) {
            // Nobody is to blame but the two together, and what is done about one by its id would meet the other.
            return status(jar, State.REFUSED, texts.text("pluginhost.jar.twice", other));
        }
        if (off.contains(jar.id())) {
            ids.put(jar.id(), jar.fileName());
            return status(jar, State.OFF, texts.text("pluginhost.stock.isoff"));
        }
        try {
            return running.blame(jar).watched(When.LOADING, () -> checked(jar, shipped));
        } catch (ProblemException e) {
            return status(jar, State.REFUSED, texts.text(e.problem()));
        }
    }

    private PluginStatus checked(PluginJar jar, boolean shipped) throws ProblemException {
        running.check(jar);
        ids.put(jar.id(), jar.fileName());
        if (!shipped && safe) {
            return status(jar, State.OFF, texts.text("pluginhost.off.safe"));
        }
        if (!shipped) {
            asking.put(jar.id(), jar.sha256());
        }
        if (!shipped && !consents.allows(jar.sha256())) {
            return status(jar, State.PENDING, texts.text("pluginhost.pending"));
        }
        register(jar, shipped);
        return status(jar, State.ON, "");
    }

    private static PluginStatus status(PluginJar jar, State state, String why) {
        return new PluginStatus(jar.id(), jar.version(), state, jar.fileName(), why);
    }

    private void register(PluginJar jar, boolean shipped) throws ProblemException {
        try {
            List<Owned> all = new ArrayList<>();
            Running.Registering registering = shipped ? running.inside(jar) : running.outside(jar);
            for (String provider : jar.providers()) {
                Brought one = registering.brought(provider);
                String other = channels.putIfAbsent(one.channel().id(), jar.id());
                if (other != null) {
                    throw new ProblemException(Problem.refused(
                            "pluginhost.channel.twice", one.channel().id().value(), other));
                }
                all.add(new Owned(jar.id(), one));
            }
            brought.addAll(all);
            running.loaded(jar.id());
        } catch (ProblemException | RuntimeException | LinkageError e) {
            ids.remove(jar.id());
            channels.values().removeIf(jar.id()::equals);
            running.unload(jar.id());
            throw e instanceof ProblemException known
                    ? known
                    : new ProblemException(Problem.badInput("pluginhost.failed", jar.id(), String.valueOf(e)), e);
        }
    }
}
