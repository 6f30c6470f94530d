package somepolku.pluginhost.describe;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import somepolku.api.Settings;
import somepolku.api.form.SettingDescription;
import somepolku.domain.form.PluginSettings;
import somepolku.domain.form.SettingInfo;
import somepolku.domain.form.SettingInfo.Sort;
import somepolku.kit.ProblemException;

/**
 * A plugin's settings as the plugin sees them: always what the person chose last. Those that were described so far are
 * there, which lets a plugin look at its own settings while it still registers.
 */
public final class Chosen implements Settings {
    private final String plugin;
    private final Function<String, Optional<String>> kept;
    private final List<SettingDescription> described = new CopyOnWriteArrayList<>();
    private final Map<String, SettingInfo> known = new ConcurrentHashMap<>();

    /** @param kept says what the person chose, by {@link PluginSettings#key} */
    public Chosen(String plugin, Function<String, Optional<String>> kept) {
        this.plugin = plugin;
        this.kept = kept;
    }

    /** Takes one more; whether it is fit to be a setting shows later, as with all that is registered. */
    public void described(SettingDescription setting) {
        described.add(setting);
        try {
            SettingInfo info = Settling.setting(setting);
            known.putIfAbsent(info.id(), info);
        } catch (ProblemException unfit) {
            // The whole plugin is refused for it once it has registered, see Settling.settings.
            return;
        }
    }

    public List<SettingDescription> described() {
        return List.copyOf(described);
    }

    @Override
    public String text(String id) {
        return value(id, Sort.TEXT);
    }

    @Override
    public double number(String id) {
        return SettingInfo.number(value(id, Sort.NUMBER));
    }

    @Override
    public String choice(String id) {
        return value(id, Sort.CHOICE);
    }

    @Override
    public boolean yes(String id) {
        return Boolean.parseBoolean(value(id, Sort.YES_NO));
    }

    private String value(String id, Sort sort) {
        SettingInfo setting = known.get(id);
        if (setting == null || setting.sort() != sort) {
            throw new IllegalArgumentException("no such setting: " + id);
        }
        return new PluginSettings(plugin, List.of()).value(setting, kept);
    }
}
