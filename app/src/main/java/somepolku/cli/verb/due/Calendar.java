package somepolku.cli.verb.due;

import java.nio.file.Path;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import somepolku.cli.call.Call;
import somepolku.cli.call.Verb;
import somepolku.kit.ProblemException;
import somepolku.work.due.Calendars;

/** What is to be remembered, as a file for any calendar. */
@Command(name = "calendar")
public final class Calendar implements Verb {
    @Parameters(index = "0", paramLabel = "JOURNAL")
    private Path journal;

    @Parameters(index = "1", paramLabel = "FILE")
    private Path file;

    @Override
    public OptionalInt run(Call call) throws ProblemException {
        return call.onJournal(journal, bench -> {
            int days = new Calendars(bench).write(file);
            if (days == 0) {
                call.say("calendar.none");
            } else {
                call.say("cli.calendar.written", days, file);
            }
            return DONE;
        });
    }
}
