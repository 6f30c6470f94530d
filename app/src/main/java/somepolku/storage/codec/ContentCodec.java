package somepolku.storage.codec;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.journal.ContentItem.State;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Id;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.Purpose;

/** What the person wants to make. */
final class ContentCodec implements EntryCodec<ContentItem> {
    private static final int DAY = 1;
    private static final int STATE = 2;
    private static final int TITLE = 3;
    private static final int TEXT = 4;
    private static final int THEME = 5;
    private static final int PURPOSES = 6;
    private static final int CHANNELS = 7;
    private static final int KIND = 8;
    private static final int PLANNED = 9;
    private static final int TIME = 10;
    private static final int CUE = 11;
    private static final int PUBLISHED = 12;
    private static final int DEEDS = 13;
    private static final int HAPPENED = 14;
    private static final int LESSON = 15;

    @Override
    public EntryKind kind() {
        return EntryKind.CONTENT;
    }

    @Override
    public int code() {
        return 13;
    }

    @Override
    public Class<ContentItem> type() {
        return ContentItem.class;
    }

    @Override
    public Values write(ContentItem item) {
        ContentItem.What what = item.what();
        ContentItem.Came came = item.came();
        return new Values()
                .day(DAY, item.day())
                .text(STATE, item.state().name())
                .text(TITLE, what.title())
                .text(TEXT, what.text())
                .text(THEME, what.theme().map(Id::toString).orElse(""))
                .texts(PURPOSES, what.purposes().stream().map(Purpose::name).toList())
                .texts(CHANNELS, what.channels().stream().map(ChannelId::value).toList())
                .text(KIND, what.kindId())
                .day(PLANNED, item.when().day())
                .time(TIME, item.when().time())
                .text(CUE, item.when().cue())
                .day(PUBLISHED, came.published())
                .texts(DEEDS, came.deeds().stream().map(Id::toString).toList())
                .text(HAPPENED, came.happened())
                .text(LESSON, came.lesson());
    }

    @Override
    public ContentItem read(UUID id, Values in) {
        String theme = in.text(THEME);
        return new ContentItem(
                new Id<>(id),
                Parts.known(State.class, in.text(STATE)).orElse(State.IDEA),
                new ContentItem.What(
                        in.text(TITLE),
                        in.text(TEXT),
                        theme.isEmpty() ? Optional.empty() : Optional.of(ContentCodec.id(theme)),
                        purposes(in.texts(PURPOSES)),
                        in.texts(CHANNELS).stream().map(ChannelId::new).toList(),
                        in.text(KIND)),
                new ContentItem.When(in.day(PLANNED), in.time(TIME), in.text(CUE)),
                new ContentItem.Came(
                        in.day(PUBLISHED),
                        in.texts(DEEDS).stream().map(ContentCodec::<Activity>id).toList(),
                        in.text(HAPPENED),
                        in.text(LESSON)));
    }

    private static List<Purpose> purposes(List<String> names) {
        return names.stream()
                .flatMap(name -> Parts.known(Purpose.class, name).stream())
                .toList();
    }

    private static <E extends Entry> Id<E> id(String text) {
        try {
            return new Id<>(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new DamagedRecordException("no id: " + text, e);
        }
    }
}
