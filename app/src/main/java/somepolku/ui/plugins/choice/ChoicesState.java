package somepolku.ui.plugins.choice;

import java.util.List;
import java.util.Optional;
import somepolku.domain.form.SettingInfo;

/**
 * The settings of one plugin as they stand in the form.
 *
 * @param plugin its id; empty where none is shown
 * @param changed whether something is typed that is not kept yet
 */
public record ChoicesState(String plugin, List<Row> rows, boolean changed) {
    static final ChoicesState NONE = new ChoicesState("", List.of(), false);

    public ChoicesState {
        rows = List.copyOf(rows);
    }

    /**
     * One setting.
     *
     * @param typed as it stands in its field
     * @param wrong why it cannot be kept
     */
    public record Row(SettingInfo setting, String typed, Optional<String> wrong) {}
}
