package somepolku.storage.key;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecoveryKeyTest {
    @Test
    void a_printed_key_is_read_however_it_is_typed() {
        char[] key = RecoveryKey.fresh();
        String printed = RecoveryKey.printed(key);

        assertThat(printed).matches("([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(RecoveryKey.typed(printed.toCharArray())).hasValue(key);
        assertThat(RecoveryKey.typed(printed.toLowerCase().replace("-", " ").toCharArray()))
                .hasValue(key);
        assertThat(RecoveryKey.typed(printed.replace('0', 'O').replace('1', 'l').toCharArray()))
                .hasValue(key);
    }

    @Test
    void anything_else_is_no_key() {
        assertThat(RecoveryKey.typed("Yö on pitkä".toCharArray())).isEmpty();
        assertThat(RecoveryKey.typed(new char[0])).isEmpty();
        assertThat(RecoveryKey.typed("0".repeat(31).toCharArray())).isEmpty();
        assertThat(RecoveryKey.typed("0".repeat(33).toCharArray())).isEmpty();
        assertThat(RecoveryKey.typed(("U" + "0".repeat(31)).toCharArray())).isEmpty();
    }

    @Test
    void no_two_are_alike() {
        assertThat(RecoveryKey.fresh()).isNotEqualTo(RecoveryKey.fresh());
    }
}
