package somepolku.ui.today.entry;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.stream.Stream;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.domain.journal.Activity;
import somepolku.domain.term.ChannelId;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.text.QuickEntry;
import somepolku.text.QuickLine;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.work.Change;
import somepolku.work.Diary;

/** Understands the line while it is typed, and records it. */
public final class EntryPresenter {
    private final Ui ui;
    private final Supplier<LocalDate> day;
    private final Shown<String> line = new Shown<>("");
    private final Shown<Boolean> refused = new Shown<>(false);
    private LocalDate meant;
    private Optional<Tried> tried = Optional.empty();
    private CompletionStage<Boolean> writing = CompletableFuture.completedFuture(true);
    private boolean written = true;

    /** A line that was handed over, and the deed that it is: tried again it must not become two. */
    private record Tried(String line, Activity deed) {
        boolean of(String typed, LocalDate day) {
            return line.equals(typed) && deed.day().equals(Optional.of(day));
        }
    }

    /** @param day the day on which a deed is recorded */
    public EntryPresenter(Ui ui, Supplier<LocalDate> day) {
        this.ui = ui;
        this.day = day;
        this.meant = day.get();
        ui.returns(ui.lifetime(), this::keep);
    }

    /** The line as it is typed; emptied once the journal has the deed. */
    public Shown<String> line() {
        return line;
    }

    /** Whether the journal refused the line, which then waits here. */
    Shown<Boolean> refused() {
        return refused;
    }

    /** Hears what the line says now. */
    public void typed(String text) {
        line.set(text);
        if (text.isBlank()) {
            waits(false);
        }
    }

    /** Records the line; it stays until the journal has it, and what was typed since stays too. */
    void record() {
        if (!line.now().isBlank() && written) {
            record(line.now(), day.get());
        }
    }

    /** Tries a refused line again, on the day for which it was meant. Completes with false where it is refused again. */
    public CompletionStage<Boolean> keep() {
        if (refused.now() && written) {
            record(line.now(), meant);
        }
        return writing;
    }

    private void record(String typed, LocalDate onDay) {
        written = false;
        meant = onDay;
        Diary diary = ui.work().diary();
        Activity deed = tried.filter(before -> before.of(typed, onDay))
                .map(Tried::deed)
                .orElseGet(() -> diary.deed(QuickEntry.parse(typed), onDay));
        Optional<LocalDate> toCome = deed.day().filter(ui.work().today()::isBefore);
        if (toCome.isPresent()) {
            written = true;
            ui.feedback().tell(Problem.refused("today.deed.toCome", ui.formats().day(toCome.get())));
            return;
        }
        tried = Optional.of(new Tried(typed, deed));
        CompletionStage<Outcome<Change>> act = diary.record(deed);
        writing = act.handle((outcome, defect) -> outcome instanceof Outcome.Done<Change>);
        ui.holding(
                act,
                change -> {
                    written = true;
                    tried = Optional.empty();
                    waits(false);
                    if (line.now().equals(typed)) {
                        line.set("");
                    }
                },
                () -> {
                    written = true;
                    waits(true);
                });
    }

    private void waits(boolean waits) {
        refused.set(waits);
        ui.unsaved().mark(this, waits);
        if (!waits) {
            writing = CompletableFuture.completedFuture(true);
        }
    }

    /** What was understood of the line, in its order. */
    List<Chip> understood() {
        String text = line.now();
        QuickLine read = QuickEntry.parse(text);
        Iterator<String> tags = read.tags().iterator();
        return read.parts().stream()
                .map(part -> switch (part.kind()) {
                    case TIME ->
                        chip(part, "time", ui.formats().time(read.time().orElseThrow()), "clock");
                    case MINUTES ->
                        chip(
                                part,
                                "minutes",
                                ui.formats().minutes(read.minutes().orElseThrow()),
                                "timer");
                    case TAG -> chip(part, "tag", text.substring(part.start() + 1, part.end()), "hash");
                    case CHANNEL -> channel(part, read.channel().orElseThrow());
                })
                .toList();
    }

    /** Lines to begin with, each on a channel. */
    List<Chip> examples() {
        return Stream.of(
                        example("today.example.comment", Mark.SQUARE),
                        example("today.example.practice", Mark.TRIANGLE),
                        example("today.example.post", Mark.CIRCLE))
                .toList();
    }

    /** The line that an example stands for. */
    String lineOf(Chip example) {
        String channel = switch (example.mark().orElseThrow()) {
            case SQUARE -> "@linkedin";
            case TRIANGLE -> "@snapchat";
            default -> "@blog";
        };
        return channel + " " + example.said();
    }

    private Chip example(String key, Mark mark) {
        String said = ui.text(key);
        return new Chip(said, ui.text("today.example", said), Optional.empty(), Optional.of(mark), 0, 0);
    }

    private Chip chip(QuickLine.Part part, String kind, String said, String icon) {
        return new Chip(
                said,
                ui.text("today.understood." + kind, said),
                Optional.of(icon),
                Optional.empty(),
                part.start(),
                part.end());
    }

    private Chip channel(QuickLine.Part part, ChannelId id) {
        Optional<ChannelInfo> known = ui.work().channels().channel(id);
        String said = known.map(ChannelInfo::name).orElse(id.value());
        return new Chip(
                said,
                ui.text("today.understood.channel", said),
                Optional.empty(),
                Optional.of(known.map(ChannelInfo::mark).orElse(Mark.DIAMOND)),
                part.start(),
                part.end());
    }
}
