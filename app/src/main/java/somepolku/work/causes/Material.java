package somepolku.work.causes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import somepolku.analysis.causes.ActionOf;
import somepolku.analysis.prepare.Deeds;
import somepolku.analysis.prepare.Marks;
import somepolku.analysis.series.Series;
import somepolku.analysis.series.SeriesOf;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.Contact;
import somepolku.domain.journal.DayMark;
import somepolku.domain.journal.Reading;
import somepolku.domain.journal.Refinement;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.work.causes.answer.Deed;
import somepolku.work.port.Channels;
import somepolku.work.port.JournalView;

/** What the journal holds for the question, read once. */
record Material(
        SortedMap<MetricKey, Series> series,
        Map<MetricKey, MetricInfo> infos,
        Deeds deeds,
        Map<String, List<Deed>> byAction,
        Marks marks,
        List<LocalDate> applied) {

    static Material of(JournalView journal, Channels channels) {
        SortedMap<MetricKey, Series> series;
        try (var readings = journal.all(Reading.class);
                var contacts = journal.all(Contact.class)) {
            series = SeriesOf.all(readings, contacts, channels.channels());
        }
        List<Activity> done;
        try (var all = journal.all(Activity.class)) {
            done = all.toList();
        }
        ActionOf action;
        try (var refinements = journal.all(Refinement.class)) {
            action = new ActionOf(refinements.toList());
        }
        Map<String, List<Deed>> byAction = new TreeMap<>();
        for (Activity deed : done) {
            Deeds.counted(deed)
                    .ifPresent(day -> action.of(deed)
                            .ifPresent(name -> byAction.computeIfAbsent(name, any -> new ArrayList<>())
                                    .add(new Deed(deed.id(), day, deed.title()))));
        }
        byAction.values().forEach(deeds -> deeds.sort(Comparator.comparing(Deed::counted)));
        Map<MetricKey, MetricInfo> infos = channels.channels().stream()
                .flatMap(channel -> channel.metrics().stream())
                .collect(Collectors.toMap(MetricInfo::key, Function.identity(), (one, other) -> one));
        try (var applications = journal.all(Application.class)) {
            List<LocalDate> applied = applications
                    .flatMap(application -> application.day().stream())
                    .sorted()
                    .toList();
            return new Material(series, infos, Deeds.of(done.stream(), action::of), byAction, marks(journal), applied);
        }
    }

    private static Marks marks(JournalView journal) {
        List<DaySpan> exceptional = new ArrayList<>();
        List<DaySpan> notLogged = new ArrayList<>();
        try (var marks = journal.all(DayMark.class)) {
            marks.forEach(mark -> (mark.sort() == DayMark.Sort.EXCEPTIONAL ? exceptional : notLogged).add(mark.days()));
        }
        return new Marks(exceptional, notLogged);
    }

    /** What is counted, as the readings say it, else as the channel does. */
    String unit(Series of) {
        MetricInfo info = infos.get(of.metric());
        return of.unit().isEmpty() && info != null ? info.unit() : of.unit();
    }

    List<Deed> deedsOf(String action) {
        return byAction.getOrDefault(action, List.of());
    }
}
