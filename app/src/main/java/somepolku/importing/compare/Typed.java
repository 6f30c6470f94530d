package somepolku.importing.compare;

import java.util.Locale;
import java.util.Optional;
import somepolku.domain.journal.About;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Reading;

/** What the person wrote without an import, and which row of a table of one's own would say the same. */
public final class Typed {
    private Typed() {}

    /** The slot of a row that tells of the same thing; empty where no row can. */
    static Optional<Slot> slot(Entry entry) {
        if (entry instanceof Reading reading) {
            String key = reading.metric().id() + "|" + reading.span().first() + "|"
                    + reading.span().last() + "|"
                    + reading.about().map(About::key).orElse("");
            return Optional.of(new Slot(entry.kind(), reading.metric().channel().value(), key));
        }
        if (entry instanceof Activity deed) {
            return deed.day().map(day -> {
                String when = day + deed.time().map(time -> "T" + time).orElse("");
                return new Slot(entry.kind(), deed.channel().value(), deed(when, deed.kindId(), deed.title()));
            });
        }
        return entry instanceof Application job
                ? Optional.of(new Slot(entry.kind(), job.channel().value(), job(job.company(), job.position())))
                : Optional.empty();
    }

    /** The key of a deed that nothing else names. */
    public static String deed(String when, String kind, String title) {
        return when + "|" + kind + "|" + title;
    }

    /** The key of an application that nothing else names. */
    public static String job(String company, String position) {
        return (company + "|" + position).toLowerCase(Locale.ROOT);
    }
}
