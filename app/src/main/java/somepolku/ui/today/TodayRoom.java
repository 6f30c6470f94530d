package somepolku.ui.today;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javax.swing.JComponent;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Room;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.work.attach.Sort;

/** The day page. */
public final class TodayRoom implements Room {
    private final Ui ui;
    private final TodayPresenter presenter;
    private boolean deedAsked;
    private Optional<TodayPanel> panel = Optional.empty();

    public TodayRoom(Ui ui) {
        this.ui = ui;
        this.presenter = new TodayPresenter(ui);
    }

    @Override
    public String id() {
        return "today";
    }

    @Override
    public JComponent view() {
        return panel();
    }

    @Override
    public void show(Place place) {
        presenter.show(place);
        deedAsked = place.entry().isPresent();
    }

    /** Of pictures and PDFs nothing can be imported: they belong to the day. */
    @Override
    public boolean take(List<Path> files) {
        boolean keepsakes = files.stream().allMatch(file -> Sort.keepsakeByName(String.valueOf(file.getFileName())));
        if (keepsakes) {
            presenter.attachments().attach(files);
        }
        return keepsakes;
    }

    @Override
    public Optional<Shown<Integer>> waiting() {
        return Optional.of(presenter.waiting());
    }

    @Override
    public Place place() {
        return presenter.place();
    }

    @Override
    public void focus() {
        panel().focus(deedAsked);
    }

    @Override
    public CompletionStage<Boolean> leave() {
        return presenter.leave();
    }

    private TodayPanel panel() {
        TodayPanel made = panel.orElseGet(() -> new TodayPanel(ui, presenter));
        panel = Optional.of(made);
        return made;
    }
}
