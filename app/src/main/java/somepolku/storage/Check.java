package somepolku.storage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.h2.mvstore.MVStoreException;
import somepolku.domain.journal.Attachment;
import somepolku.kit.UncheckedProblemException;
import somepolku.storage.block.DamagedBlockException;
import somepolku.storage.codec.DamagedRecordException;
import somepolku.storage.record.RecordKey;
import somepolku.storage.record.RecordReader;
import somepolku.work.port.JournalStore.Damage;

/** Looks at every block in use and at every record. */
final class Check {
    private final List<Damage> found = new ArrayList<>();

    private final Map<byte[], byte[]> blobs;

    private Check(Map<byte[], byte[]> blobs) {
        this.blobs = blobs;
    }

    static List<Damage> of(OpenStore open, Reads reads) {
        Check check = new Check(open.blobs());
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
                if (RecordReader.read(record.key(), record.value()) instanceof Attachment file
                        && Blobs.get(blobs, file).isEmpty()) {
                    found.add(new Damage("the content is missing or is not what it was", RecordKey.told(record.key())));
                }
            } catch (MVStoreException e) {
                found.add(new Damage("the content cannot be read: " + e.getMessage(), RecordKey.told(record.key())));
            } catch (DamagedRecordException e) {
                found.add(new Damage(String.valueOf(e.getMessage()), RecordKey.told(record.key())));
            }
        }
    }
}
