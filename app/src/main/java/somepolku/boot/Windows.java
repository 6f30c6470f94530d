package somepolku.boot;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.awt.Toolkit;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.swing.JOptionPane;
import org.jspecify.annotations.Nullable;
import somepolku.cli.call.Host;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.ui.kit.Edt;
import somepolku.ui.kit.Openings;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.look.Look;
import somepolku.ui.kit.look.Theme;
import somepolku.ui.shell.MainWindow;
import somepolku.work.Tasks;

/** The window's side of the composition root: one window at a time, on one journal. Loaded only for a window. */
final class Windows implements Openings {
    private static final Logger LOG = System.getLogger(Windows.class.getName());

    private final App app;
    private final Host.Start start;
    private @Nullable Look look;
    private @Nullable Session session;
    private @Nullable MainWindow window;

    /** Done when the journal of the window before this one is closed. */
    private CompletionStage<?> leaving = CompletableFuture.completedFuture(null);

    /** The journal to go back to from the sample. */
    private Optional<Path> own = Optional.empty();

    Windows(App app, Host.Start start) {
        this.app = app;
        this.start = start;
    }

    /** Whether a window can be shown. A display that is named may still not be there. */
    static boolean possible() {
        if (GraphicsEnvironment.isHeadless()) {
            return false;
        }
        try {
            Toolkit.getDefaultToolkit().getScreenSize();
            return true;
        } catch (HeadlessException | AWTError | LinkageError noDisplay) {
            return false;
        }
    }

    /** The first window: the main thread opens the journal while the EDT sets up the look. */
    void first(Optional<Path> journal) throws ProblemException {
        Edt.later(() -> look = Look.install(Theme.of(app.settings().get(Theme.SETTING))));
        Thread.setDefaultUncaughtExceptionHandler((thread, defect) -> tellDefect(defect));
        try {
            Session first = app.session(journal.isPresent() ? journal.get() : app.ownJournal(), start);
            Edt.later(() -> replace(first));
        } catch (ProblemException e) {
            sayAlone(e.problem());
            throw e;
        }
    }

    @Override
    public void open(Path journal) {
        change(progress -> app.session(journal, start));
    }

    @Override
    public void openSample() {
        change(progress -> Sample.open(app, start, progress));
    }

    @Override
    public void openOwn() {
        change(progress -> app.session(own.isPresent() ? own.get() : app.ownJournal(), start));
    }

    @Override
    public void reopen() {
        Session old = session;
        if (old != null) {
            session = null;
            old.plugged().close();
            Optional<Place> here = Optional.ofNullable(window).map(MainWindow::place);
            replace(app.again(old, start));
            // Whoever changed the language goes on where it was changed.
            here.ifPresent(place -> Optional.ofNullable(window).ifPresent(fresh -> fresh.open(place)));
        }
    }

    private void change(Tasks.Job<Session> opening) {
        app.tasks()
                .start(opening, share -> {})
                .result()
                .whenComplete((outcome, defect) -> Edt.later(() -> {
                    if (outcome instanceof Outcome.Done<Session> done) {
                        replace(done.value());
                    } else if (outcome instanceof Outcome.Failed<Session> failed) {
                        tell(failed.problem());
                    } else {
                        tellDefect(defect);
                    }
                }));
    }

    private void replace(Session next) {
        MainWindow fresh = new MainWindow(next.bench(), installed(), this, next.sample(), Rooms::of, () -> end(next));
        fresh.open();
        next.store().notices().forEach(fresh::tell);
        next.plugged().load().thenRun(fresh::channelsChanged);
        MainWindow before = window;
        if (before != null) {
            before.close();
        }
        Session left = session;
        if (left != null) {
            // What was typed in the old window is on its way to the ledger, which finishes it before it closes.
            leaving = app.tasks().start(progress -> closed(left), share -> {}).result();
        }
        if (!next.sample()) {
            own = Optional.of(next.bench().file());
        }
        window = fresh;
        session = next;
    }

    private static boolean closed(Session left) {
        left.close();
        return true;
    }

    private void end(Session last) {
        last.close();
        leaving.toCompletableFuture().join();
        app.tasks().close();
        System.exit(0);
    }

    private Look installed() {
        Look made = look;
        if (made == null) {
            throw new IllegalStateException("the look comes first");
        }
        return made;
    }

    private void tell(Problem problem) {
        MainWindow shown = window;
        if (shown != null) {
            shown.tell(problem);
        }
    }

    private void tellDefect(Throwable defect) {
        LOG.log(Level.ERROR, "defect", defect);
        tell(Problem.badInput(
                "cli.defect", defect, defect.getStackTrace().length > 0 ? defect.getStackTrace()[0] : ""));
    }

    /** Where there is no window yet: whoever clicked an icon sees no terminal. */
    private void sayAlone(Problem problem) {
        Texts texts = app.texts(start);
        CompletableFuture<Void> seen = new CompletableFuture<>();
        Edt.later(() -> {
            JOptionPane.showMessageDialog(
                    null, texts.text(problem), texts.text("boot.title"), JOptionPane.ERROR_MESSAGE);
            seen.complete(null);
        });
        seen.join();
    }
}
