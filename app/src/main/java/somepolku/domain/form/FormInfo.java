package somepolku.domain.form;

import java.util.List;
import java.util.Optional;
import somepolku.domain.term.ChannelId;

/**
 * A form for what no export tells. Filled in it becomes a deed, where it has a kind, and a reading for every filled field
 * of a metric: about that deed where the metric is told of single deeds, else about the channel on that day.
 *
 * @param channel whose plugin brings it
 * @param id unique among the channel's forms
 * @param about where the numbers are found; may be empty
 * @param fields at least one
 */
public record FormInfo(
        ChannelId channel, String id, String title, String about, Optional<String> kind, List<FieldInfo> fields) {

    public FormInfo {
        fields = List.copyOf(fields);
    }
}
