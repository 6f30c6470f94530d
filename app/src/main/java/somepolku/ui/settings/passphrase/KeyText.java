package somepolku.ui.settings.passphrase;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import somepolku.kit.Texts;

/** What is put away with the recovery key, so that it is still understood in ten years. */
record KeyText(String title, List<String> facts, String key, String sentence) {

    static KeyText of(Texts texts, String file, String day, String key) {
        return new KeyText(
                texts.text("settings.passphrase.paper.title"),
                List.of(
                        texts.text("settings.passphrase.paper.file", file),
                        texts.text("settings.passphrase.paper.day", day)),
                key,
                texts.text("settings.passphrase.paper.sentence"));
    }

    /** As a plain text file. */
    String plain() {
        return Stream.of(Stream.of(title), facts.stream(), Stream.of("", key, "", sentence))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Override
    public String toString() {
        return "KeyText";
    }
}
