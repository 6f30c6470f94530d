package somepolku.ui.today.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import somepolku.analysis.wording.Said;
import somepolku.analysis.wording.Wording;
import somepolku.domain.journal.EntryKind;
import somepolku.kit.Outcome;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.names.PairNames;
import somepolku.work.Tasks;
import somepolku.work.causes.Causes;
import somepolku.work.causes.answer.Digest;
import somepolku.work.causes.answer.Digest.Item;

/**
 * Tells the week's findings, unless they were put away for the week. They are looked for once a day and after the plugins
 * came: nothing of this week changes them, and the day page is not to wait for anything.
 */
public final class DigestPresenter {
    /** The Monday of the week for which they were put away. */
    static final String SETTING = "digest.away";

    /** A journal as large as this is looked through in its own room only. */
    private static final long LARGE = 200_000;

    private final Ui ui;
    private final Shown<List<Told>> digest = new Shown<>(List.of());
    private String asked = "";

    public DigestPresenter(Ui ui) {
        this.ui = ui;
        ui.channelsChanged().listen(ui.lifetime(), this::again);
        ui.calm().listen(ui.lifetime(), this::again);
    }

    /** Empty where there is nothing to tell, where it was put away, and where it is calm. */
    public Shown<List<Told>> digest() {
        return digest;
    }

    /** Whether there is anything new to look for today. */
    public void read() {
        String now = ui.work().today() + (ui.calm().on() ? " calm" : "");
        if (!now.equals(asked)) {
            asked = now;
            look();
        }
    }

    private void again() {
        asked = "";
        read();
    }

    private void look() {
        if (ui.calm().on() || away()) {
            digest.set(List.of());
            return;
        }
        ui.background().read(this::found, outcome -> {
            if (outcome instanceof Outcome.Done<List<Told>> done) {
                digest.set(ui.calm().on() || away() ? List.of() : done.value());
            }
        });
    }

    private List<Told> found(Tasks.Progress progress) {
        var counts = ui.work().ledger().journal().counts();
        if (counts.getOrDefault(EntryKind.ACTIVITY, 0L) + counts.getOrDefault(EntryKind.READING, 0L) > LARGE) {
            return List.of();
        }
        Digest week = ui.work().causes().digest(progress.orStop(Causes.STOPPED));
        PairNames names = new PairNames(ui.work().channels(), ui.texts());
        return week.items().stream().map(item -> told(item, names)).toList();
    }

    private Told told(Item item, PairNames names) {
        List<String> said = new ArrayList<>();
        said.add(text(Wording.tier(item.tier())));
        said.add(ui.text("today.digest." + item.news().name().toLowerCase(Locale.ROOT)));
        return new Told(
                item.tier().number(),
                names.pair(item.pair().action(), item.pair().metric()),
                String.join(" \u00b7 ", said));
    }

    private String text(Said said) {
        return ui.text(said.key(), said.figures().toArray());
    }

    public void open() {
        ui.navigator().open(Place.room("causes"));
    }

    /** Until next Monday. */
    public void putAway() {
        ui.work().settings().put(SETTING, week());
        digest.set(List.of());
    }

    private boolean away() {
        return ui.work().settings().get(SETTING).filter(week()::equals).isPresent();
    }

    private String week() {
        return Digest.monday(ui.work().today()).toString();
    }
}
