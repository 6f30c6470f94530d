package somepolku.fakes;

import java.util.List;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.term.ChannelId;
import somepolku.importing.ImportFormat;
import somepolku.work.channel.Remembered;
import somepolku.work.port.Channels;
import somepolku.work.port.JournalView;

/** Channels, mostly the three, and what a journal remembers of metrics, read anew whenever it is asked. */
public record Fresh(Channels known, JournalView journal) implements Channels {

    public Fresh(JournalView journal) {
        this(FixedChannels.three(), journal);
    }

    private Remembered now() {
        return new Remembered(known, journal);
    }

    @Override
    public List<ChannelInfo> channels() {
        return now().channels();
    }

    @Override
    public boolean brought(ChannelId id) {
        return now().brought(id);
    }

    @Override
    public List<ImportFormat> formats() {
        return List.of();
    }

    @Override
    public List<PluginStatus> plugins() {
        return List.of();
    }
}
