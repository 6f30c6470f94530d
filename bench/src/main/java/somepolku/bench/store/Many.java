package somepolku.bench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Ids;
import somepolku.kit.ProblemException;
import somepolku.storage.Journals;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalStore;

/** Journals of many deeds, a few of them today. */
public final class Many {
    /** What today's deeds are called, for whoever waits until they are seen. */
    public static final String TODAY = "Deed of today";

    private static final int AT_ONCE = 50_000;
    private static final int A_DAY = 100;
    private static final String TEXT =
            "Today I learnt that the smallest change makes the greatest difference. ".repeat(4);

    private Many() {}

    /** @param arguments the journal to make, and how many deeds are to be in it */
    public static void main(String... arguments) throws IOException, ProblemException {
        journal(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    /** Makes it, with so many deeds before today. */
    public static Path journal(Path file, int entries) throws IOException, ProblemException {
        Files.deleteIfExists(file);
        Clock clock = Clock.systemDefaultZone();
        Ids ids = new Ids(clock);
        LocalDate today = LocalDate.now(clock);
        try (JournalStore journal = new Journals(clock).openOrCreate(file)) {
            List<Edit> edits = new ArrayList<>();
            for (int number = entries; number > 0; number--) {
                edits.add(Edit.add(deed(ids, today.minusDays(1 + number / A_DAY), "Deed " + number)));
                if (edits.size() == AT_ONCE) {
                    journal.commit(edits);
                    edits.clear();
                }
            }
            for (int number = 1; number <= 3; number++) {
                edits.add(Edit.add(deed(ids, today, TODAY + " " + number)));
            }
            journal.commit(edits);
        }
        return file;
    }

    static Entry deed(Ids ids, LocalDate day, String title) {
        Activity plain = Activity.on(ids.next(), day, title);
        return new Activity(
                plain.id(),
                plain.day(),
                plain.time(),
                plain.channel(),
                plain.kindId(),
                title,
                TEXT,
                plain.minutes(),
                plain.purpose(),
                List.of("portfolio", "work"),
                plain.link(),
                plain.origin());
    }
}
