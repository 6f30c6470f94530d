package somepolku.storage.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import somepolku.storage.codec.DamagedRecordException;

class StoredRecordTest {

    @Test
    void the_bytes_are_version_tag_stamp_length_value() {
        StoredRecord record =
                StoredRecord.of(List.of(new Field(5, new Stamp(0x0195a0000000_0001L, 7), "ab".getBytes())));

        assertThat(HexFormat.of().formatHex(record.encode()))
                .isEqualTo("01" + "05" + "0195a00000000001" + "00000007" + "02" + "6162");
    }

    @Test
    void a_tombstone_is_a_stamp_and_nothing_else() {
        byte[] bytes = StoredRecord.tombstone(new Stamp(258, 7));

        assertThat(HexFormat.of().formatHex(bytes)).isEqualTo("01" + "00" + "0000000000000102" + "00000007" + "00");
        assertThat(StoredRecord.isTombstone(bytes)).isTrue();
    }

    @Test
    void values_of_every_length_come_back() {
        Random random = new Random(3);
        for (int length : new int[] {0, 1, 127, 128, 16_383, 16_384, 2_097_152}) {
            byte[] value = new byte[length];
            random.nextBytes(value);
            Field field = new Field(255, new Stamp(1, -1), value);
            assertThat(StoredRecord.decode(StoredRecord.of(List.of(field)).encode())
                            .fields())
                    .containsEntry(255, field);
        }
    }

    @Test
    void no_cut_record_is_taken_for_a_whole_one() {
        byte[] bytes = StoredRecord.of(IntStream.range(1, 4)
                        .mapToObj(tag -> new Field(tag, new Stamp(tag, 1), new byte[tag]))
                        .toList())
                .encode();
        long whole = IntStream.range(0, bytes.length)
                .filter(length -> decodes(java.util.Arrays.copyOf(bytes, length)))
                .count();

        // Only where the cut falls between two fields: that a record is whole is what the sealed block is for.
        assertThat(whole).isEqualTo(3);
    }

    private static boolean decodes(byte[] bytes) {
        try {
            StoredRecord.decode(bytes);
            return true;
        } catch (DamagedRecordException e) {
            return false;
        }
    }
}
