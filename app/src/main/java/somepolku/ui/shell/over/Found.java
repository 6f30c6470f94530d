package somepolku.ui.shell.over;

import java.time.LocalDate;
import java.util.Optional;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Entry;
import somepolku.ui.kit.command.Command;

/** A row of the palette. */
sealed interface Found {

    /** Something to do. */
    record Act(Command command) implements Found {}

    /** An entry of the journal, with the line that holds the words; without a day it stands on no page. */
    record Hit(Entry entry, Optional<LocalDate> day, String line) implements Found {}

    /** A metric, also one without any value yet. */
    record Gauge(MetricInfo metric, String channel) implements Found {}

    /** What is typed, as a deed to be recorded. */
    record Line(String line) implements Found {}
}
