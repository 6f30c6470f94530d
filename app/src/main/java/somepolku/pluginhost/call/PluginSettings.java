package somepolku.pluginhost.call;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import somepolku.api.Settings;
import somepolku.api.form.SettingDescription;
import somepolku.api.form.SettingDescription.Sort;

/** A plugin's settings as the plugin sees them. */
final class PluginSettings implements Settings {
    private final List<SettingDescription> described = new CopyOnWriteArrayList<>();

    void described(SettingDescription setting) {
        described.add(setting);
    }

    List<SettingDescription> described() {
        return List.copyOf(described);
    }

    @Override
    public String text(String id) {
        return value(id, Sort.TEXT);
    }

    @Override
    public double number(String id) {
        return Double.parseDouble(value(id, Sort.NUMBER));
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
        return described.stream()
                .filter(setting -> setting.id().equals(id) && setting.sort() == sort)
                .findFirst()
                .map(SettingDescription::standard)
                .orElseThrow(() -> new IllegalArgumentException("no such setting: " + id));
    }
}
