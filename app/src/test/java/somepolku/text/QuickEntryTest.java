package somepolku.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickEntryTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # line | time | channel | tags | minutes | title
            klo 14:30 @linkedin #portfolio Kirjoitin päivityksen 25 min | 14:30 | linkedin | portfolio | 25 | Kirjoitin päivityksen
            Kommentoin julkaisua 10 min              | -     | -        | -       | 10  | Kommentoin julkaisua
            klo 9.05 kävin messuilla                 | 09:05 | -        | -       | -   | kävin messuilla
            klo 9 kävin messuilla                    | 09:00 | -        | -       | -   | kävin messuilla
            at 14:30 wrote a post                    | 14:30 | -        | -       | -   | wrote a post
            14:30 wrote a post                       | 14:30 | -        | -       | -   | wrote a post
            Luin luvun 14.30 loppuun                 | -     | -        | -       | -   | Luin luvun 14.30 loppuun
            klo 25:00 outo aika                      | -     | -        | -       | -   | klo 25:00 outo aika
            @LinkedIn Vastasin viestiin              | -     | linkedin | -       | -   | Vastasin viestiin
            Vastasin viestiin (@linkedin)            | -     | linkedin | -       | -   | Vastasin viestiin ( )
            Lähetin osoitteeseen a@b.fi              | -     | -        | -       | -   | Lähetin osoitteeseen a@b.fi
            @linkedin ja @blogi samana päivänä       | -     | linkedin | -       | -   | ja @blogi samana päivänä
            #työ #haku #työ Hakemus                  | -     | -        | työ,haku | -  | Hakemus
            Opin C# 20 min                           | -     | -        | -       | 20  | Opin C#
            Olin #1 listalla                         | -     | -        | -       | -   | Olin #1 listalla
            Harjoittelin 1 h 30 min                  | -     | -        | -       | 90  | Harjoittelin
            Harjoittelin 1h30                        | -     | -        | -       | 90  | Harjoittelin
            Harjoittelin 1,5 h esittelyä             | -     | -        | -       | 90  | Harjoittelin esittelyä
            Harjoittelin 2 tuntia                    | -     | -        | -       | 120 | Harjoittelin
            Read for 45 minutes, then rested         | -     | -        | -       | 45  | Read for , then rested
            Juoksin 5000 min                         | -     | -        | -       | -   | Juoksin 5000 min
            Nolla 0 min                              | -     | -        | -       | -   | Nolla 0 min
            10 min ja vielä 20 min                   | -     | -        | -       | 10  | ja vielä 20 min
            Sain 2 h ja 3 kommenttia                 | -     | -        | -       | 120 | Sain ja 3 kommenttia
            1 h 3 kommenttia                         | -     | -        | -       | 60  | 3 kommenttia
            Kirjoitin 25 minuutin puheen.            | -     | -        | -       | 25  | Kirjoitin puheen.
            Kesto 25 min.                            | -     | -        | -       | 25  | Kesto .
            """)
    void reads_what_it_understands_and_keeps_the_rest(
            String line, String time, String channel, String tags, String minutes, String title) {
        QuickLine read = QuickEntry.parse(line);
        assertThat(read.time().map(Object::toString).orElse(null)).isEqualTo(time);
        assertThat(read.channel().map(Object::toString).orElse(null)).isEqualTo(channel);
        assertThat(String.join(",", read.tags())).isEqualTo(tags == null ? "" : tags);
        assertThat(read.minutes().isPresent() ? "" + read.minutes().getAsInt() : null)
                .isEqualTo(minutes);
        assertThat(read.title()).isEqualTo(title);
    }

    @Test
    void an_empty_line_is_an_empty_deed() {
        assertThat(QuickEntry.parse("").title()).isEmpty();
        assertThat(QuickEntry.parse("  ").parts()).isEmpty();
    }

    @Test
    void no_line_makes_it_fail_and_no_character_is_lost() {
        Random random = new Random(20261124);
        String[] pieces = {
            "@",
            "#",
            "klo ",
            "14:30",
            " ",
            "25 min",
            "h",
            "ä",
            "\uD83D\uDE00",
            "1,5 h",
            "\t",
            ":",
            ".",
            "9",
            "@x",
            "#y",
            "("
        };
        for (int round = 0; round < 20_000; round++) {
            StringBuilder line = new StringBuilder();
            for (int n = random.nextInt(12); n > 0; n--) {
                line.append(pieces[random.nextInt(pieces.length)]);
            }
            QuickLine read = QuickEntry.parse(line.toString());
            String understood = read.parts().stream()
                    .map(part -> line.substring(part.start(), part.end()))
                    .collect(Collectors.joining());
            assertThat(letters(read.title() + understood)).isEqualTo(letters(line.toString()));
        }
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
