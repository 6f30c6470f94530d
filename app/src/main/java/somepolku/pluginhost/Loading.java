package somepolku.pluginhost;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.term.ChannelId;
import somepolku.importing.ImportFormat;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.pluginhost.apart.Apart;
import somepolku.pluginhost.apart.Workers;
import somepolku.pluginhost.call.Brought;
import somepolku.pluginhost.code.PluginCode;
import somepolku.pluginhost.jar.PluginJar;
import somepolku.pluginhost.jar.Shelf;
import somepolku.pluginhost.jar.ShippedSums;
import somepolku.pluginhost.pack.Pack;
import somepolku.pluginhost.pack.PackReader;
import somepolku.pluginhost.stock.Found;
import somepolku.work.port.Channels.PluginStatus;
import somepolku.work.port.Channels.PluginStatus.State;
import somepolku.work.port.Offers;
import somepolku.work.port.Settings;

/** Goes through the jars one by one; whatever is wrong with one is written down beside it and concerns no other. */
final class Loading {
    private static final int SHIPPED_PATIENCE = 5;

    private final Shelf shelf;
    private final Workers workers;
    private final Consents consents;
    private final Texts texts;
    private final Settings settings;
    private final boolean safe;
    private final Set<String> off;
    private final Duration limit;
    private final List<PluginStatus> plugins = new ArrayList<>();
    private final List<Brought> brought = new ArrayList<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<ChannelId, String> channels = new HashMap<>();

    Loading(
            Shelf shelf,
            Workers workers,
            Consents consents,
            Texts texts,
            Settings settings,
            boolean safe,
            Set<String> off,
            Duration limit) {
        this.shelf = shelf;
        this.workers = workers;
        this.consents = consents;
        this.texts = texts;
        this.settings = settings;
        this.safe = safe;
        this.off = off;
        this.limit = limit;
    }

    /** What came of it. */
    record Loaded(List<ChannelInfo> channels, List<ImportFormat> formats, Offers offers, List<PluginStatus> plugins) {
        static final Loaded NOTHING = new Loaded(List.of(), List.of(), Offers.NONE, List.of());

        Loaded {
            channels = List.copyOf(channels);
            formats = List.copyOf(formats);
            plugins = List.copyOf(plugins);
        }
    }

    Loaded load(PluginHost.Places places) {
        ShippedSums sums = ShippedSums.in(places.shipped());
        load(places.shipped(), sums, true);
        places.others().forEach(folder -> load(folder, sums, false));
        return new Loaded(
                brought.stream().map(Brought::channel).toList(),
                brought.stream().flatMap(one -> one.formats().stream()).toList(),
                brought.stream().map(Brought::offers).reduce(Offers.NONE, Offers::and),
                plugins);
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
        brought.add(new Brought(pack.channel(), pack.formats(), Offers.NONE));
        return Optional.empty();
    }

    private void load(Path file, ShippedSums sums) {
        String name = String.valueOf(file.getFileName());
        try {
            plugins.add(status(PluginJar.read(file), sums));
        } catch (ProblemException e) {
            String id = name.substring(0, name.length() - ".jar".length());
            plugins.add(new PluginStatus(id, "", State.REFUSED, name, texts.text(e.problem())));
        }
    }

    private PluginStatus status(PluginJar jar, ShippedSums sums) {
        boolean shipped = sums.vouchFor(jar);
        try {
            String other = ids.get(jar.id());
            if (other != null) {
                throw new ProblemException(Problem.refused("pluginhost.jar.twice", other));
            }
            shelf.check(jar);
            ids.put(jar.id(), jar.fileName());
            if (off.contains(jar.id())) {
                return status(jar, State.OFF, texts.text("pluginhost.stock.isoff"));
            }
            if (!shipped && safe) {
                return status(jar, State.OFF, texts.text("pluginhost.off.safe"));
            }
            if (!shipped && !consents.allows(jar.sha256())) {
                return status(jar, State.PENDING, texts.text("pluginhost.pending"));
            }
            run(jar, shipped);
            return status(jar, State.ON, "");
        } catch (ProblemException e) {
            return status(jar, State.REFUSED, texts.text(e.problem()));
        }
    }

    private static PluginStatus status(PluginJar jar, State state, String why) {
        return new PluginStatus(jar.id(), jar.version(), state, jar.fileName(), why);
    }

    @FunctionalInterface
    private interface Registering {
        Brought brought(String provider) throws ProblemException;
    }

    private Registering inside(PluginJar jar) throws ProblemException {
        // A slow machine must not lose the channels that came with the program.
        Duration patience = limit.multipliedBy(SHIPPED_PATIENCE);
        PluginCode code = new PluginCode(jar.id(), shelf.load(jar), patience);
        return provider -> Brought.by(code, provider, texts, settings::get);
    }

    private Registering outside(PluginJar jar) {
        PluginCode code = PluginCode.elsewhere(jar.id(), limit);
        return new Apart(jar, code, workers, texts)::brought;
    }

    private void run(PluginJar jar, boolean shipped) throws ProblemException {
        try {
            List<Brought> all = new ArrayList<>();
            Registering registering = shipped ? inside(jar) : outside(jar);
            for (String provider : jar.providers()) {
                Brought one = registering.brought(provider);
                String other = channels.putIfAbsent(one.channel().id(), jar.id());
                if (other != null) {
                    throw new ProblemException(Problem.refused(
                            "pluginhost.channel.twice", one.channel().id().value(), other));
                }
                all.add(one);
            }
            brought.addAll(all);
        } catch (ProblemException | RuntimeException | LinkageError e) {
            ids.remove(jar.id());
            channels.values().removeIf(jar.id()::equals);
            shelf.unload(jar.id());
            throw e instanceof ProblemException known
                    ? known
                    : new ProblemException(Problem.badInput("pluginhost.failed", jar.id(), String.valueOf(e)), e);
        }
    }
}
