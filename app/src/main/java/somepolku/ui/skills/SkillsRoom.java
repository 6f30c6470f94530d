package somepolku.ui.skills;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javax.swing.JComponent;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Room;
import somepolku.ui.kit.Ui;

/** The skills over time; it belongs to the day page. */
public final class SkillsRoom implements Room {
    private final Ui ui;
    private final SkillsPresenter presenter;
    private Optional<SkillsPanel> panel = Optional.empty();

    public SkillsRoom(Ui ui) {
        this.ui = ui;
        this.presenter = new SkillsPresenter(ui);
    }

    @Override
    public String id() {
        return "skills";
    }

    @Override
    public JComponent view() {
        return panel().component();
    }

    @Override
    public void show(Place place) {
        presenter.show(place);
    }

    @Override
    public void focus() {
        panel().focus();
    }

    @Override
    public CompletionStage<Boolean> leave() {
        presenter.leave();
        return Room.super.leave();
    }

    private SkillsPanel panel() {
        SkillsPanel made = panel.orElseGet(() -> new SkillsPanel(ui, presenter));
        panel = Optional.of(made);
        return made;
    }
}
