package somepolku.ui.shell.over;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Theme;
import somepolku.kit.Outcome;
import somepolku.search.Hit;
import somepolku.text.line.QuickLine;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Signal;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.command.Command;
import somepolku.ui.kit.entry.EntryPresenter;
import somepolku.work.entry.Written;

/** Finds commands at once, and entries of the journal in the background, one search at a time. */
final class PalettePresenter {
    private static final int SHORTEST = 2;
    private static final Set<EntryKind> LISTED = EnumSet.complementOf(EnumSet.of(EntryKind.CONTACT, EntryKind.ACCOUNT));
    /** Those that answer a question also where they stand on no day. */
    private static final Set<EntryKind> ANSWERS =
            EnumSet.of(EntryKind.FACT, EntryKind.APPLICATION, EntryKind.CONTENT, EntryKind.THEME);

    private static final int HITS = 8;
    private static final int METRICS = 5;
    private static final int ROWS = 80;

    private final Ui ui;
    private final Shown<List<Found>> found = new Shown<>(List.of());
    private final EntryPresenter entry;
    private final Signal recorded = new Signal();
    private String typed = "";
    private boolean searching;

    PalettePresenter(Ui ui) {
        this.ui = ui;
        this.entry = new EntryPresenter(ui, () -> ui.work().today(), (written, day) -> recorded(written));
    }

    /** What is typed, read as a deed. */
    EntryPresenter entry() {
        return entry;
    }

    /** Fired once the journal has what was typed. */
    Signal recorded() {
        return recorded;
    }

    /** Whether there is anything for chips to say. */
    boolean understands() {
        return !entry.chips().isEmpty();
    }

    /** Whether the line says more than a search would: then it is recorded where nothing is found. */
    boolean surelyADeed() {
        QuickLine read = entry.read();
        return read.day().isPresent()
                || read.time().isPresent()
                || read.minutes().isPresent()
                || read.purpose().isPresent()
                || !read.values().isEmpty();
    }

    /** Records what is typed as a deed of today. */
    void record() {
        if (!ui.work().ledger().readOnly()) {
            entry.record();
        }
    }

    private void recorded(Written written) {
        String said = written.deed()
                .map(Activity::title)
                .filter(title -> !title.isBlank())
                .orElseGet(() -> ui.text("shell.palette.recorded.nameless"));
        String day = written.day().map(ui.formats()::day).orElse("");
        recorded.fire();
        ui.feedback().tellUndoable(ui.text("shell.palette.recorded", day, said));
    }

    Shown<List<Found>> found() {
        return found;
    }

    /** Hears what the field holds. */
    void typed(String text) {
        typed = text.strip();
        entry.typed(text);
        found.set(known());
        search();
    }

    void choose(Found chosen) {
        if (chosen instanceof Found.Line) {
            record();
        } else if (chosen instanceof Found.Act act) {
            ui.commands().run(act.command());
        } else if (chosen instanceof Found.Gauge gauge) {
            ui.navigator().open(Place.chart(Optional.of(gauge.metric().key()), Optional.empty(), Optional.empty()));
        } else if (chosen instanceof Found.Hit hit && hit.entry() instanceof ContentItem item) {
            ui.navigator().open(Place.content(item));
        } else if (chosen instanceof Found.Hit hit && hit.entry() instanceof Theme) {
            ui.navigator().open(Place.room("plan"));
        } else if (chosen instanceof Found.Hit hit) {
            hit.day()
                    .ifPresentOrElse(
                            day -> open(day, hit.entry()),
                            () -> ui.feedback().tell(ui.text("shell.palette.noPage", hit.line())));
        }
    }

    private void open(LocalDate day, Entry entry) {
        ui.navigator().open(entry instanceof Activity deed ? Place.deed(day, deed) : Place.day(day));
    }

    /** What is found without a look into the journal. */
    private List<Found> known() {
        return Stream.concat(commands().stream(), metrics().stream()).toList();
    }

    /** The metrics whose names hold what is typed; where their chart is, values are typed too. */
    private List<Found> metrics() {
        if (typed.length() < SHORTEST) {
            return List.of();
        }
        String[] words = typed.toLowerCase(ui.texts().locale()).split("\\s+");
        return ui.work().channels().channels().stream()
                .flatMap(channel -> channel.metrics().stream()
                        .filter(metric -> !metric.perDeed())
                        .filter(metric -> Stream.of(words)
                                .allMatch(word -> (metric.name() + " " + channel.name())
                                        .toLowerCase(ui.texts().locale())
                                        .contains(word)))
                        .<Found>map(metric -> new Found.Gauge(metric, channel.name())))
                .limit(METRICS)
                .toList();
    }

    private List<Found> commands() {
        String[] words = typed.toLowerCase(ui.texts().locale()).split("\\s+");
        return ui.commands().possible().stream()
                .filter(command -> command != Command.SEARCH && command.icon().isPresent())
                .filter(command -> matches(command, words))
                .<Found>map(Found.Act::new)
                .limit(ROWS)
                .toList();
    }

    private boolean matches(Command command, String[] words) {
        String name = ui.text(command.textKey()).toLowerCase(ui.texts().locale());
        String id = command.name().toLowerCase(Locale.ROOT);
        return Stream.of(words).allMatch(word -> name.contains(word) || id.contains(word));
    }

    private void search() {
        String wanted = typed;
        if (searching || wanted.length() < SHORTEST) {
            return;
        }
        searching = true;
        ui.background().read(progress -> hits(wanted), outcome -> {
            searching = false;
            if (!wanted.equals(typed)) {
                search();
            } else if (outcome instanceof Outcome.Done<List<Hit>> done) {
                show(done.value());
            }
        });
    }

    private List<Hit> hits(String wanted) {
        try (Stream<Hit> newestFirst = ui.work().finding().find(wanted, LISTED)) {
            return newestFirst
                    .filter(hit -> page(hit).isPresent()
                            || ANSWERS.contains(hit.entry().kind()))
                    .limit(HITS)
                    .toList();
        }
    }

    private void show(List<Hit> hits) {
        List<Found> all = new ArrayList<>(known());
        hits.forEach(hit -> all.add(new Found.Hit(hit.entry(), page(hit), hit.said(ui.texts()))));
        Stream<Found> line = ui.work().ledger().readOnly() ? Stream.of() : Stream.of(new Found.Line(typed));
        found.set(Stream.concat(all.stream().limit(ROWS), line).toList());
    }

    /** The day on which an entry can be seen; a fact of the profile is on no day, though it may have begun on one. */
    private static Optional<LocalDate> page(Hit hit) {
        return hit.entry().kind() == EntryKind.FACT ? Optional.empty() : hit.day();
    }
}
