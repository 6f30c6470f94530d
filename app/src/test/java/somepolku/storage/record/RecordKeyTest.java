package somepolku.storage.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.EntryKind;

class RecordKeyTest {
    private static final UUID ID = UUID.fromString("0195a000-0000-7000-8000-00000000000a");

    @Test
    void the_bytes_are_kind_day_and_id() {
        byte[] key = new RecordKey(1, Optional.of(LocalDate.of(2026, 3, 1)), ID).encode();

        // Days since the year 1: 2026-03-01 is day 739,676.
        assertThat(HexFormat.of().formatHex(key)).isEqualTo("01000b495c0195a000000070008000" + "00000000000a");
    }

    @Test
    void undated_is_day_zero_and_the_first_day_is_one() {
        assertThat(new RecordKey(4, Optional.empty(), ID).encode()).startsWith(4, 0, 0, 0, 0);
        assertThat(new RecordKey(4, Optional.of(LocalDate.of(1, 1, 1)), ID).encode())
                .startsWith(4, 0, 0, 0, 1);
    }

    @Test
    void a_day_before_the_year_one_has_no_key() {
        assertThatThrownBy(() -> new RecordKey(1, Optional.of(LocalDate.of(0, 12, 31)), ID).encode())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bytes_sort_by_kind_then_undated_then_day_then_time_of_writing() {
        List<RecordKey> inOrder = new ArrayList<>();
        for (int code : new int[] {1, 2, 4, 127}) {
            for (Optional<LocalDate> day : List.of(
                    Optional.<LocalDate>empty(),
                    Optional.of(LocalDate.of(1, 1, 1)),
                    Optional.of(LocalDate.of(1969, 12, 31)),
                    Optional.of(LocalDate.of(1970, 1, 1)),
                    Optional.of(LocalDate.of(2026, 2, 28)),
                    Optional.of(LocalDate.of(9999, 12, 31)))) {
                for (String id : List.of(
                        "00000000-0000-0000-0000-000000000000",
                        "0195a000-0000-7000-8000-000000000000",
                        "0195a000-0000-7000-bfff-000000000000",
                        "f195a000-0000-7000-8000-000000000000")) {
                    inOrder.add(new RecordKey(code, day, UUID.fromString(id)));
                }
            }
        }
        List<RecordKey> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(5));

        shuffled.sort((one, two) -> Arrays.compareUnsigned(one.encode(), two.encode()));

        assertThat(shuffled).isEqualTo(inOrder);
        assertThat(inOrder).allMatch(key -> RecordKey.decode(key.encode()).equals(key));
    }

    @Test
    void first_and_last_enclose_every_record_of_a_day() {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2026, 3, 1));
        byte[] key = new RecordKey(3, day, ID).encode();

        assertThat(Arrays.compareUnsigned(RecordKey.first(EntryKind.READING, day), key))
                .isNegative();
        assertThat(Arrays.compareUnsigned(RecordKey.last(EntryKind.READING, day), key))
                .isPositive();
    }

    @Test
    void a_key_is_told_in_words() {
        byte[] key = new RecordKey(1, Optional.of(LocalDate.of(2026, 3, 1)), ID).encode();

        assertThat(RecordKey.told(key)).isEqualTo("activity 2026-03-01 " + ID);
        assertThat(RecordKey.told(new byte[3])).isEqualTo("a record without a proper key");
    }
}
