package somepolku.linkedin;

import java.util.List;
import somepolku.api.Texts;
import somepolku.api.channel.Purpose;
import somepolku.api.form.EntryTemplate;

/** Texts to begin a post with, as questions that it answers. */
final class Templates {
    private Templates() {}

    static List<EntryTemplate> in(Texts texts) {
        return List.of(template(texts, "lesson", Purpose.SHOW), template(texts, "advice", Purpose.LEARN));
    }

    private static EntryTemplate template(Texts texts, String id, Purpose purpose) {
        String key = "template." + id;
        return EntryTemplate.builder(id, texts.text(key), texts.text(key + ".body"))
                .about(texts.text(key + ".about"))
                .kind("post")
                .purpose(purpose)
                .build();
    }
}
