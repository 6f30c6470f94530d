package somepolku.work.causes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import somepolku.analysis.links.Link;
import somepolku.analysis.prepare.Prepared;
import somepolku.analysis.table.Candidate;
import somepolku.analysis.table.Shortage;
import somepolku.analysis.table.Table;
import somepolku.analysis.wording.Context;
import somepolku.analysis.wording.Said;
import somepolku.analysis.wording.Steps;
import somepolku.analysis.wording.Wording;
import somepolku.domain.term.DaySpan;
import somepolku.work.causes.answer.Beside;
import somepolku.work.causes.answer.Deed;
import somepolku.work.causes.answer.Histogram;
import somepolku.work.causes.answer.Needs;
import somepolku.work.causes.answer.Pair;

/** What is said of each action beside one metric. */
final class Pairs {
    private final Material material;
    private final Prepared.Ready ready;
    private final Table table;
    private final Memory.Known known;
    private final LocalDate today;
    private final DaySpan span;

    Pairs(Material material, Prepared.Ready ready, Memory.Known known, LocalDate today) {
        this.material = material;
        this.ready = ready;
        this.table = ready.table();
        this.known = known;
        this.today = today;
        List<DaySpan> spans = ready.spans();
        span = new DaySpan(spans.get(0).first(), spans.get(spans.size() - 1).last());
    }

    Pair of(Link link) {
        Candidate action = link.action();
        int with = 0;
        int without = 0;
        for (int[] row : table.days()) {
            for (int day : row) {
                if (action.daily()[day] > 0) {
                    with++;
                } else {
                    without++;
                }
            }
        }
        List<Deed> deeds = material.deedsOf(action.action()).stream()
                .filter(deed -> span.contains(deed.counted()))
                .toList();
        List<Said> trail = new ArrayList<>();
        trail.add(Steps.rows(table.shape(), table.rows().size()));
        trail.addAll(Wording.left(ready.left()));
        trail.add(Steps.deeds(deeds.size(), with, without));
        known.model()
                .ifPresent(model -> trail.add(Steps.model(model.walk(), model.memory(), model.swing(), model.free())));
        trail.addAll(Steps.tests(link));
        return new Pair(
                ready.metric(),
                link,
                with,
                without,
                deeds,
                Wording.tier(link.tier()),
                Wording.of(link, known.links()),
                Wording.doubts(link),
                others(action),
                Context.otherwise(table.candidates().size(), applied(), ready.left()),
                link.shift().map(Histogram::of),
                new Needs(Context.needs(link), link.shortage().flatMap(this::earliest)),
                trail);
    }

    private int applied() {
        return Math.toIntExact(
                material.applied().stream().filter(span::contains).count());
    }

    private List<Beside> others(Candidate action) {
        List<Beside> all = new ArrayList<>();
        for (Candidate other : table.candidates()) {
            int same = other.action().equals(action.action()) ? 0 : sameDays(action, other);
            if (same > 0) {
                all.add(new Beside(other.action(), same, known.links().separable(action.action(), other.action())));
            }
        }
        all.sort(Comparator.comparing(Beside::sameDays).reversed().thenComparing(Beside::action));
        return all;
    }

    private int sameDays(Candidate one, Candidate other) {
        int same = 0;
        for (int[] row : table.days()) {
            for (int day : row) {
                same += one.daily()[day] > 0 && other.daily()[day] > 0 ? 1 : 0;
            }
        }
        return same;
    }

    /** Where what is missing comes every day, or as often as the series has a row; a deed may not be asked for sooner. */
    private Optional<LocalDate> earliest(Shortage shortage) {
        double rate = switch (shortage.what()) {
            case ROWS, FREE -> (double) span.days() / table.rows().size();
            case DEED_DAYS, OTHER_DAYS -> 1;
        };
        return Optional.of(today.plusDays((long) Math.ceil(shortage.missing() * Math.max(1, rate))));
    }
}
