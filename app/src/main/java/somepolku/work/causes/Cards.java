package somepolku.work.causes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import somepolku.analysis.around.Around;
import somepolku.analysis.prepare.Deeds;
import somepolku.analysis.series.Series;
import somepolku.analysis.wording.Aside;
import somepolku.domain.journal.Activity;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.work.causes.answer.Card;
import somepolku.work.causes.answer.Card.Near;
import somepolku.work.causes.answer.Card.Side;
import somepolku.work.causes.answer.Deed;

/** The metrics before and after one deed. */
final class Cards {
    private static final int WEEK = 7;

    private Cards() {}

    /** Empty for a deed that no day is known of. */
    static Optional<Card> of(Activity deed, Material material, LocalDate today) {
        return Deeds.counted(deed)
                .map(day -> new Card(deed.id(), day, sides(deed, day, material, today), others(deed, day, material)));
    }

    private static List<Side> sides(Activity deed, LocalDate day, Material material, LocalDate today) {
        boolean anywhere = deed.channel().equals(ChannelId.NONE);
        List<Side> sides = new ArrayList<>();
        for (Series series : material.series().values()) {
            if (anywhere || series.metric().channel().equals(deed.channel())) {
                Around.of(series, day, material.marks(), today)
                        .ifPresent(around -> sides.add(new Side(around, material.unit(series), Aside.of(around))));
            }
        }
        return sides;
    }

    private static List<Near> others(Activity deed, LocalDate day, Material material) {
        DaySpan before = new DaySpan(day.minusDays(WEEK), day.minusDays(1));
        DaySpan after = new DaySpan(day, day.plusDays(WEEK - 1L));
        List<Near> all = new ArrayList<>();
        material.byAction().forEach((action, deeds) -> {
            int earlier = 0;
            int later = 0;
            for (Deed other : deeds) {
                boolean itself = other.id().equals(deed.id());
                earlier += !itself && before.contains(other.counted()) ? 1 : 0;
                later += !itself && after.contains(other.counted()) ? 1 : 0;
            }
            if (earlier + later > 0) {
                all.add(new Near(action, earlier, later));
            }
        });
        all.sort(Comparator.comparing((Near near) -> near.before() + near.after())
                .reversed()
                .thenComparing(Near::action));
        return all;
    }
}
