package somepolku.gui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import somepolku.domain.journal.Ids;
import somepolku.fakes.MemorySettings;
import somepolku.kit.Texts;
import somepolku.work.Diary;
import somepolku.work.Finding;
import somepolku.work.Imports;
import somepolku.work.Ledger;
import somepolku.work.Reminders;
import somepolku.work.Reports;
import somepolku.work.Tasks;
import somepolku.work.Workbench;
import somepolku.work.causes.Causes;
import somepolku.work.medium.Medium;
import somepolku.work.port.Channels;
import somepolku.work.port.JournalStore;
import somepolku.work.spell.Spelling;

/** Everything that a window works on, with stand-ins for what is outside. */
final class Benches {
    private static final long SEED = 7;

    private Benches() {}

    static Workbench of(
            Path file,
            Medium medium,
            JournalStore store,
            Clock clock,
            Texts texts,
            Channels channels,
            Spelling spelling) {
        Ledger ledger = new Ledger(store);
        Ids ids = new Ids(clock, new Random(SEED));
        return new Workbench(
                file,
                medium,
                ledger,
                new Diary(ledger, channels, ids),
                new Reminders(ledger, ids, clock),
                new Imports(ledger, store.salt(), channels, ids, clock.getZone(), texts, new MemorySettings()),
                new Finding(store),
                new Reports(store, channels),
                new Causes(store, channels, clock),
                channels,
                new Tasks(),
                texts,
                new MemorySettings(),
                spelling,
                folder -> List.of(),
                clock);
    }
}
