package somepolku.search;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Fact;
import somepolku.kit.Texts;

/**
 * An entry that a query found.
 *
 * @param line the first line of the entry that holds a searched word, shortened around it
 */
public record Hit(Entry entry, String line) {

    public Optional<LocalDate> day() {
        return entry.day();
    }

    /** The line with what it does not say by itself: {@code Taito: Java}, {@code Tester, Acme · haettu}. */
    public String said(Texts texts) {
        if (entry instanceof Fact fact) {
            return texts.text("fact." + word(fact.sort())) + ": " + line;
        }
        if (entry instanceof Application job) {
            return line + " · " + texts.text("application." + word(job.status()));
        }
        return line;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
