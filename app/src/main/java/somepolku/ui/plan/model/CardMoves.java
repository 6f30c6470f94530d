package somepolku.ui.plan.model;

import java.time.LocalDate;
import java.util.Optional;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.journal.ContentItem.State;
import somepolku.ui.kit.Ui;
import somepolku.ui.plan.model.Opened.Ask;
import somepolku.work.plan.Plan;
import somepolku.work.plan.Rhythms;

/** Moves cards: to another column, to another day. */
public final class CardMoves {
    private final Ui ui;
    private final Plan plan;
    private final PlanPresenter presenter;

    CardMoves(Ui ui, PlanPresenter presenter) {
        this.ui = ui;
        this.plan = new Plan(ui.work());
        this.presenter = presenter;
    }

    /** Moves a card to another column; the last two ask something first. */
    public void move(ContentItem item, State to) {
        if (item.state() == to || presenter.readOnly()) {
            return;
        }
        if (to == State.PUBLISHED && item.open()) {
            presenter.open(item, Ask.PUBLISH);
        } else if (to == State.REVIEWED) {
            presenter.open(item, item.open() ? Ask.PUBLISH : Ask.REVIEW);
        } else {
            LocalDate free =
                    Rhythms.nextFree(presenter.state().now().plan(), ui.work().today());
            ui.done(plan.move(item, to, free), change -> {
                presenter.choose(Optional.of(item.id()));
                ui.feedback().tellUndoable(moved(item, to, free));
            });
        }
    }

    private String moved(ContentItem item, State to, LocalDate free) {
        LocalDate day = item.when().day().orElse(free);
        if (to == State.PLANNED) {
            return ui.text("plan.moved.planned", item.title(), ui.formats().day(day));
        }
        String column = new PlanWords(ui).state(to);
        return item.open()
                ? ui.text("plan.moved", item.title(), column)
                : to == State.PUBLISHED
                        ? ui.text("plan.moved", item.title(), column)
                        : ui.text("plan.moved.back", item.title(), column);
    }

    /** To the column before or after. */
    public void step(ContentItem item, int by) {
        int to = item.state().ordinal() + by;
        if (to >= 0 && to < State.values().length) {
            move(item, State.values()[to]);
        }
    }

    /** Plans it for another day; what is published stays where it happened. */
    public void toDay(ContentItem item, LocalDate day) {
        if (presenter.readOnly() || item.when().day().equals(Optional.of(day)) && item.open()) {
            return;
        }
        ui.done(plan.plan(item, day, item.when().time()), change -> {
            presenter.goTo(day);
            ui.feedback()
                    .tellUndoable(ui.text(
                            "plan.moved.planned", item.title(), ui.formats().day(day)));
        });
    }
}
