package somepolku.testkit.host;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import somepolku.api.Settings;
import somepolku.api.form.SettingDescription;
import somepolku.api.form.SettingDescription.Sort;

/** The settings of a plugin as a test chose them; else their standard values. */
public final class ChosenSettings implements Settings {
    private final List<SettingDescription> described = new CopyOnWriteArrayList<>();
    private final Map<String, String> chosen = new ConcurrentHashMap<>();

    public void described(SettingDescription setting) {
        described.add(setting);
    }

    public List<SettingDescription> described() {
        return List.copyOf(described);
    }

    public void choose(String id, String value) {
        chosen.put(id, value);
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
                .map(setting -> chosen.getOrDefault(id, setting.standard()))
                .orElseThrow(() -> new IllegalArgumentException("no such setting: " + id));
    }
}
