package somepolku.linkedin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import somepolku.api.Texts;
import somepolku.api.channel.ChannelDescription;
import somepolku.api.channel.ContentKind;
import somepolku.api.channel.Cost;
import somepolku.api.channel.Suits;

/** LinkedIn for somebody who is choosing channels. */
final class Portrait {
    /** A post and a few comments a week at least, and time to read what others write. */
    private static final int LEAST_MINUTES = 60;

    private static final int MOST_MINUTES = 180;

    private Portrait() {}

    static ChannelDescription.Builder of(ChannelDescription.Builder channel, Texts texts) {
        return channel.about(texts.text("about"))
                .icon(icon())
                .trains(texts.text("trains.writing"), texts.text("trains.writing.how"))
                .trains(texts.text("trains.network"), texts.text("trains.network.how"))
                .trains(texts.text("trains.telling"), texts.text("trains.telling.how"))
                .cost(Cost.minutesAWeek(LEAST_MINUTES, MOST_MINUTES, Cost.Money.FREE_WITH_EXTRAS)
                        .note(texts.text("cost")))
                .fit(ContentKind.SHORT_TEXT, Suits.WELL, texts.text("fit.short-text"))
                .fit(ContentKind.CONVERSATION, Suits.WELL, texts.text("fit.conversation"))
                .fit(ContentKind.WORK_SAMPLE, Suits.WELL, texts.text("fit.work-sample"))
                .fit(ContentKind.SHARED_FIND, Suits.PARTLY, texts.text("fit.shared-find"))
                .fit(ContentKind.PICTURE, Suits.PARTLY, texts.text("fit.picture"))
                .fit(ContentKind.LONG_TEXT, Suits.PARTLY, texts.text("fit.long-text"))
                .fit(ContentKind.SHORT_VIDEO, Suits.PARTLY, texts.text("fit.short-video"))
                .fit(ContentKind.AUDIO, Suits.BADLY, texts.text("fit.audio"))
                .fit(ContentKind.STORY, Suits.BADLY, texts.text("fit.story"));
    }

    /** Drawn for this plugin: people who know each other. It is nobody's mark. */
    private static byte[] icon() {
        try (InputStream in = Portrait.class.getResourceAsStream("icon.png")) {
            if (in == null) {
                throw new IllegalStateException("icon.png is missing in this jar");
            }
            return in.readAllBytes();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
