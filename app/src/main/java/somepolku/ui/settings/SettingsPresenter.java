package somepolku.ui.settings;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import somepolku.kit.Outcome;
import somepolku.kit.Texts;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.Theme;
import somepolku.ui.settings.passphrase.PassphrasePresenter;
import somepolku.work.spell.Spelling;

/** What the person may choose for this installation. Every choice is kept and seen at once. */
final class SettingsPresenter {
    /** Where the language is kept, as a language tag. */
    static final String LANGUAGE = "language";

    /** Whether words are checked; where nothing is kept they are. */
    private static final String SPELLING = "spelling";

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

    boolean spellingWanted() {
        return ui.work().settings().get(SPELLING).filter("false"::equals).isEmpty();
    }

    void chooseSpelling(boolean wanted) {
        ui.work().settings().put(SPELLING, String.valueOf(wanted));
    }

    /** Says once it is known with what words are checked, or that there is nothing to check them with. */
    void spelling(Consumer<String> then) {
        ui.background().read(progress -> ui.work().spelling().checkers(), outcome -> {
            if (outcome instanceof Outcome.Done<List<Spelling.Checker>> done) {
                then.accept(said(done.value()));
            }
        });
    }

    private String said(List<Spelling.Checker> checkers) {
        if (checkers.isEmpty()) {
            return ui.text("settings.spelling.none");
        }
        Locale here = ui.texts().locale();
        String names = checkers.stream()
                .map(one -> one.name() + " (" + one.language().getDisplayLanguage(here) + ")")
                .collect(Collectors.joining(", "));
        return ui.text("settings.spelling.with", names);
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
