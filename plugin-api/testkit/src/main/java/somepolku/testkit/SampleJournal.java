package somepolku.testkit;

import java.time.LocalDate;
import somepolku.api.channel.ActivityKind;
import somepolku.api.channel.ChannelDescription;
import somepolku.api.channel.MetricDescription;
import somepolku.api.channel.MetricKind;
import somepolku.api.journal.ApplicationStatus;
import somepolku.api.journal.Days;
import somepolku.api.journal.FactSort;

/** Invented journals with everything in them that a channel describes. */
public final class SampleJournal {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int YEAR = 400;
    private static final int CONTACTS = 120;
    private static final int APPLICATIONS = 12;

    private SampleJournal() {}

    /** Nothing at all. */
    public static FakeJournal empty() {
        return FakeJournal.on(TODAY);
    }

    /** A year and more of steady doing: every kind, every metric, contacts, jobs and facts. */
    public static FakeJournal busy(ChannelDescription channel) {
        FakeJournal journal = FakeJournal.on(TODAY);
        for (int ago = YEAR; ago >= 0; ago--) {
            LocalDate day = TODAY.minusDays(ago);
            deeds(journal, channel, day, ago);
            numbers(journal, channel, day, ago);
        }
        for (int i = 0; i < CONTACTS; i++) {
            journal.contact(channel.id(), TODAY.minusDays(3L * i), "Firma " + i % 9, "Koodari");
        }
        for (int i = 0; i < APPLICATIONS; i++) {
            journal.application(channel.id(), "Firma " + i, ApplicationStatus.APPLIED, TODAY.minusDays(20L * i));
        }
        for (FactSort sort : FactSort.values()) {
            journal.fact(channel.id(), sort, "Otsikko " + sort);
        }
        return journal;
    }

    private static void deeds(FakeJournal journal, ChannelDescription channel, LocalDate day, int ago) {
        for (ActivityKind kind : channel.kinds()) {
            if (ago % 3 == 0) {
                String title = "Kirjoitin jotain " + ago;
                journal.activity(channel.id(), kind.id(), day, title, title + "\n\nMitä opin: kerro lisää?");
                ofIt(journal, channel, day, ago);
            }
        }
        if (ago % 5 == 0) {
            journal.activity("another-channel", "post", day);
        }
    }

    private static void ofIt(FakeJournal journal, ChannelDescription channel, LocalDate day, int ago) {
        channel.metrics().stream()
                .filter(MetricDescription::perActivity)
                .forEach(metric -> journal.readingOfIt(metric.id(), metric.kind(), Days.of(day), 10 + ago % 7));
    }

    private static void numbers(FakeJournal journal, ChannelDescription channel, LocalDate day, int ago) {
        for (MetricDescription metric : channel.metrics()) {
            // A ratio has no readings of its own.
            if (!metric.perActivity() && metric.numerator().isEmpty()) {
                double value = metric.kind() == MetricKind.LEVEL ? YEAR - ago : 20 + ago % 11;
                journal.reading(channel.id(), metric.id(), metric.kind(), Days.of(day), value);
            }
        }
    }
}
