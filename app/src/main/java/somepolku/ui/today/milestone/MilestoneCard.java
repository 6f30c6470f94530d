package somepolku.ui.today.milestone;

import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;

/** Draws the milestones of the shown day: a line each, and a link to the chart. */
public final class MilestoneCard {
    private static final int WIDTH = 300;

    private final Ui ui;
    private final Parts parts;
    private final MilestonePresenter presenter;

    public MilestoneCard(Ui ui, MilestonePresenter presenter) {
        this.ui = ui;
        this.parts = new Parts(ui.texts());
        this.presenter = presenter;
    }

    /** Empty where nothing was reached. */
    public Optional<JComponent> view() {
        var lines = presenter.lines().now();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        JPanel page = Parts.panel("ins 0 16 0 16, gap 0 2, wrap 1, fillx", "[grow,fill]", "");
        page.setName("milestones");
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            page.add(parts.paragraph("medium secondary", line.said(), WIDTH - 16));
            String name = "milestone.open." + at;
            var open = parts.link(name, "today.milestone.open", () -> presenter.open(line));
            page.add(Named.as(open, name, ui.text("today.milestone.open") + ": " + line.said()), "growx 0, h 24!");
        }
        return Optional.of(page);
    }
}
