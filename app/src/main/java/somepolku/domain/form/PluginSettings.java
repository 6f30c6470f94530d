package somepolku.domain.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The settings of one plugin. What was chosen is kept among the program's own settings, since it belongs to the
 * installation that runs the plugin and not to the journal.
 *
 * @param plugin its id
 */
public record PluginSettings(String plugin, List<SettingInfo> settings) {

    public PluginSettings {
        settings = List.copyOf(settings);
    }

    /**
     * What holds now: what was chosen where it still fits, else the standard.
     *
     * @param kept says what is kept under a key
     */
    public String value(SettingInfo setting, Function<String, Optional<String>> kept) {
        return kept.apply(key(setting))
                .filter(value -> setting.wrong(value).isEmpty())
                .orElse(setting.standard());
    }

    /** Under which a choice is kept: {@code plugin.linkedin.posts-a-week}. */
    public String key(SettingInfo setting) {
        return "plugin." + plugin + "." + setting.id();
    }
}
