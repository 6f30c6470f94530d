package somepolku.domain.journal;

import java.util.Locale;

/** The kinds of entries, in the order of their storage codes. */
public enum EntryKind {
    ACTIVITY(Activity.class),
    NOTE(DayNote.class),
    READING(Reading.class),
    CONTACT(Contact.class),
    APPLICATION(Application.class),
    FACT(Fact.class),
    ACCOUNT(Account.class),
    REMINDER(Reminder.class),
    METRIC(Metric.class),
    ATTACHMENT(Attachment.class),
    MILESTONE(Milestone.class),
    ABSENCE(Absence.class),
    CONTENT(ContentItem.class),
    THEME(Theme.class),
    RHYTHM(Rhythm.class),
    MARK(DayMark.class),
    REFINEMENT(Refinement.class);

    private final Class<? extends Entry> type;

    EntryKind(Class<? extends Entry> type) {
        this.type = type;
    }

    public Class<? extends Entry> type() {
        return type;
    }

    /** As JSON and the command line name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
