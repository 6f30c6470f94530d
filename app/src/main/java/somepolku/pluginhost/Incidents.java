package somepolku.pluginhost;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import somepolku.kit.Lifetime;
import somepolku.work.port.Settings;
import somepolku.work.port.Troubles;

/** The troubles with plugins, kept beside the settings: what the person answered holds for the next start as well. */
public final class Incidents implements Troubles {
    private static final int MOST = 200;
    private static final int LONGEST = 8_000;

    private final Settings kept;
    private final Map<String, Trouble> met = new LinkedHashMap<>();
    private final Set<String> resting = new HashSet<>();
    private final List<Runnable> listeners = new ArrayList<>();

    /** @param kept a file of its own */
    public Incidents(Settings kept) {
        this.kept = kept;
    }

    /** Takes something down. What was answered before, and is the same, stays answered. */
    void met(Trouble trouble) {
        String details =
                trouble.details().substring(0, Math.min(trouble.details().length(), LONGEST));
        Trouble last = new Trouble(trouble.plugin(), trouble.what(), details);
        synchronized (this) {
            if (met.size() >= MOST && !met.containsKey(last.plugin())) {
                return;
            }
            met.put(last.plugin(), last);
            put(last.plugin(), "what", last.what());
            put(last.plugin(), "details", details);
        }
        changed();
    }

    /** It was loaded anew, and that went well: what went wrong before is kept for who asks, and no longer told. */
    synchronized void loaded(String plugin) {
        met.remove(plugin);
    }

    @Override
    public synchronized List<Trouble> open() {
        return met.values().stream()
                .filter(trouble -> !resting.contains(trouble.plugin()))
                .filter(trouble -> !get(trouble.plugin(), "kept").equals(trouble.details()))
                .toList();
    }

    @Override
    public synchronized Optional<Trouble> of(String plugin) {
        String what = get(plugin, "what");
        return what.isEmpty() ? Optional.empty() : Optional.of(new Trouble(plugin, what, get(plugin, "details")));
    }

    /** What went wrong since it was loaded. */
    synchronized Optional<Trouble> now(String plugin) {
        return Optional.ofNullable(met.get(plugin));
    }

    synchronized boolean rests(String plugin) {
        return resting.contains(plugin);
    }

    @Override
    public void rest(String plugin) {
        synchronized (this) {
            resting.add(plugin);
        }
        changed();
    }

    @Override
    public void wake(String plugin) {
        synchronized (this) {
            resting.remove(plugin);
        }
        changed();
    }

    @Override
    public void keep(String plugin) {
        synchronized (this) {
            of(plugin).ifPresent(trouble -> put(plugin, "kept", trouble.details()));
        }
        changed();
    }

    @Override
    public void listen(Lifetime life, Runnable listener) {
        synchronized (listeners) {
            listeners.add(listener);
        }
        life.onEnd(() -> {
            synchronized (listeners) {
                listeners.remove(listener);
            }
        });
    }

    private String get(String plugin, String what) {
        return kept.get(plugin + "." + what).orElse("");
    }

    private void put(String plugin, String what, String value) {
        kept.put(plugin + "." + what, value);
    }

    private void changed() {
        List<Runnable> all;
        synchronized (listeners) {
            all = List.copyOf(listeners);
        }
        all.forEach(Runnable::run);
    }
}
