package somepolku.gui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import somepolku.domain.journal.Ids;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemorySettings;
import somepolku.kit.Texts;
import somepolku.work.Diary;
import somepolku.work.Ledger;
import somepolku.work.Tasks;
import somepolku.work.Workbench;

/** Everything that a window works on, with stand-ins for what is outside. */
final class Benches {
    private static final long SEED = 7;

    private Benches() {}

    static Workbench of(Path file, Ledger ledger, Clock clock, Texts texts) {
        Ids ids = new Ids(clock, new Random(SEED));
        return new Workbench(
                file,
                ledger,
                new Diary(ledger, ids),
                FixedChannels.three(),
                new Tasks(),
                texts,
                new MemorySettings(),
                folder -> List.of(),
                clock);
    }
}
