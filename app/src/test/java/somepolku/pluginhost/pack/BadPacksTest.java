package somepolku.pluginhost.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;

/** Whatever is wrong with a pack is one line: which file, what was found, what was wanted. */
class BadPacksTest {
    private static final String MAIN = "pack.properties";
    private static final String WORDS = "texts.properties";

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("wrongLines")
    void aWrongLineIsNamed(String file, String old, String fresh, String said) throws Exception {
        String line = why(new SamplePack().line(file, old, fresh).zip(folder, "bad.zip"));
        assertThat(line).startsWith("bad.zip!/").contains(said);
        assertThat(line).doesNotContain("\n").doesNotContain("pluginhost.");
    }

    static Stream<Arguments> wrongLines() {
        return Stream.of(
                wrong("id = town-paper", "id = Town Paper", "says id = “Town Paper”. Wanted: lower-case letters"),
                wrong("id = town-paper", "", "pack.properties does not say “id”"),
                wrong("version = 1.2.0", "version = new", "says version = “new”. Wanted: a version such as 1.0.0"),
                wrong(
                        "needs = >=1.0.0 & <2.0.0",
                        "needs = >=2.0.0 & <3.0.0",
                        "needs = “>=2.0.0 & <3.0.0”. Wanted: a range"),
                wrong("needs = >=1.0.0 & <2.0.0", "needs = 1.0.0", "needs = “1.0.0”. Wanted: a range with an end"),
                wrong("needs = >=1.0.0 & <2.0.0", "needs = whatever", "needs = “whatever”"),
                wrong("needs = >=1.0.0 & <2.0.0", "", "does not say “needs”"),
                wrong("mark = circle", "mark = heart", "mark = “heart”. Wanted: one of square, circle"),
                wrong(
                        "metric.reads.kind = flow",
                        "metric.reads.kind = sum",
                        "metric.reads.kind = “sum”. Wanted: one of level"),
                wrong("metric.reads.kind = flow", "", "does not say “metric.reads.kind”. Wanted: one of level, flow"),
                wrong(
                        "metrics = followers, reads",
                        "metrics = reads, followers, reads",
                        "names “reads” twice in metrics"),
                wrong("metrics = followers, reads", "metrics = followers, reads, ", "metrics = “”. Wanted: lower-case"),
                wrong("metric.reads.retention = 90", "metric.reads.retention = 0", "Wanted: a whole number from 1"),
                wrong("metric.reads.retention = 90", "metric.reads.retention = 99999999999", "Wanted: a whole number"),
                wrong(
                        "metric.reads.retention = 90",
                        "metric.read.retention = 90",
                        "“metric.read.retention”, which means nothing"),
                wrong(
                        "metric.reads.retention = 90",
                        "metric.reads.breaks = spring",
                        "breaks = “spring”. Wanted: days such as"),
                wrong("metric.reads.retention = 90", "metric.reads.kind = flow", "says “metric.reads.kind” twice"),
                wrong(
                        "kind.article.purpose = show",
                        "kind.article.purpose = boast",
                        "Wanted: one of learn, show, be-known"),
                wrong(
                        "checklist.numbers.link = https://paper.example/numbers",
                        "checklist.numbers.link = file:///etc/passwd",
                        "Wanted: an address that begins with https://"),
                wrong("csv.numbers.day = Date | Päivä", "", "does not say “csv.numbers.day”. Wanted: the heading"),
                wrong(
                        "csv.numbers.day = Date | Päivä",
                        "csv.numbers.day = Date | | Day",
                        "Wanted: the heading of a column"),
                wrong(
                        "csv.numbers.day = Date | Päivä",
                        "csv.numbers.day = reads",
                        "csv.numbers.metric.reads = “Reads | Luettu”"),
                wrong("csv.numbers.decimal = comma", "csv.numbers.decimal = ,", "Wanted: one of comma, point"),
                wrong(
                        "csv.numbers.decimal = comma",
                        "csv.numbers.order = usual",
                        "Wanted: one of day-first, month-first"),
                wrong("csv.numbers.decimal = comma", "csv.numbers.separator = ;", "Wanted: one of comma, semicolon"),
                wrong("csv.numbers.decimal = comma", "csv.numbers.deed = video", "Wanted: one of the ids in “kinds”"),
                wrong("csv.numbers.decimal = comma", "csv.numbers.deed = article", "a metric that says “of = deed”"),
                wrong("csv.numbers.decimal = comma", "csv.numbers.decimal = \\u00zz", "has a backslash with u"),
                wrong("mark = circle", "fit.picture = splendidly", "Wanted: one of well, partly, badly"),
                wrong("mark = circle", "fit.picture = well", "has no text “fit.picture”"),
                wrong("mark = circle", "cost.least = 90\ncost.most = 60", "cost.most = “60”. Wanted: at least 90"),
                Arguments.of(WORDS, "name = Town paper", "", "texts.properties has no text “name”"),
                Arguments.of(WORDS, "metric.reads = Reads", "", "texts.properties has no text “metric.reads”"),
                Arguments.of(WORDS, "csv.numbers = Numbers of the town paper", "", "has no text “csv.numbers”"),
                Arguments.of(WORDS, "checklist.numbers.1 = Open it", "", "has no text “checklist.numbers.1”"),
                Arguments.of(
                        WORDS,
                        "metric.followers.unit = followers",
                        "metric.follower.unit = x",
                        "which belongs to nothing"),
                Arguments.of(WORDS, "name = Town paper", "name = " + "x".repeat(41), "with 41 characters; at most 40"),
                Arguments.of(
                        WORDS, "name = Town paper", "name = Town \u202erepap", "has in “name” the character U+202E"),
                Arguments.of(
                        WORDS, "name = Town paper", "name = Town \\u202erepap", "has in “name” the character U+202E"),
                Arguments.of(
                        WORDS, "name = Town paper", "name = Town \\u0007 paper", "has in “name” the character U+0007"),
                Arguments.of(
                        "texts_fi.properties",
                        "name = Paikallislehti",
                        "nimi = Lehti",
                        "texts_fi.properties has the text “nimi”"));
    }

    @Test
    void aFileInAnotherEncodingIsNamedWithItsLine() throws Exception {
        byte[] old = "name = Town paper\nmetric.reads = Päivä\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(why(new SamplePack().with(WORDS, old).zip(folder, "bad.zip")))
                .isEqualTo("bad.zip!/texts.properties, line 2, is not UTF-8. Save the file in UTF-8.");
    }

    @Test
    void aPathThatLeadsOutIsRefused() throws Exception {
        assertThat(why(new SamplePack().with("../evil.properties", "a = b").zip(folder, "slip.zip")))
                .startsWith("slip.zip holds “../evil.properties”");
        assertThat(Files.exists(folder.resolveSibling("evil.properties"))).isFalse();
    }

    @Test
    void aBombIsRefusedUnopened() throws Exception {
        assertThat(why(new SamplePack().with(WORDS, new byte[30 << 20]).zip(folder, "bomb.zip")))
                .isEqualTo("bomb.zip!/texts.properties has 30,720 kB; a file of a data pack has at most 1,024 kB."
                        + " Take it out, or get the pack again.");
        SamplePack many = new SamplePack();
        for (int i = 0; i < 60; i++) {
            many.with("words" + i + ".md", "");
        }
        assertThat(why(many.zip(folder, "many.zip"))).startsWith("many.zip holds 63 files; a data pack has at most 50");
    }

    @Test
    void aGigabyteBesideItIsRefusedUnread() throws Exception {
        Path pack = new SamplePack().folder(folder, "huge");
        try (RandomAccessFile table =
                new RandomAccessFile(pack.resolve("numbers.csv").toFile(), "rw")) {
            table.setLength(1L << 30);
        }
        assertThat(why(pack)).startsWith("huge!/numbers.csv has 1,048,576 kB");
    }

    @Test
    void codeIsNoPartOfAPack() throws Exception {
        assertThat(why(new SamplePack().with("Plugin.class", "x").zip(folder, "code.zip")))
                .startsWith("code.zip holds Plugin.class; a data pack holds pack.properties");
    }

    @Test
    void whatIsNoPackSaysSo() throws Exception {
        assertThat(why(new SamplePack().without(MAIN).zip(folder, "none.zip")))
                .startsWith("none.zip holds no pack.properties");
        assertThat(why(new SamplePack().without(WORDS).zip(folder, "mute.zip"))).contains("has no text “");
        Path text = Files.writeString(folder.resolve("text.zip"), "no zip");
        assertThat(why(text)).startsWith("text.zip is named as a zip archive but");
        Path cut = folder.resolve("cut.zip");
        byte[] whole = Files.readAllBytes(new SamplePack().zip(folder, "whole.zip"));
        Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(why(cut)).contains("cut.zip");
        assertThat(PackReader.looksLike(cut)).isFalse();
    }

    @Test
    void itIsSaidInFinnishToo() throws Exception {
        Path bad = new SamplePack().line(MAIN, "mark = circle", "mark = heart").zip(folder, "bad.zip");
        ProblemException problem = catchThrowableOfType(
                ProblemException.class, () -> new PackReader(Texts.in(Locale.forLanguageTag("fi"))).read(bad));
        assertThat(Texts.in(Locale.forLanguageTag("fi")).text(problem.problem()))
                .isEqualTo("bad.zip!/pack.properties sanoo mark = ”heart”. Siihen kuuluu jokin näistä:"
                        + " square, circle, triangle, diamond.");
    }

    private static Arguments wrong(String old, String fresh, String said) {
        return Arguments.of(MAIN, old, fresh, said);
    }

    private static String why(Path pack) {
        Texts texts = Texts.in(Locale.ENGLISH);
        return texts.text(catchThrowableOfType(ProblemException.class, () -> new PackReader(texts).read(pack))
                .problem());
    }
}
