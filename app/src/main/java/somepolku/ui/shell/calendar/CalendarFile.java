package somepolku.ui.shell.calendar;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import somepolku.kit.Outcome;
import somepolku.ui.kit.Ui;
import somepolku.work.due.Calendars;

/**
 * Writes what is to be remembered to a file that the person names, and says what became of it.
 *
 * @param question where the file is to be; empty where the person changed their mind
 */
public record CalendarFile(Ui ui, Supplier<Optional<Path>> question) {
    public static final String NAME = "somepolku.ics";

    private static final String ENDING = ".ics";

    public void write() {
        question.get()
                .map(CalendarFile::named)
                .ifPresent(file -> ui.background()
                        .read(progress -> new Calendars(ui.work()).write(file), outcome -> said(outcome, file)));
    }

    private void said(Outcome<Integer> outcome, Path file) {
        if (outcome instanceof Outcome.Done<Integer> done) {
            ui.feedback()
                    .tell(
                            done.value() == 0
                                    ? ui.text("calendar.none")
                                    : ui.text("calendar.written", done.value(), file.getFileName()));
        } else if (outcome instanceof Outcome.Failed<Integer> failed) {
            ui.feedback().tell(failed.problem());
        }
    }

    /** A calendar knows the file by its ending. */
    private static Path named(Path file) {
        String name = file.getFileName().toString();
        return name.contains(".") ? file : file.resolveSibling(name + ENDING);
    }
}
