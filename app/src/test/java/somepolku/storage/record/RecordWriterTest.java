package somepolku.storage.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Id;
import somepolku.domain.term.Purpose;
import somepolku.fakes.RandomEntries;
import somepolku.storage.codec.DamagedRecordException;

class RecordWriterTest {
    private static final int TITLE = 5;
    private static final int MINUTES = 7;
    private static final int PURPOSE = 8;
    private static final int FROM_A_NEWER_PROGRAM = 200;
    private static final Activity DEED =
            Activity.on(new Id<>(new UUID(1, 2)), LocalDate.of(2026, 3, 1), "Wrote a post");

    private final RecordWriter writer = new RecordWriter(new HybridClock(at("2026-03-01T10:00:00Z"), 7));

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    private byte[] written(Entry entry, Optional<byte[]> old) {
        writer.nextCommit();
        return writer.write(entry, old);
    }

    private static Field field(byte[] record, int tag) {
        return StoredRecord.decode(record).fields().get(tag);
    }

    private static Activity changed(String title, OptionalInt minutes) {
        return new Activity(
                DEED.id(),
                DEED.day(),
                DEED.time(),
                DEED.channel(),
                DEED.kindId(),
                title,
                DEED.text(),
                minutes,
                DEED.purpose(),
                DEED.tags(),
                DEED.link(),
                DEED.origin());
    }

    @Test
    void every_kind_of_entry_comes_back_as_it_was() {
        RandomEntries entries = new RandomEntries(new Random(11));
        for (int i = 0; i < 2000; i++) {
            Entry entry = entries.any();
            assertThat(RecordReader.read(RecordKey.of(entry), written(entry, Optional.empty())))
                    .isEqualTo(entry);
        }
    }

    @Test
    void a_rewritten_entry_comes_back_as_its_newest_state() {
        RandomEntries entries = new RandomEntries(new Random(12));
        for (int i = 0; i < 500; i++) {
            Entry first = entries.any();
            Entry second = entries.changed(first);
            byte[] record = written(second, Optional.of(written(first, Optional.empty())));
            assertThat(RecordReader.read(RecordKey.of(second), record)).isEqualTo(second);
        }
    }

    @Test
    void only_the_field_that_changed_gets_a_new_stamp() {
        byte[] before = written(changed("Wrote a post", OptionalInt.of(20)), Optional.empty());
        byte[] after = written(changed("Wrote a long post", OptionalInt.of(20)), Optional.of(before));

        assertThat(field(after, MINUTES)).isEqualTo(field(before, MINUTES));
        assertThat(field(after, TITLE).stamp())
                .isGreaterThan(field(before, TITLE).stamp());
        assertThat(field(after, TITLE).stamp().replica()).isEqualTo(7);
    }

    @Test
    void writing_the_same_again_changes_no_byte() {
        byte[] before = written(DEED, Optional.empty());

        assertThat(written(DEED, Optional.of(before))).isEqualTo(before);
    }

    @Test
    void an_emptied_field_keeps_a_stamp_of_its_emptying() {
        byte[] before = written(changed("x", OptionalInt.of(20)), Optional.empty());
        byte[] after = written(changed("x", OptionalInt.empty()), Optional.of(before));

        assertThat(field(after, MINUTES).value()).isEmpty();
        assertThat(field(after, MINUTES).stamp())
                .isGreaterThan(field(before, MINUTES).stamp());
    }

    @Test
    void a_field_of_a_newer_program_survives_a_rewrite_byte_for_byte() {
        Field unknown = new Field(FROM_A_NEWER_PROGRAM, new Stamp(99, 3), new byte[] {1, 0, -1});
        byte[] after = written(changed("other", OptionalInt.empty()), Optional.of(withField(unknown)));

        assertThat(field(after, FROM_A_NEWER_PROGRAM)).isEqualTo(unknown);
        assertThat(RecordReader.read(RecordKey.of(DEED), after)).isEqualTo(changed("other", OptionalInt.empty()));
    }

    @Test
    void a_field_of_a_newer_program_survives_removal_and_undo() {
        Field unknown = new Field(FROM_A_NEWER_PROGRAM, new Stamp(99, 3), new byte[] {1, 0, -1});
        byte[] before = withField(unknown);
        writer.nextCommit();
        byte[] tombstone = writer.remove(DEED, before);

        assertThat(RecordReader.live(tombstone)).isFalse();
        assertThat(field(written(DEED, Optional.of(tombstone)), FROM_A_NEWER_PROGRAM))
                .isEqualTo(unknown);
    }

    @Test
    void a_value_that_only_a_newer_program_knows_is_kept_as_long_as_nobody_changes_it() {
        Field newer = new Field(PURPOSE, new Stamp(99, 3), "CELEBRATE".getBytes());
        Activity seen = (Activity) RecordReader.read(RecordKey.of(DEED), withField(newer));
        assertThat(seen.purpose()).isEmpty();

        byte[] after = written(changed("other", OptionalInt.empty()), Optional.of(withField(newer)));
        assertThat(field(after, PURPOSE)).isEqualTo(newer);

        Activity chosen = new Activity(
                DEED.id(),
                DEED.day(),
                DEED.time(),
                DEED.channel(),
                "",
                "x",
                "",
                OptionalInt.empty(),
                Optional.of(Purpose.SHOW),
                List.of(),
                Optional.empty(),
                Optional.empty());
        assertThat(field(written(chosen, Optional.of(after)), PURPOSE).value()).isEqualTo("SHOW".getBytes());
    }

    @Test
    void a_tombstone_is_later_than_all_it_buries_and_undoing_it_is_later_still() {
        byte[] before = written(changed("x", OptionalInt.of(3)), Optional.empty());
        writer.nextCommit();
        byte[] tombstone = writer.remove(DEED, before);
        byte[] back = written(changed("x", OptionalInt.empty()), Optional.of(tombstone));

        Stamp buried = StoredRecord.decode(tombstone).latest();
        assertThat(buried).isGreaterThan(StoredRecord.decode(before).latest());
        assertThat(StoredRecord.decode(back).fields().values())
                .allMatch(field -> field.stamp().compareTo(buried) > 0);
        assertThat(field(back, MINUTES).value())
                .as("also what is empty is stamped, or an older value could come back in a merge")
                .isEmpty();
    }

    @Test
    void an_edit_is_later_than_what_it_replaces_even_if_the_clock_was_set_back() {
        byte[] before = written(DEED, Optional.empty());
        RecordWriter yesterday = new RecordWriter(new HybridClock(at("2026-02-28T10:00:00Z"), 1));
        yesterday.nextCommit();
        byte[] after = yesterday.write(changed("other", OptionalInt.empty()), Optional.of(before));

        assertThat(field(after, TITLE).stamp())
                .isGreaterThan(field(before, TITLE).stamp());
    }

    @Test
    void bytes_that_make_no_sense_are_an_error_and_never_an_entry() {
        byte[] good = written(changed("x", OptionalInt.of(3)), Optional.empty());
        byte[] key = RecordKey.of(DEED);
        byte[] newer = good.clone();
        newer[0] = 9;

        assertThatThrownBy(() -> RecordReader.read(key, newer)).hasMessage("record version 9 where 1 was expected");
        assertThatThrownBy(() -> RecordReader.read(key, java.util.Arrays.copyOf(good, good.length - 1)))
                .isInstanceOf(DamagedRecordException.class);
        assertThatThrownBy(() -> RecordReader.read(new RecordKey(1, Optional.empty(), new UUID(1, 2)).encode(), good))
                .as("the key says another day than the record")
                .isInstanceOf(DamagedRecordException.class);
        assertThatThrownBy(() -> RecordReader.read(new RecordKey(99, DEED.day(), new UUID(1, 2)).encode(), good))
                .hasMessage("kind 99 is not known");
    }

    private byte[] withField(Field field) {
        List<Field> fields = new ArrayList<>(
                StoredRecord.decode(written(DEED, Optional.empty())).fields().values());
        fields.add(field);
        return StoredRecord.of(fields).encode();
    }
}
