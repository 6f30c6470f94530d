package somepolku.ui.imports;

import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Room;
import somepolku.ui.kit.Ui;

/** Where dropped files are looked at before anything of them is stored. Not in the navigation: files lead here. */
public final class ImportsRoom implements Room {
    private final Ui ui;
    private @Nullable ImportsPresenter presenter;
    private @Nullable ImportsPanel panel;

    public ImportsRoom(Ui ui) {
        this.ui = ui;
    }

    @Override
    public String id() {
        return "imports";
    }

    @Override
    public JComponent view() {
        ImportsPanel made = panel;
        if (made == null) {
            made = new ImportsPanel(ui, presenter());
            panel = made;
        }
        return made.component();
    }

    /** Files that come while a preview stands are read together with it. */
    @Override
    public void show(Place place) {
        if (!place.files().isEmpty()) {
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

    private ImportsPresenter presenter() {
        ImportsPresenter made = presenter;
        if (made == null) {
            made = new ImportsPresenter(ui);
            presenter = made;
        }
        return made;
    }
}
