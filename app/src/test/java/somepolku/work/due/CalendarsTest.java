package somepolku.work.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.exchange.calendar.CalendarDay;
import somepolku.fakes.Desk;
import somepolku.fakes.Fresh;
import somepolku.fakes.MemoryStore;
import somepolku.gui.SampleRound;
import somepolku.kit.ProblemException;
import somepolku.ui.shell.calendar.CalendarFile;

class CalendarsTest {
    @TempDir
    Path folder;

    private final MemoryStore store = SampleRound.store();
    private final Desk desk = new Desk(store, new Fresh(SampleRound.channels(), store));
    private final Calendars calendars = new Calendars(desk.ui().work());

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void it_holds_reminders_and_what_is_forgotten_each_under_a_name_that_stays() {
        desk.act(() -> desk.ui().work().reminders().set(Desk.TODAY.plusDays(2), "Soita Mialle", Optional.empty()));
        List<CalendarDay> days = calendars.days();
        assertThat(days).extracting(CalendarDay::summary).contains("Soita Mialle");
        assertThat(days)
                .filteredOn(day ->
                        day.uid().equals("reading-linkedin-search-appearances-week-2026-11-16-2026-11-22@somepolku"))
                .singleElement()
                .satisfies(day -> {
                    assertThat(day.day()).isEqualTo(Desk.TODAY.plusDays(6));
                    assertThat(day.summary()).isEqualTo("Kirjaa: Hakuosumat, 16.11.\u201322.11.2026");
                    assertThat(day.description()).isEqualTo("LinkedIn näyttää tämän luvun su 29.11.2026 asti.");
                });
        assertThat(days)
                .as("weeks to come")
                .extracting(CalendarDay::uid)
                .contains("reading-linkedin-search-appearances-week-2026-11-30-2026-12-06@somepolku")
                .doesNotHaveDuplicates();
    }

    @Test
    void a_calendar_of_that_name_is_renewed_and_anything_else_left_alone() throws Exception {
        Path file = folder.resolve("oma.ics");
        assertThat(calendars.write(file)).isEqualTo(calendars.days().size());
        String first = Files.readString(file);
        calendars.write(file);
        assertThat(Files.readString(file)).as("at the same instant").isEqualTo(first);
        Path note = Files.writeString(folder.resolve("note.txt"), "Tärkeää");
        assertThatThrownBy(() -> calendars.write(note)).isInstanceOf(ProblemException.class);
        assertThat(note).hasContent("Tärkeää");
        assertThatThrownBy(() -> calendars.write(folder.resolve("missing/oma.ics")))
                .isInstanceOf(ProblemException.class);
        try (var left = Files.list(folder)) {
            assertThat(left).as("nothing half written").hasSize(2);
        }
    }

    @Test
    void of_nothing_there_is_no_file() throws Exception {
        MemoryStore empty = new MemoryStore();
        try (Desk other = new Desk(empty, SampleRound.channels())) {
            Path file = folder.resolve("oma.ics");
            assertThat(new Calendars(other.ui().work()).write(file)).isZero();
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void the_window_says_what_became_of_it() throws Exception {
        desk.act(() -> new CalendarFile(desk.ui(), Optional::empty).write());
        assertThat(desk.told()).isEmpty();
        desk.act(() -> new CalendarFile(desk.ui(), () -> Optional.of(folder.resolve("oma"))).write());
        assertThat(folder.resolve("oma.ics")).exists();
        assertThat(desk.told()).singleElement().asString().endsWith("oma.ics. Avaa tiedosto kalenterissasi.");
        Path note = folder.resolve("note.txt");
        Files.writeString(note, "Tärkeää");
        desk.act(() -> new CalendarFile(desk.ui(), () -> Optional.of(note)).write());
        assertThat(desk.told().get(1)).contains("eikä ole kalenteritiedosto");
    }
}
