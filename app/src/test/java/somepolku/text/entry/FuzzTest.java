package somepolku.text.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import somepolku.text.line.QuickLine;

/** Whatever is typed or pasted: nothing throws, and no character is lost. */
class FuzzTest {
    private static final String[] PIECES = {
        "@",
        "#",
        "!",
        "\\",
        "\"",
        "\u201d",
        "=",
        "klo ",
        "14:30",
        "25:99",
        " ",
        "  ",
        "25 min",
        "1,5 h",
        "puoli tuntia",
        "tunti",
        "an hour ago",
        "24.11.",
        "31.2.2026",
        "2026-11-24",
        "0000-00-00",
        "Nov 24",
        "24th of Nov 99999",
        "eilen",
        "last friday",
        "maanantaina",
        "ma ",
        "to 3.12.",
        "@linkedin",
        "@blog",
        "#ty\u00f6",
        "+",
        "+esiintyminen",
        "+Julkinen-Puhuminen",
        "+358 40",
        "+a\u0308\u00e4ni",
        "!opi",
        "!\u00e4",
        "views=120",
        "katselut=1.234",
        "kontaktit = 1 234",
        "n\u00e4yt\u00f6t=3",
        "post-reactions=7",
        "=5",
        "120 katselua",
        "views: 45",
        "\ud83d\ude00",
        "\ud83d",
        "\ude00",
        "\u202e",
        "\u200f",
        "\u05d0\u05d1",
        "\u0000",
        "\u0007",
        "\t",
        "\n",
        "\r\n",
        "\u2028",
        "\u00a0",
        "\u202f",
        "a\u0308",
        "(",
        ")",
        "[",
        "]",
        ".",
        ",",
        ":",
        ";",
        "9",
        "99999999999999999999",
        "-",
        "\u2212",
        "'",
        "at 2 pm",
        "at 3",
        "13 pm",
        "H",
        "\u0130",
        "\u00df",
        "in ",
        "to",
        "sun "
    };

    @Test
    void no_line_makes_it_fail_and_no_character_is_lost() {
        Random random = new Random(20261124);
        for (int round = 0; round < 40_000; round++) {
            StringBuilder line = new StringBuilder();
            for (int n = random.nextInt(14); n > 0; n--) {
                line.append(PIECES[random.nextInt(PIECES.length)]);
                if (random.nextInt(3) == 0) {
                    line.append(' ');
                }
            }
            whole(line.toString(), random.nextInt(line.length() + 1));
        }
    }

    @Test
    void any_characters_at_all_may_come() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder line = new StringBuilder();
            for (int n = random.nextInt(40); n > 0; n--) {
                line.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : 32 + random.nextInt(95)));
            }
            whole(line.toString(), random.nextInt(line.length() + 1));
        }
    }

    @Test
    void a_whole_book_in_one_line_is_read() {
        Random random = new Random(3);
        StringBuilder book = new StringBuilder();
        while (book.length() < 200_000) {
            book.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(2) == 0 ? " " : "");
        }
        whole(book.toString(), book.length());
        for (String piece : new String[] {
            "a", "1", " ", "@", "+", "+a ", "=", "\"", "\u201c", "\\", "1 ", "a=1 ", "at 3 ", "24.11. ", "#a, "
        }) {
            whole(piece.repeat(200_000 / piece.length()), 100);
        }
    }

    private static void whole(String line, int caret) {
        QuickLine read = QuickEntry.parse(line, QuickEntryTest.KNOWN);
        assertThat(QuickEntryTest.joined(read)).isEqualTo(line);
        assertThat(letters(read)).isEqualTo(letters(line));
        read.understood().stream()
                .limit(3)
                .forEach(span -> assertThat(read.without(span)).hasSize(line.length() + 1));
        Completions.at(line, caret, QuickEntryTest.KNOWN)
                .forEach(choice ->
                        assertThat(choice.caret()).isBetween(0, choice.line().length()));
    }

    /** The title and what was understood hold all that is no blank, besides the backslashes that were obeyed. */
    private static long letters(QuickLine read) {
        long understood = read.understood().stream()
                .mapToLong(span -> letters(read.text(span)))
                .sum();
        long obeyed = read.spans().stream()
                .filter(span -> span.part() instanceof somepolku.text.line.Part.Escape)
                .count();
        return letters(read.title()) + understood + obeyed;
    }

    private static long letters(String text) {
        return text.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .count();
    }
}
