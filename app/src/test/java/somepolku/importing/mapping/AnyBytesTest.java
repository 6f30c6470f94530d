package somepolku.importing.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import somepolku.importing.DateOrder;
import somepolku.importing.Dropped;
import somepolku.importing.grid.Grid;
import somepolku.importing.grid.Unreadable;
import somepolku.importing.plain.PlainFormat;
import somepolku.kit.ProblemException;

/** Whatever a file holds: it is a table or none, is read or refused in words, and nothing else comes out. */
class AnyBytesTest {
    private static final List<String> PIECES = List.of(
            "date",
            "Päivä",
            "value",
            "metric",
            "channel",
            "time",
            "kind",
            "title",
            "company",
            "position",
            "status",
            "2026-11-24",
            "24.11.2026",
            "4/5/2026",
            "99/99/9999",
            "46327",
            "20261399",
            "1 234,5",
            "1.2.3",
            "-",
            "n/a",
            "< 1 %",
            "12,5 %",
            "\"",
            "'",
            "=1+1",
            "\n",
            "\r\n",
            ";",
            ",",
            "\t",
            "|",
            "\u0000",
            "\ufeff",
            "\ud83d",
            "😀",
            "linkedin",
            "level",
            "applied",
            "9".repeat(400),
            "1e999",
            "NaN",
            "x".repeat(3000),
            "Nov 31, 2026",
            "2026-W99",
            "24:99",
            "T25:61");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noTableThrows(long seed) throws Exception {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            int columns = 1 + random.nextInt(6);
            char separator = ";,\t|".charAt(random.nextInt(4));
            for (int row = random.nextInt(12); row >= 0; row--) {
                for (int column = 0; column < columns; column++) {
                    text.append(column == 0 ? "" : separator).append(PIECES.get(random.nextInt(PIECES.size())));
                }
                text.append('\n');
            }
            if (round % 3 == 0) {
                text.insert(0, "date,channel,metric,value,time,kind,title,company,position,status\n");
            }
            byte[] bytes =
                    text.toString().getBytes(round % 5 == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
            readsOrRefuses("x.csv", bytes, random);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noWorkbookThrows(long seed) throws Exception {
        Random random = new Random(seed);
        byte[] whole =
                Books.of(List.of(List.of("Date", "Views"), List.of("2026-11-24", "5"), List.of("2026-11-25", "7")));
        for (int round = 0; round < 150; round++) {
            byte[] bytes = whole.clone();
            for (int flip = random.nextInt(6); flip >= 0; flip--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            readsOrRefuses(
                    "x.xlsx", round % 2 == 0 ? bytes : Arrays.copyOf(bytes, random.nextInt(bytes.length)), random);
            readsOrRefuses("x.xlsx", odd(random), random);
        }
    }

    /** A whole zip, with parts that no program writes. */
    private static byte[] odd(Random random) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            StringBuilder sheet = new StringBuilder("<worksheet><sheetData>");
            for (int row = 0; row < 4; row++) {
                sheet.append("<row r=\"").append(random.nextInt(4) - 1).append("\">");
                for (int cell = 0; cell < 3; cell++) {
                    sheet.append("<c r=\"")
                            .append(random.nextBoolean() ? "ZZZ9" : "1")
                            .append("\" s=\"")
                            .append(random.nextInt(99) - 9)
                            .append("\" t=\"")
                            .append(random.nextBoolean() ? "s" : "n")
                            .append("\"><v>")
                            .append(random.nextBoolean() ? "1e99999" : "-7")
                            .append("</v></c>");
                }
                sheet.append("</row>");
            }
            zip.write(sheet.append("</sheetData></worksheet>").toString().getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void readsOrRefuses(String name, byte[] bytes, Random random) {
        Dropped dropped = Foreign.drop(name, bytes);
        Optional<DateOrder> dates = random.nextBoolean() ? Optional.of(DateOrder.DAY_FIRST) : Optional.empty();
        try {
            PlainFormat plain = new PlainFormat(Foreign.CHANNELS, Foreign.TEXTS);
            plain.fit(dropped);
            assertThat(plain.read(dropped, dates, () -> false).files()).hasSizeLessThan(2);
            Optional<Grid> grid = Grid.of(dropped.files().get(0));
            if (grid.isPresent()) {
                Mapping guess = Guess.of(name, grid.get(), Foreign.CHANNELS);
                Mapping mapping = guess.using(
                        random.nextInt(guess.uses().size()),
                        Use.of(Role.values()[random.nextInt(Role.values().length)]));
                assertThat(Mapping.of(mapping.kept())).contains(mapping);
                MappedFormat format = new MappedFormat(mapping, grid.get(), Foreign.CHANNELS, Foreign.TEXTS);
                format.first();
                assertThat(format.read(dropped, dates, () -> false).files()).hasSize(1);
            }
        } catch (ProblemException said) {
            assertThat(Foreign.TEXTS.text(said.problem())).isNotBlank().doesNotContain("!");
        } catch (Unreadable said) {
            assertThat(Foreign.TEXTS.text(said.problem(name))).contains(name);
        } catch (IOException unreadable) {
            assertThat(unreadable.getMessage()).isNotBlank();
        }
    }
}
