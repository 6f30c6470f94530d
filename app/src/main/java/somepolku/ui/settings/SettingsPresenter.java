package somepolku.ui.settings;

import java.util.List;
import java.util.Locale;
import somepolku.kit.Texts;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.Theme;
import somepolku.ui.settings.passphrase.PassphrasePresenter;

/** What the person may choose for this installation. Every choice is kept and seen at once. */
final class SettingsPresenter {
    /** Where the language is kept, as a language tag. */
    static final String LANGUAGE = "language";

    private final Ui ui;
    private final PassphrasePresenter passphrase;

    SettingsPresenter(Ui ui) {
        this.ui = ui;
        this.passphrase = new PassphrasePresenter(ui);
    }

    PassphrasePresenter passphrase() {
        return passphrase;
    }

    List<Locale> languages() {
        return Texts.languages();
    }

    Locale language() {
        return languages().stream()
                .filter(offered ->
                        offered.getLanguage().equals(ui.texts().locale().getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    /** A language says its own name, so that it is found whatever the window speaks now. */
    String said(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    void choose(Locale language) {
        if (!language.equals(language())) {
            ui.work().settings().put(LANGUAGE, language.toLanguageTag());
            ui.openings().reopen();
        }
    }

    Theme theme() {
        return ui.look().theme();
    }

    String said(Theme theme) {
        return ui.text("settings.theme." + theme.word());
    }

    void choose(Theme theme) {
        ui.work().settings().put(Theme.SETTING, theme.word());
        ui.look().choose(theme);
    }
}
