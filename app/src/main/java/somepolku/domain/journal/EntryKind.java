package somepolku.domain.journal;

import java.util.Locale;

/** The kinds of entries, in the order of their storage codes. */
public enum EntryKind {
    ACTIVITY,
    NOTE,
    READING,
    CONTACT;

    /** As JSON and the command line name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
