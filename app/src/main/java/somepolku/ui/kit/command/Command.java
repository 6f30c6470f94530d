package somepolku.ui.kit.command;

import java.util.Locale;
import java.util.Optional;

/**
 * Every command of the window, with its key and its icon, in this one table. Its name stands in the texts under
 * {@link #textKey}. A key is written as {@code KeyStroke} reads it, with {@code menu} for Ctrl, or Cmd on macOS.
 */
public enum Command {
    SEARCH("menu K", "search"),
    GO_TODAY("menu 1", "calendar-check"),
    GO_PLAN("menu 2", "square-kanban"),
    GO_METRICS("menu 4", "chart-line"),
    GO_CAUSES("menu 5", "route"),
    GO_PLUGINS("", "blocks"),
    GO_SETTINGS("menu COMMA", "sliders-horizontal"),
    ENTRY_LINE("menu E", "plus"),
    NEW_IDEA("menu N", "plus"),
    TEMPLATE_STORY("", "timer"),
    TEMPLATE_STAR("", "list-checks"),
    TEMPLATE_ADVICE("", "user-plus"),
    TEMPLATE_WRITING("", "pencil"),
    ATTACH("menu shift A", "paperclip"),
    PREVIOUS_DAY("alt LEFT", "chevron-left"),
    NEXT_DAY("alt RIGHT", "chevron-right"),
    THIS_DAY("menu T", "calendar"),
    GO_TO_DAY("menu G", "calendar"),
    PREVIOUS_WRITTEN("alt shift LEFT", "chevron-left"),
    NEXT_WRITTEN("alt shift RIGHT", "chevron-right"),
    MARK_DAY("", "calendar"),
    GO_YEAR("menu shift Y", "calendar-days"),
    GO_SKILLS("", "book-open"),
    GO_NAMES("", "pencil"),
    IMPORT("menu I", "download"),
    IMPORT_FOLDER("menu shift I", "folder-open"),
    EXPORT_GUIDE("", "info"),
    ADD_PLUGIN("", "plus"),
    READING_ROUND("menu L", "list-checks"),
    CALENDAR_FILE("", "calendar"),
    ADD_READING("menu shift E", "chart-line"),
    GO_OWN("", "chart-line"),
    TRAIL("alt ENTER", "search"),
    SPELLING("F7", "check"),
    CHART_OR_TABLE("menu shift T", "table-2"),
    UNDO("menu Z", "undo-2"),
    REDO("menu shift Z", "redo-2"),
    SAVE("menu S", "check"),
    LOCK("menu shift L", "lock"),
    OPEN_JOURNAL("menu O", "folder-open"),
    OPEN_SAMPLE("", "book-open"),
    OPEN_OWN("", "undo-2"),
    CALM("menu shift R", "leaf"),
    LIGHT("", "sun"),
    DARK("", "moon"),
    NEXT_REGION("F6", ""),
    PREVIOUS_REGION("shift F6", "");

    private final String key;
    private final String icon;

    Command(String key, String icon) {
        this.key = key;
        this.icon = icon;
    }

    public String textKey() {
        return "command." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Optional<String> key() {
        return key.isEmpty() ? Optional.empty() : Optional.of(key);
    }

    public Optional<String> icon() {
        return icon.isEmpty() ? Optional.empty() : Optional.of(icon);
    }
}
