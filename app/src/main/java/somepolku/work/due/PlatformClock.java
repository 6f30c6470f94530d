package somepolku.work.due;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import somepolku.analysis.deeds.DeedFigures;
import somepolku.analysis.due.Due;
import somepolku.analysis.due.Vanishing;
import somepolku.analysis.due.Written;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;
import somepolku.work.Workbench;
import somepolku.work.port.JournalView;

/** What the platforms forget next. Reads the journal's last readings: never on the EDT. */
public final class PlatformClock {
    /** As far back as one looks whether numbers of a kind of deeds are written down at all. */
    private static final int BACK = 400;

    private final Workbench work;
    private final Rounds rounds;

    public PlatformClock(Workbench work) {
        this.work = work;
        this.rounds = new Rounds(work);
    }

    /**
     * What Today says.
     *
     * @param round what is due for a round of readings
     * @param next of each metric the number that is forgotten next, the soonest first
     */
    public record Stand(List<Due> round, List<Vanishing> next) {}

    /** @param within days */
    public Stand now(int within) {
        Written written = rounds.written(false);
        LocalDate today = work.today();
        List<Vanishing> next = Stream.concat(
                        Vanishing.of(rounds.channels(), written.settled(), today, within).stream(),
                        ofDeeds(today).stream())
                .sorted(Comparator.comparing(Vanishing::lastDay))
                .toList();
        return new Stand(Due.of(rounds.channels(), written, today), next);
    }

    /** Every number that is forgotten within some days, also of periods that are not over yet. */
    public List<Vanishing> all(int within) {
        LocalDate today = work.today();
        return Stream.concat(
                        Vanishing.all(rounds.channels(), rounds.written(false), today, today.plusDays(within)).stream(),
                        ofDeeds(today).stream())
                .sorted(Comparator.comparing(Vanishing::lastDay))
                .toList();
    }

    /** Most channels have no such numbers: then no deed is read. */
    private List<Vanishing> ofDeeds(LocalDate today) {
        List<ChannelInfo> channels = work.channels().channels();
        boolean any = channels.stream()
                .flatMap(channel -> channel.metrics().stream())
                .filter(MetricInfo::perDeed)
                .anyMatch(metric -> metric.retentionDays().isPresent());
        if (!any) {
            return List.of();
        }
        JournalView journal = work.ledger().journal();
        DaySpan recent = new DaySpan(today.minusDays(BACK), today);
        try (Stream<Activity> deeds = journal.entries(Activity.class, recent);
                Stream<Reading> readings = journal.entries(Reading.class, recent)) {
            List<Activity> some = deeds.toList();
            return Vanishing.ofDeeds(channels, some, DeedFigures.of(some, readings.toList(), work.zone()), today);
        }
    }
}
