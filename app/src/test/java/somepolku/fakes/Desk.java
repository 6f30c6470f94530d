package somepolku.fakes;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import somepolku.domain.journal.Ids;
import somepolku.kit.Formats;
import somepolku.kit.Lifetime;
import somepolku.kit.Problem;
import somepolku.kit.Texts;
import somepolku.ui.kit.Background;
import somepolku.ui.kit.Calm;
import somepolku.ui.kit.Feedback;
import somepolku.ui.kit.Openings;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Signal;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.Unsaved;
import somepolku.ui.kit.command.Commands;
import somepolku.ui.kit.look.Look;
import somepolku.ui.kit.look.Theme;
import somepolku.work.Diary;
import somepolku.work.Finding;
import somepolku.work.Imports;
import somepolku.work.Ledger;
import somepolku.work.Reminders;
import somepolku.work.Reports;
import somepolku.work.Tasks;
import somepolku.work.Workbench;
import somepolku.work.causes.Causes;
import somepolku.work.port.Channels;
import somepolku.work.spell.Spelling;

/**
 * What a presenter is given, without a window: the test's own thread plays the screen's part in {@link #settle}, and
 * what the presenter said and where it led is kept.
 */
public final class Desk implements AutoCloseable, Feedback, Openings {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    private final ConcurrentLinkedQueue<Runnable> screen = new ConcurrentLinkedQueue<>();
    private final List<String> told = new ArrayList<>();
    private final List<Place> opened = new ArrayList<>();
    private final Tasks tasks = new Tasks();
    private Runnable offered = () -> {};
    private final Ledger ledger;
    private final Stick stick;
    private final Ui ui;

    public Desk(MemoryStore store, Channels channels) {
        Clock clock =
                Clock.fixed(TODAY.atTime(LocalTime.of(14, 31)).atZone(HELSINKI).toInstant(), HELSINKI);
        Texts texts = Texts.in(Locale.forLanguageTag("fi"));
        Ids ids = new Ids(clock, new Random(7));
        ledger = new Ledger(store);
        stick = new Stick(store);
        Workbench work = new Workbench(
                Path.of("oma.polku"),
                stick,
                ledger,
                new Diary(ledger, channels, ids),
                new Reminders(ledger, ids, clock),
                new Imports(ledger, store.salt(), channels, ids, HELSINKI, texts, new MemorySettings()),
                new Finding(store),
                new Reports(store, channels),
                new Causes(store, channels, clock),
                channels,
                tasks,
                texts,
                new MemorySettings(),
                Spelling.NONE,
                folder -> List.of(),
                clock);
        ui = new Ui(
                work,
                new Formats(texts),
                opened::add,
                this,
                new Background(tasks, screen::add),
                new Commands(),
                Look.install(Theme.LIGHT),
                this,
                new Signal(),
                new Unsaved(),
                new Calm(work.settings()),
                false,
                new Lifetime());
    }

    public Ui ui() {
        return ui;
    }

    /** The medium that the journal lies on. */
    public Stick stick() {
        return stick;
    }

    /** What was said in strips, oldest first. */
    public List<String> told() {
        return told;
    }

    /** Where the presenter led, oldest first. */
    public List<Place> opened() {
        return opened;
    }

    /** Waits until the journal and the background have come to rest, and shows on the screen what they said. */
    public void settle() {
        for (int round = 0; round < 4; round++) {
            got(ledger.settled().toCompletableFuture());
            idle();
            for (Runnable next = screen.poll(); next != null; next = screen.poll()) {
                next.run();
            }
        }
    }

    /** Does an act on the screen's thread, and all that follows from it. */
    public void act(Runnable what) {
        what.run();
        settle();
    }

    /** Shows what was said so far, although something is still under way. */
    public void show() {
        for (Runnable next = screen.poll(); next != null; next = screen.poll()) {
            next.run();
        }
    }

    @Override
    public void tell(String text) {
        told.add(text);
    }

    @Override
    public void tellUndoable(String text) {
        told.add(text);
    }

    @Override
    public void tell(String text, String actionText, Runnable action) {
        told.add(text);
        offered = action;
    }

    /** Takes up what was offered last. */
    public void undoTold() {
        offered.run();
    }

    @Override
    public void tell(Problem problem) {
        told.add(ui.texts().text(problem));
    }

    @Override
    public void open(Path journal) {
        told.add("open " + journal);
    }

    @Override
    public void openSample() {
        told.add("sample");
    }

    @Override
    public void openOwn() {
        told.add("own");
    }

    @Override
    public void reopen() {
        told.add("reopen");
    }

    @Override
    public void remedy(Problem met) {
        throw new AssertionError("nothing is damaged here");
    }

    @Override
    public void lock() {
        told.add("lock");
    }

    @Override
    public void close() {
        ui.lifetime().close();
        ledger.close();
        tasks.close();
    }

    /** Two jobs that wait for each other fill both threads: whatever ran before has then ended. */
    private void idle() {
        CompletableFuture<Boolean> first = new CompletableFuture<>();
        CompletableFuture<Boolean> second = new CompletableFuture<>();
        var one = tasks.start(progress -> first.complete(true) && second.join(), share -> {});
        var two = tasks.start(progress -> second.complete(true) && first.join(), share -> {});
        got(one.result().toCompletableFuture());
        got(two.result().toCompletableFuture());
    }

    private static <T> T got(Future<T> future) {
        try {
            return future.get(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("the desk did not come to rest", e);
        }
    }
}
