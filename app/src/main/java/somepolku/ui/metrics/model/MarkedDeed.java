package somepolku.ui.metrics.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import somepolku.chart.DeedMark;
import somepolku.domain.journal.Activity;
import somepolku.kit.Outcome;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Ui;

/** The deed of a mark, looked up in the journal: a mark knows no more of it than where it stands. */
public record MarkedDeed(Ui ui) {

    /** To its day, also where the deed is gone by now. */
    public void open(DeedMark mark) {
        found(
                mark,
                deed -> ui.navigator()
                        .open(deed.map(one -> Place.deed(mark.day(), one)).orElseGet(() -> Place.day(mark.day()))));
    }

    /** To the metrics before and after it; one that is gone by now has none. */
    public void around(DeedMark mark) {
        found(mark, deed -> deed.ifPresent(one -> ui.navigator().open(Place.around(one))));
    }

    private void found(DeedMark mark, Consumer<Optional<Activity>> then) {
        ui.background()
                .read(
                        progress -> ui.work().diary().deeds(mark.day()),
                        outcome -> then.accept(
                                outcome instanceof Outcome.Done<List<Activity>> found
                                        ? found.value().stream()
                                                .filter(one -> one.id().equals(mark.deed()))
                                                .findFirst()
                                        : Optional.empty()));
    }
}
