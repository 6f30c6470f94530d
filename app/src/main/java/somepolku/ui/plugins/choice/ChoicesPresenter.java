package somepolku.ui.plugins.choice;

import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import somepolku.domain.form.PluginSettings;
import somepolku.domain.form.SettingInfo;
import somepolku.domain.form.SettingInfo.Sort;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.ui.plugins.choice.ChoicesState.Row;
import somepolku.work.port.Settings;

/** Lets the person choose for a plugin: typed values are kept together, or not at all. */
public final class ChoicesPresenter {
    private final Ui ui;
    private final Shown<ChoicesState> state = new Shown<>(ChoicesState.NONE);
    private Optional<PluginSettings> settings = Optional.empty();

    public ChoicesPresenter(Ui ui) {
        this.ui = ui;
        ui.channelsChanged().listen(ui.lifetime(), () -> show(state.now().plugin()));
    }

    public Shown<ChoicesState> state() {
        return state;
    }

    /** Shows a plugin's settings as they are kept; what is typed for the same plugin stays. */
    public void show(String plugin) {
        Optional<PluginSettings> now = ui.work().channels().offers().settings().stream()
                .filter(one -> one.plugin().equals(plugin))
                .findFirst();
        if (!now.equals(settings) || !state.now().changed()) {
            settings = now;
            set(this::kept);
        }
    }

    /** Takes what stands in a field. */
    public void type(String id, String text) {
        Map<String, String> typed = typed();
        if (!text.equals(typed.put(id, text))) {
            set(setting -> typed.getOrDefault(setting.id(), ""));
        }
    }

    /** Puts every field on its standard; nothing is kept by that. */
    public void standards() {
        set(setting -> shown(setting, setting.standard()));
    }

    /** Throws away what is typed. */
    public void cancel() {
        set(this::kept);
    }

    /** Keeps all of it, unless something is wrong; can be taken back. */
    public void save() {
        if (state.now().changed()
                && state.now().rows().stream().allMatch(row -> row.wrong().isEmpty())) {
            settings.ifPresent(plugin -> {
                Map<String, String> before = new TreeMap<>();
                Map<String, String> after = new TreeMap<>();
                for (Row row : state.now().rows()) {
                    before.put(plugin.key(row.setting()), value(plugin, row.setting()));
                    after.put(plugin.key(row.setting()), row.typed().strip());
                }
                keep(
                        after,
                        () -> ui.feedback()
                                .tell(
                                        ui.text("plugins.choice.saved"),
                                        ui.text("plugins.choice.undo"),
                                        () -> keep(before, () -> {})));
            });
        }
    }

    private void keep(Map<String, String> values, Runnable then) {
        Settings kept = ui.work().settings();
        ui.background()
                .read(
                        progress -> {
                            values.forEach(kept::put);
                            return true;
                        },
                        done -> {
                            set(this::kept);
                            then.run();
                        });
    }

    private void set(Function<SettingInfo, String> typed) {
        List<Row> rows = settings.map(PluginSettings::settings).orElse(List.of()).stream()
                .map(setting -> row(setting, typed.apply(setting)))
                .toList();
        boolean changed = rows.stream().anyMatch(row -> !row.typed().equals(kept(row.setting())));
        state.set(new ChoicesState(settings.map(PluginSettings::plugin).orElse(""), rows, changed));
        ui.unsaved().mark(this, changed);
    }

    private Row row(SettingInfo setting, String typed) {
        return new Row(setting, typed, setting.wrong(typed).map(ui.texts()::text));
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new TreeMap<>();
        state.now().rows().forEach(row -> typed.put(row.setting().id(), row.typed()));
        return typed;
    }

    private String kept(SettingInfo setting) {
        return settings.map(plugin -> shown(setting, value(plugin, setting))).orElse("");
    }

    private String value(PluginSettings plugin, SettingInfo setting) {
        return plugin.value(setting, ui.work().settings()::get);
    }

    /** As the person writes it: a whole number without decimals, and with the language's own sign. */
    private String shown(SettingInfo setting, String value) {
        return setting.sort() == Sort.NUMBER ? value.replaceAll("\\.0$", "").replace('.', sign()) : value;
    }

    private char sign() {
        return DecimalFormatSymbols.getInstance(ui.texts().locale()).getDecimalSeparator();
    }
}
