package somepolku.pluginhost.pack;

import java.util.List;
import somepolku.domain.channel.ChannelInfo;
import somepolku.importing.ImportFormat;

/**
 * What a data pack brings, in the person's language.
 *
 * @param id of the pack and of its channel
 */
public record Pack(String id, String version, ChannelInfo channel, List<ImportFormat> formats) {
    /** The version of the form that packs are written in; compare with {@code needs}. */
    public static final String FORM = "1.0.0";

    public Pack {
        formats = List.copyOf(formats);
    }
}
