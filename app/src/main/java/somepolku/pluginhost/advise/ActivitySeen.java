package somepolku.pluginhost.advise;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import somepolku.api.channel.Purpose;
import somepolku.api.journal.ActivityView;
import somepolku.api.journal.EntryId;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Practice;

/** A deed with a day as a plugin sees it. */
final class ActivitySeen implements ActivityView {
    private final Activity deed;

    ActivitySeen(Activity deed) {
        this.deed = deed;
    }

    /** For joining a reading to it; not among what a plugin can call. */
    Activity deed() {
        return deed;
    }

    @Override
    public EntryId id() {
        return Ids.of(deed);
    }

    @Override
    public String channel() {
        return deed.channel().value();
    }

    @Override
    public String kind() {
        return deed.kindId();
    }

    @Override
    public LocalDate day() {
        return deed.day().orElseThrow();
    }

    @Override
    public Optional<LocalTime> time() {
        return deed.time();
    }

    @Override
    public String title() {
        return deed.title();
    }

    @Override
    public String text() {
        return deed.text();
    }

    @Override
    public OptionalInt minutes() {
        return deed.minutes();
    }

    @Override
    public Optional<Purpose> purpose() {
        return deed.purpose().map(purpose -> Purpose.valueOf(purpose.name()));
    }

    @Override
    public List<String> tags() {
        return deed.tags();
    }

    @Override
    public List<String> skills() {
        return deed.practice().map(Practice::skills).orElse(List.of());
    }

    @Override
    public Optional<String> link() {
        return deed.link();
    }
}
