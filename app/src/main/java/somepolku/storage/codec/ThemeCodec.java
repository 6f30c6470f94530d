package somepolku.storage.codec;

import java.util.UUID;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Theme;

/** Kinds of content. */
final class ThemeCodec implements EntryCodec<Theme> {
    private static final int NAME = 1;
    private static final int PROMPTS = 2;

    @Override
    public EntryKind kind() {
        return EntryKind.THEME;
    }

    @Override
    public int code() {
        return 14;
    }

    @Override
    public Class<Theme> type() {
        return Theme.class;
    }

    @Override
    public Values write(Theme theme) {
        return new Values().text(NAME, theme.name()).texts(PROMPTS, theme.prompts());
    }

    @Override
    public Theme read(UUID id, Values in) {
        return new Theme(new Id<>(id), in.text(NAME), in.texts(PROMPTS));
    }
}
