package somepolku.ui.shell.over;

import java.time.LocalDate;
import somepolku.domain.journal.Entry;
import somepolku.ui.kit.command.Command;

/** A row of the palette. */
sealed interface Found {

    /** Something to do. */
    record Act(Command command) implements Found {}

    /** An entry of the journal, with the line that holds the words. */
    record Hit(Entry entry, LocalDate day, String line) implements Found {}
}
