package somepolku.pluginhost.advise;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import somepolku.api.channel.Purpose;
import somepolku.api.journal.ActivityView;
import somepolku.api.journal.EntryId;
import somepolku.domain.journal.About;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Origin;
import somepolku.domain.journal.Practice;
import somepolku.pluginhost.wire.journal.Join;

/** A deed with a day as a plugin sees it. */
final class ActivitySeen implements ActivityView, Join.Deed {
    private final Activity deed;

    ActivitySeen(Activity deed) {
        this.deed = deed;
    }

    /** Not among what a plugin can call. */
    @Override
    public Join join() {
        return new Join(
                channel(),
                About.deed(deed.id()).key(),
                deed.origin().map(Origin::key),
                deed.origin().flatMap(Origin::made));
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
