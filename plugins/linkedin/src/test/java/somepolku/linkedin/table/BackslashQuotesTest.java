package somepolku.linkedin.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class BackslashQuotesTest {

    @Test
    void aQuoteBehindABackslashIsDoubled() throws IOException {
        assertThat(read("\"said \\\"hi\\\" twice\"")).isEqualTo("\"said \"\"hi\"\" twice\"");
        assertThat(read("\"all of it \\\"quoted\\\"\"\n2025")).isEqualTo("\"all of it \"\"quoted\"\"\"\n2025");
    }

    @Test
    void otherBackslashesStay() throws IOException {
        assertThat(read("C:\\Users\\mia \\\\ server\\")).isEqualTo("C:\\Users\\mia \\\\ server\\");
    }

    @Test
    void twoBackslashesBelongTogetherAndDoNotEscapeTheQuoteBehind() throws IOException {
        assertThat(read("\"ends so \\\\\"\n")).isEqualTo("\"ends so \\\\\"\n");
    }

    @Test
    void aBackslashAtTheEndOfAMessageDoesNotSwallowTheNextComment() throws IOException {
        String row = "\"path C:\\\"\n2026-01-02 03:04:05,https://example.org,x\n";
        assertThat(read(row)).isEqualTo(row);
        assertThat(read("\"path C:\\\"\r\n,https://example.org,x"))
                .isEqualTo("\"path C:\\\"\r\n,https://example.org,x");
        assertThat(read("\"path C:\\\"\n")).isEqualTo("\"path C:\\\"\n");
        assertThat(read("\"path C:\\\"")).isEqualTo("\"path C:\\\"");
    }

    @Test
    void aQuotedLineWithinAMessageGoesOn() throws IOException {
        assertThat(read("\"she: \\\"no\\\"\nme: yes\"")).isEqualTo("\"she: \"\"no\"\"\nme: yes\"");
    }

    @Test
    void nothingDependsOnHowTheSourceIsCut() throws IOException {
        String text = ("\"a \\\"b\\\" c\\\\ \\x\"\n").repeat(3000);
        StringWriter slow = new StringWriter();
        new BackslashQuotes(new OneByOne(text)).transferTo(slow);
        assertThat(slow.toString()).isEqualTo(read(text)).isEqualTo(("\"a \"\"b\"\" c\\\\ \\x\"\n").repeat(3000));
    }

    private static String read(String text) throws IOException {
        StringWriter out = new StringWriter();
        new BackslashQuotes(new StringReader(text)).transferTo(out);
        return out.toString();
    }

    private static final class OneByOne extends FilterReader {
        private OneByOne(String text) {
            super((Reader) new StringReader(text));
        }

        @Override
        public int read(char[] into, int offset, int length) throws IOException {
            return super.read(into, offset, Math.min(1, length));
        }
    }
}
