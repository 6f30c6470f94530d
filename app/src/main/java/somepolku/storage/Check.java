package somepolku.storage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import somepolku.kit.UncheckedProblemException;
import somepolku.storage.block.DamagedBlockException;
import somepolku.storage.codec.DamagedRecordException;
import somepolku.storage.record.RecordKey;
import somepolku.storage.record.RecordReader;
import somepolku.work.port.JournalStore.Damage;

/** Looks at every block in use and at every record. */
final class Check {
    private final List<Damage> found = new ArrayList<>();

    private Check() {}

    static List<Damage> of(OpenStore open, Reads reads) {
        Check check = new Check();
        check.blocks(open);
        check.records(reads);
        return List.copyOf(check.found);
    }

    private void blocks(OpenStore open) {
        try {
            for (DamagedBlockException bad : open.blocks().damaged(open.under().end())) {
                found.add(new Damage("a block is not what was written", String.valueOf(bad.getMessage())));
            }
        } catch (IOException e) {
            found.add(new Damage("the file cannot be read: " + e.getMessage(), "file"));
        }
    }

    private void records(Reads reads) {
        try (Stream<Reads.Found> all = reads.all()) {
            all.forEach(this::record);
        } catch (UncheckedProblemException e) {
            found.add(new Damage("records cannot be read: " + e.getMessage(), "records"));
        }
    }

    private void record(Reads.Found record) {
        if (RecordReader.live(record.value()) && RecordKey.kind(record.key()).isPresent()) {
            try {
                RecordReader.read(record.key(), record.value());
            } catch (DamagedRecordException e) {
                found.add(new Damage(String.valueOf(e.getMessage()), RecordKey.told(record.key())));
            }
        }
    }
}
