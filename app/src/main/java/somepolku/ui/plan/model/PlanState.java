package somepolku.ui.plan.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.journal.Id;
import somepolku.domain.term.ChannelId;
import somepolku.work.plan.PlanView;

/**
 * What the room shows.
 *
 * @param read whether the journal was read already
 * @param done the channels of the deeds of each day of the months in sight
 * @param day the day in sight; its month is the one in sight
 * @param chosen the content in sight
 * @param opened the content that is written; empty while the whole is in sight
 * @param side what stands beside the whole
 */
public record PlanState(
        PlanView plan,
        boolean read,
        Map<LocalDate, List<ChannelId>> done,
        LocalDate today,
        LocalDate day,
        Look look,
        Optional<Id<ContentItem>> chosen,
        Optional<Opened> opened,
        Side side) {

    /** How the whole is seen. */
    public enum Look {
        BOARD,
        MONTH,
        WEEK
    }

    /** What is kept in order beside it. */
    public enum Side {
        NOTHING,
        THEMES,
        RHYTHM
    }

    static PlanState begin(LocalDate today) {
        return new PlanState(
                PlanView.NOTHING,
                false,
                Map.of(),
                today,
                today,
                Look.BOARD,
                Optional.empty(),
                Optional.empty(),
                Side.NOTHING);
    }

    public YearMonth month() {
        return YearMonth.from(day);
    }

    PlanState with(PlanView now, Map<LocalDate, List<ChannelId>> deeds, LocalDate date, Optional<Opened> open) {
        return new PlanState(now, true, deeds, date, day, look, chosen, open, side);
    }

    PlanState at(LocalDate other) {
        return new PlanState(plan, read, done, today, other, look, chosen, opened, side);
    }

    PlanState as(Look other) {
        return new PlanState(plan, read, done, today, day, other, chosen, opened, side);
    }

    PlanState choosing(Optional<Id<ContentItem>> id) {
        return new PlanState(plan, read, done, today, day, look, id, opened, side);
    }

    PlanState opening(Optional<Opened> open) {
        return new PlanState(plan, read, done, today, day, look, chosen, open, side);
    }

    PlanState beside(Side other) {
        return new PlanState(plan, read, done, today, day, look, chosen, opened, other);
    }
}
