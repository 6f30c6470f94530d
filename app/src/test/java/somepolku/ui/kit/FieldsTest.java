package somepolku.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldsTest {
    @Test
    void whatever_was_typed_comes_back_as_it_was() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("empty", "");
        fields.put("lines", "one\ntwo\r\n\nfour = five");
        fields.put("signs", "C:\\new\\ \\n = \u2028 \u0085 \u00e4\ud83d\ude42 \\");
        assertThat(Fields.split(Fields.joined(fields))).isEqualTo(fields);
    }

    @Test
    void of_anything_else_as_much_is_taken_as_looks_like_it() {
        assertThat(Fields.split("")).isEmpty();
        assertThat(Fields.split("no field\n=nameless\na=b\na=c\\")).containsExactly(Map.entry("a", "c\\"));
    }
}
