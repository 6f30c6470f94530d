package somepolku.ui.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import somepolku.ui.imports.guide.GuidesPresenter;
import somepolku.ui.imports.model.ImportsState;
import somepolku.ui.imports.model.ImportsState.Stage;
import somepolku.ui.imports.model.Rehearsal;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Room;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.command.Command;

/** Where dropped files are looked at before anything of them is stored. Not in the navigation: files lead here. */
public final class ImportsRoom implements Room {
    private final Ui ui;
    private final GuidesPresenter guides;
    private @Nullable ImportsPresenter presenter;
    private @Nullable ImportsPanel panel;

    public ImportsRoom(Ui ui) {
        this.ui = ui;
        this.guides = new GuidesPresenter(ui);
        ui.commands().bind(ui.lifetime(), Command.EXPORT_GUIDE, this::guide, () -> GuidesPresenter.possible(ui));
    }

    @Override
    public String id() {
        return "imports";
    }

    @Override
    public JComponent view() {
        ImportsPanel made = panel;
        if (made == null) {
            made = new ImportsPanel(ui, presenter(), guides);
            panel = made;
        }
        return made.component();
    }

    /** Only before the first file came: what stands here is not to be touched. */
    @Override
    public List<Runnable> rehearsal() {
        Rehearsal states = presenter().rehearsal();
        return Stream.<Supplier<ImportsState>>of(
                        states::reading, states::found, states::storing, states::stored, states::cleared)
                .<Runnable>map(state -> () -> rehearse(state))
                .toList();
    }

    private void rehearse(Supplier<ImportsState> state) {
        ImportsPanel made = panel;
        if (made != null) {
            made.rehearse(state);
        }
    }

    /** Files that come while a preview stands are read together with it. */
    @Override
    public void show(Place place) {
        ImportsPanel made = panel;
        if (made != null) {
            made.rehearsed();
        }
        if (!place.files().isEmpty()) {
            guides.putAway();
            presenter().add(place.files());
        }
    }

    @Override
    public void focus() {
        ImportsPanel made = panel;
        if (made != null) {
            made.focus();
        }
    }

    /** From another room the guides lead back, unless files wait here for an answer. */
    private void guide() {
        boolean here = panel != null && view().isShowing();
        boolean waits = presenter != null && presenter().state().now().stage() != Stage.EMPTY;
        guides.open(Optional.of(Place.room("today")).filter(today -> !here && !waits));
        ui.navigator().open(Place.room(id()));
    }

    private ImportsPresenter presenter() {
        ImportsPresenter made = presenter;
        if (made == null) {
            made = new ImportsPresenter(ui);
            presenter = made;
        }
        return made;
    }
}
