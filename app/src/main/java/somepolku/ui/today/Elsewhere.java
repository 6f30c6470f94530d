package somepolku.ui.today;

import java.time.LocalDate;
import java.util.Optional;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Reading;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Ui;
import somepolku.work.entry.Written;

/** Says where a line went that cannot be seen on the page: a deed of another day, or readings alone. */
record Elsewhere(Ui ui) {

    void recorded(Written what, LocalDate inSight) {
        if (what.deed().isEmpty()) {
            Reading last = what.readings().get(what.readings().size() - 1);
            String name = ui.work()
                    .channels()
                    .metric(last.metric())
                    .map(MetricInfo::name)
                    .orElse(last.metric().id());
            ui.feedback()
                    .tellUndoable(ui.text(
                            "today.reading.kept",
                            name,
                            ui.formats().number(last.value()),
                            ui.formats().days(last.span().first(), last.span().last())));
            return;
        }
        Optional<LocalDate> other = what.day().filter(day -> !day.equals(inSight));
        other.ifPresent(day -> ui.feedback()
                .tell(
                        ui.text("today.deed.elsewhere", ui.formats().day(day)),
                        ui.text("today.deed.follow"),
                        () -> ui.navigator().open(Place.deed(day, what.deed().get()))));
    }
}
