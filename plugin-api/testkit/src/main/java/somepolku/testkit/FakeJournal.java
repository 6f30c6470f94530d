package somepolku.testkit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import somepolku.api.channel.MetricKind;
import somepolku.api.channel.Purpose;
import somepolku.api.journal.ActivityView;
import somepolku.api.journal.ApplicationStatus;
import somepolku.api.journal.ApplicationView;
import somepolku.api.journal.ContactView;
import somepolku.api.journal.Days;
import somepolku.api.journal.EntryId;
import somepolku.api.journal.FactSort;
import somepolku.api.journal.FactView;
import somepolku.api.journal.JournalView;
import somepolku.api.journal.ReadingView;

/** A journal for trying a rule on, with as much in it as the test says. */
public final class FakeJournal implements JournalView {
    private final LocalDate today;
    private final List<ActivityView> activities = new ArrayList<>();
    private final List<ReadingView> readings = new ArrayList<>();
    private final List<ContactView> contacts = new ArrayList<>();
    private final List<ApplicationView> applications = new ArrayList<>();
    private final List<FactView> facts = new ArrayList<>();
    private int entries;

    private FakeJournal(LocalDate today) {
        this.today = today;
    }

    public static FakeJournal on(LocalDate today) {
        return new FakeJournal(today);
    }

    public FakeJournal activity(String channel, String kind, LocalDate day) {
        return activity(channel, kind, day, "", "");
    }

    public FakeJournal activity(String channel, String kind, LocalDate day, String title, String text) {
        activities.add(new Did(next(), channel, kind, day, title, text));
        return this;
    }

    /** A value about the channel. */
    public FakeJournal reading(String channel, String metric, MetricKind kind, Days days, double value) {
        readings.add(new Read(next(), channel, metric, kind, days, value, Optional.empty()));
        return this;
    }

    /** A value about the activity that was added last. */
    public FakeJournal readingOfIt(String metric, MetricKind kind, Days days, double value) {
        ActivityView last = activities.get(activities.size() - 1);
        readings.add(new Read(next(), last.channel(), metric, kind, days, value, Optional.of(last.id())));
        return this;
    }

    public FakeJournal contact(String channel, LocalDate since, String company, String position) {
        contacts.add(new Joined(next(), channel, since, company, position));
        return this;
    }

    public FakeJournal application(String channel, String company, ApplicationStatus status, LocalDate day) {
        List<ApplicationView.Step> steps = List.of(new Reached(status, Optional.of(day)));
        applications.add(new Job(next(), channel, company, "", status, steps));
        return this;
    }

    public FakeJournal fact(String channel, FactSort sort, String title) {
        facts.add(new Said(next(), channel, Optional.of(sort), title, "", "", Optional.empty(), Optional.empty()));
        return this;
    }

    @Override
    public LocalDate today() {
        return today;
    }

    @Override
    public Stream<ActivityView> activities(Days days) {
        return activities.stream()
                .filter(one -> days.contains(one.day()))
                .sorted(Comparator.comparing(ActivityView::day));
    }

    @Override
    public Stream<ReadingView> readings(Days days) {
        return readings.stream()
                .filter(one -> days.contains(one.last()))
                .sorted(Comparator.comparing(ReadingView::last));
    }

    @Override
    public Stream<ContactView> contacts(Days days) {
        return contacts.stream()
                .filter(one -> days.contains(one.since()))
                .sorted(Comparator.comparing(ContactView::since));
    }

    @Override
    public Stream<ApplicationView> applications(Days days) {
        return applications.stream()
                .filter(one -> days.contains(one.steps().get(0).day().orElseThrow()));
    }

    @Override
    public Stream<FactView> facts() {
        return facts.stream();
    }

    private EntryId next() {
        return new EntryId("entry " + ++entries);
    }

    private record Did(EntryId id, String channel, String kind, LocalDate day, String title, String text)
            implements ActivityView {
        @Override
        public Optional<LocalTime> time() {
            return Optional.empty();
        }

        @Override
        public OptionalInt minutes() {
            return OptionalInt.empty();
        }

        @Override
        public Optional<Purpose> purpose() {
            return Optional.empty();
        }

        @Override
        public List<String> tags() {
            return List.of();
        }

        @Override
        public List<String> skills() {
            return List.of();
        }

        @Override
        public Optional<String> link() {
            return Optional.empty();
        }
    }

    private record Read(
            EntryId id,
            String channel,
            String metric,
            MetricKind kind,
            Days days,
            double value,
            Optional<EntryId> about)
            implements ReadingView {
        @Override
        public LocalDate first() {
            return days.first();
        }

        @Override
        public LocalDate last() {
            return days.last();
        }

        @Override
        public boolean ofOneActivity() {
            return about.isPresent();
        }

        @Override
        public boolean isAbout(ActivityView activity) {
            return about.filter(activity.id()::equals).isPresent();
        }
    }

    private record Joined(EntryId id, String channel, LocalDate since, String company, String position)
            implements ContactView {}

    private record Job(
            EntryId id,
            String channel,
            String company,
            String position,
            ApplicationStatus status,
            List<ApplicationView.Step> steps)
            implements ApplicationView {}

    private record Reached(ApplicationStatus status, Optional<LocalDate> day) implements ApplicationView.Step {}

    private record Said(
            EntryId id,
            String channel,
            Optional<FactSort> sort,
            String title,
            String place,
            String text,
            Optional<LocalDate> first,
            Optional<LocalDate> last)
            implements FactView {}
}
