package somepolku.pluginhost.stock;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import somepolku.kit.Texts;
import somepolku.work.port.Channels.PluginStatus;
import somepolku.work.port.Channels.PluginStatus.State;

/** What the next start will bring, told beside how everything stands now. */
public record Outlook(Shelves shelves, Texts texts) {

    /** Why it will stand otherwise after the next start; empty where it will not. */
    Optional<String> why(String id) {
        if (shelves.off().all().contains(id)) {
            return Optional.of(text("off"));
        }
        if (shelves.gone().all().contains(id)) {
            return Optional.of(text("gone"));
        }
        return Staged.in(shelves.next()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(fresh -> text("next", fresh.version()));
    }

    /** The plugins as they are loaded, with what waits for the next start. */
    public List<PluginStatus> on(List<PluginStatus> loaded) {
        Map<String, Staged> waiting = new LinkedHashMap<>();
        Staged.in(shelves.next()).forEach(one -> waiting.put(one.id(), one));
        Set<String> gone = shelves.gone().all();
        Set<String> off = shelves.off().all();
        List<PluginStatus> all = new ArrayList<>();
        for (PluginStatus now : loaded) {
            Staged fresh = waiting.remove(now.id());
            if (fresh != null && !off.contains(now.id())) {
                all.add(with(now, "next", fresh.version()));
            } else {
                all.add(later(now, gone, off));
            }
        }
        waiting.values()
                .forEach(fresh -> all.add(new PluginStatus(
                        fresh.id(),
                        fresh.version(),
                        State.PENDING,
                        Found.source(fresh.file()),
                        text("next", fresh.version()))));
        return List.copyOf(all);
    }

    private PluginStatus later(PluginStatus now, Set<String> gone, Set<String> off) {
        if (gone.contains(now.id())) {
            return with(now, "gone");
        }
        boolean switchedOff = now.state() == State.OFF && now.why().equals(text("isoff"));
        if (off.contains(now.id())) {
            return switchedOff ? now : with(now, "off");
        }
        return switchedOff ? with(now, "on") : now;
    }

    private PluginStatus with(PluginStatus now, String key, Object... arguments) {
        return now.as(now.state(), text(key, arguments));
    }

    private String text(String key, Object... arguments) {
        return texts.text("pluginhost.stock." + key, arguments);
    }
}
