package somepolku.ui.today.past;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import somepolku.analysis.days.Anniversaries;
import somepolku.analysis.days.Anniversaries.Back;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.DayNote;
import somepolku.kit.Outcome;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.ui.today.calendar.Written;
import somepolku.work.Diary;

/** Looks up what was written on the same date in earlier months and years, and leads there. */
public final class PastPresenter {
    private static final int SHOWN = 3;
    private static final int LENGTH = 96;

    private final Ui ui;
    private final Shown<List<PastDay>> past = new Shown<>(List.of());
    private LocalDate day;
    private int asked;

    public PastPresenter(Ui ui, LocalDate day) {
        this.ui = ui;
        this.day = day;
        ui.changes(ui.lifetime(), change -> read());
        ui.returns(ui.lifetime(), this::read);
    }

    /** The nearest first; empty where nothing was written. */
    public Shown<List<PastDay>> past() {
        return past;
    }

    public void show(LocalDate wanted) {
        if (!wanted.equals(day)) {
            past.set(List.of());
        }
        day = wanted;
        read();
    }

    void open(PastDay one) {
        ui.navigator().open(Place.day(one.day()));
    }

    private void read() {
        int mine = ++asked;
        LocalDate wanted = day;
        ui.background().read(progress -> found(wanted), outcome -> {
            if (mine == asked && outcome instanceof Outcome.Done<List<PastDay>> done) {
                past.set(done.value());
            }
        });
    }

    private List<PastDay> found(LocalDate wanted) {
        return new Written(ui.work().ledger().journal())
                .first().stream()
                        .flatMap(first -> Anniversaries.of(wanted, first).stream())
                        .flatMap(back ->
                                said(back.day()).map(said -> new PastDay(back.day(), when(back), said)).stream())
                        .limit(SHOWN)
                        .toList();
    }

    private String when(Back back) {
        return back.years() > 0
                ? ui.text("today.past.years", back.years())
                : ui.text("today.past.months", back.months());
    }

    private Optional<String> said(LocalDate then) {
        Diary diary = ui.work().diary();
        return diary.note(then)
                .map(DayNote::text)
                .flatMap(PastPresenter::beginning)
                .or(() -> Optional.of(diary.deeds(then).stream()
                                .map(Activity::title)
                                .filter(title -> !title.isBlank())
                                .collect(Collectors.joining(" \u00b7 ")))
                        .filter(titles -> !titles.isEmpty()))
                .map(PastPresenter::shortened);
    }

    /** The first line that says something, without its Markdown marks. */
    private static Optional<String> beginning(String note) {
        return note.lines()
                .map(line -> line.replaceAll("^[#>*\\-\\s]+", "")
                        .replaceAll("[*_`]", "")
                        .strip())
                .filter(line -> !line.isEmpty())
                .findFirst();
    }

    private static String shortened(String text) {
        if (text.length() <= LENGTH) {
            return text;
        }
        int end = text.lastIndexOf(' ', LENGTH);
        return text.substring(0, end > 0 ? end : text.offsetByCodePoints(0, LENGTH / 2)) + "\u2026";
    }
}
