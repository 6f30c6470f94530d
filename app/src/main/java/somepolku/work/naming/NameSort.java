package somepolku.work.naming;

import java.util.Locale;

/** What has a name that can be said otherwise. */
public enum NameSort {
    TAG,
    SKILL,
    CHANNEL,
    PERSON;

    /** As text keys name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
