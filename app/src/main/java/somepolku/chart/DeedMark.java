package somepolku.chart;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Id;
import somepolku.domain.term.ChannelId;

/** A deed as a chart shows it. The same object as in the journal, by its id. */
public record DeedMark(Id<Activity> deed, LocalDate day, Optional<LocalTime> time, Mark shape) {

    /** The marks of deeds; one without a date has no place on a chart. */
    public static Stream<DeedMark> of(Stream<Activity> deeds, Function<ChannelId, Mark> shapes) {
        return deeds.filter(deed -> deed.day().isPresent())
                .map(deed -> new DeedMark(deed.id(), deed.day().get(), deed.time(), shapes.apply(deed.channel())));
    }
}
