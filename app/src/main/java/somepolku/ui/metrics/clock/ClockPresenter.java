package somepolku.ui.metrics.clock;

import java.util.List;
import java.util.stream.Collectors;
import somepolku.analysis.due.Vanishing;
import somepolku.domain.journal.Activity;
import somepolku.kit.Outcome;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.work.due.PlatformClock;

/** Says what is forgotten next and how many readings are due, for as long as the room is in sight. */
public final class ClockPresenter {
    /** As long as any platform shows a number that it also forgets. */
    private static final int WITHIN = 90;

    private static final int SAID = 2;

    private final Ui ui;
    private final PlatformClock clock;
    private final Shown<State> state = new Shown<>(new State("", 0));
    private boolean inSight;
    private int asked;

    /**
     * What is seen.
     *
     * @param line what is forgotten next, or nothing
     * @param due how many readings are due
     */
    public record State(String line, int due) {}

    public ClockPresenter(Ui ui) {
        this.ui = ui;
        this.clock = new PlatformClock(ui.work());
        ui.changes(ui.lifetime(), change -> readInSight());
        ui.returns(ui.lifetime(), this::readInSight);
        ui.channelsChanged().listen(ui.lifetime(), this::readInSight);
        ui.calm().listen(ui.lifetime(), this::again);
    }

    public Shown<State> state() {
        return state;
    }

    public void show() {
        inSight = true;
        readInSight();
    }

    public void leave() {
        inSight = false;
    }

    /** Figures come and go with calm mode. */
    private void again() {
        state.set(new State("", 0));
        readInSight();
    }

    private void readInSight() {
        if (!inSight) {
            return;
        }
        int mine = ++asked;
        ui.background().read(progress -> clock.now(WITHIN), outcome -> {
            if (mine == asked && outcome instanceof Outcome.Done<PlatformClock.Stand> done) {
                state.set(new State(
                        line(done.value().next()), done.value().round().size()));
            }
        });
    }

    private String line(List<Vanishing> next) {
        if (next.isEmpty()) {
            return "";
        }
        String said = next.stream().limit(SAID).map(this::said).collect(Collectors.joining("  \u00b7  "));
        int more = next.size() - SAID;
        return ui.text("metrics.clock", more > 0 ? said + ui.calm().figure(ui.text("metrics.clock.more", more)) : said);
    }

    /** {@code Hakuosumat 16.–22.11.2026 (LinkedIn, 29.11. asti)}. */
    private String said(Vanishing number) {
        String about = number.deed()
                .map(Activity::title)
                .orElseGet(() ->
                        ui.formats().days(number.days().first(), number.days().last()));
        return ui.text(
                "metrics.clock.number",
                number.metric().name(),
                about,
                number.channel().name(),
                ui.formats().shortDay(number.lastDay()));
    }
}
