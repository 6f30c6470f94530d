package somepolku.storage;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import somepolku.domain.journal.Activity;
import somepolku.storage.disk.DiskFile;
import somepolku.storage.record.RecordKey;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalStore;
import somepolku.work.port.Passphrase;

/**
 * Made the golden journals, each once, when its format or its kinds were new. Run it for something new only, with a new
 * name, and keep the old files: people have them. Arguments: which one, and the file to make.
 */
public final class GoldenWriter {
    private GoldenWriter() {}

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[1]);
        Clock clock = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
        if (arguments[0].equals("skills")) {
            try (JournalStore journal = new Journals(clock).openOrCreate(file)) {
                journal.commit(GoldenEntries.SKILLS.stream().map(Edit::add).toList());
            }
            return;
        }
        if (arguments[0].equals("plan")) {
            try (JournalStore journal = new Journals(clock).openOrCreate(file)) {
                journal.commit(GoldenEntries.PLAN.stream().map(Edit::add).toList());
            }
            return;
        }
        if (arguments[0].equals("trail")) {
            try (JournalStore journal = new Journals(clock).openOrCreate(file)) {
                journal.commit(GoldenEntries.TRAIL.stream().map(Edit::add).toList());
            }
            return;
        }
        if (arguments[0].equals("half-typed")) {
            try (JournalStore journal = new Journals(clock).openOrCreate(file)) {
                journal.commit(List.of(Edit.add(GoldenEntries.NOTE)));
                journal.keep("entry", Optional.of(GoldenEntries.HALF_TYPED));
            }
            return;
        }
        if (arguments[0].equals("metrics")) {
            try (JournalStore journal = new Journals(clock).openOrCreate(file)) {
                journal.commit(GoldenEntries.METRICS.stream().map(Edit::add).toList());
            }
            return;
        }
        if (arguments[0].equals("round")) {
            try (JournalStore journal = new Journals(clock).openOrCreate(file)) {
                journal.commit(GoldenEntries.ROUND.stream().map(Edit::add).toList());
            }
            return;
        }
        if (arguments[0].equals("causes")) {
            try (JournalStore journal = new Journals(clock).openOrCreate(file)) {
                journal.commit(GoldenEntries.CAUSES.stream().map(Edit::add).toList());
            }
            return;
        }
        if (arguments[0].equals("day-page")) {
            try (JournalStore journal = new Journals(clock).openOrCreate(file)) {
                journal.keep(GoldenEntries.ATTACHMENT.id(), GoldenEntries.picture());
                journal.commit(GoldenEntries.DAY_PAGE.stream().map(Edit::add).toList());
            }
            return;
        }
        if (!arguments[0].equals("first")) {
            later(file, clock, arguments[0].equals("locked"));
            return;
        }
        Activity yesterday = Activity.on(GoldenEntries.MOVED.id(), GoldenEntries.DAY, "Moved by a day");
        try (JournalStore journal = new Journals(clock).openOrCreate(file)) {
            journal.commit(List.of(
                    Edit.add(GoldenEntries.POST),
                    Edit.add(yesterday),
                    Edit.add(GoldenEntries.REMOVED),
                    Edit.add(GoldenEntries.UNDATED),
                    Edit.add(GoldenEntries.NOTE),
                    Edit.add(GoldenEntries.FLOW),
                    Edit.add(GoldenEntries.LEVEL),
                    Edit.add(GoldenEntries.NAMED),
                    Edit.add(GoldenEntries.UNDATED_CONTACT)));
            journal.commit(List.of(Edit.replace(yesterday, GoldenEntries.MOVED), Edit.remove(GoldenEntries.REMOVED)));
        }
        addWhatANewerProgramWouldWrite(file);
    }

    private static void later(Path file, Clock clock, boolean locked) throws Exception {
        try (JournalStore journal = new Journals(clock).openOrCreate(file)) {
            journal.commit(GoldenEntries.LATER.stream().map(Edit::add).toList());
            if (locked) {
                ((MvJournal) journal).lock(Passphrase.of(GoldenEntries.PASSPHRASE.toCharArray()), 1_000);
            }
        }
    }

    private static void addWhatANewerProgramWouldWrite(Path file) throws Exception {
        OpenStore open = new Opening(DiskFile.open(file, false), "golden", false).verified();
        byte[] key = RecordKey.of(GoldenEntries.POST);
        byte[] record = open.records().get(key);
        open.records().put(key, withField(record, 200));
        byte[] newer = key.clone();
        newer[0] = 99;
        open.records().put(newer, withField(new byte[] {1}, 1));
        open.store().commit();
        open.store().sync();
        open.close();
    }

    private static byte[] withField(byte[] record, int tag) {
        return ByteBuffer.allocate(record.length + 16)
                .put(record)
                .put((byte) tag)
                .putLong(0x0195a0000000_0001L)
                .putInt(7)
                .put(new byte[] {2, 'h', 'i'})
                .array();
    }
}
