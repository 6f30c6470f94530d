package somepolku.importing.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import somepolku.importing.grid.Grid;
import somepolku.importing.grid.Unreadable;

class WorkbookTest {
    @Test
    void daysSharesAndNumbersAreReadAsTheyAreShown() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            book.newWorksheet("Cover").value(0, 0, "About this file");
            Worksheet sheet = book.newWorksheet("Data");
            sheet.value(0, 0, "Own title");
            List.of("Date", "Followers", "Share", "Views")
                    .forEach(name -> sheet.value(
                            2, List.of("Date", "Followers", "Share", "Views").indexOf(name), name));
            for (int row = 3; row < 6; row++) {
                sheet.value(row, 0, LocalDate.of(2026, 11, 20 + row));
                sheet.style(row, 0).format("dd.mm.yyyy").set();
                sheet.value(row, 1, 300 + row);
                sheet.value(row, 2, 0.125);
                sheet.style(row, 2).format("0.0%").set();
                if (row != 4) {
                    sheet.value(row, 3, 0.1 + 0.2);
                }
            }
        }
        Foreign table = Foreign.of("x.xlsx", bytes.toByteArray());
        assertThat(table.words())
                .isEqualTo("Date=date,Followers=own/Followers:level,Share=own/Share:ratio,Views=own/Views");
        assertThat(Foreign.figures(table.read()))
                .containsExactly(
                        "own/followers LEVEL 2026-11-23 303.0",
                        "own/share RATIO 2026-11-23 12.5",
                        "own/views FLOW 2026-11-23 0.3",
                        "own/followers LEVEL 2026-11-24 304.0",
                        "own/share RATIO 2026-11-24 12.5",
                        "own/followers LEVEL 2026-11-25 305.0",
                        "own/share RATIO 2026-11-25 12.5",
                        "own/views FLOW 2026-11-25 0.3");
        assertThat(table.read().items().get(0).line()).isEqualTo(4);
    }

    @Test
    void aBombIsGivenUpBeforeItFillsTheMemory() throws Exception {
        for (String part : List.of("xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml")) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write("<x>".getBytes(StandardCharsets.UTF_8));
                byte[] blanks = new byte[1 << 20];
                Arrays.fill(blanks, (byte) ' ');
                for (int mega = 0; mega < 300; mega++) {
                    zip.write(blanks);
                }
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet2.xml"));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
            }
            assertThat(bytes.size()).isLessThan(1 << 20);
            Throwable thrown = catchThrowable(() ->
                    Grid.of(Foreign.drop("x.xlsx", bytes.toByteArray()).files().get(0)));
            assertThat(thrown).as(part).isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void nothingOutsideTheFileIsAskedFor() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData>"
                            + "<row><c t=\"inlineStr\"><is><t>Date</t></is></c><c t=\"inlineStr\"><is><t>&e;</t></is></c></row>"
                            + "<row><c t=\"inlineStr\"><is><t>2026-11-24</t></is></c><c><v>5</v></c></row></sheetData></worksheet>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        Throwable thrown = catchThrowable(() ->
                Grid.of(Foreign.drop("x.xlsx", bytes.toByteArray()).files().get(0)));
        assertThat(thrown).isInstanceOf(Unreadable.class);
    }
}
