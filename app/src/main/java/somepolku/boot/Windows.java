package somepolku.boot;

import java.awt.AWTError;
import java.awt.Frame;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.awt.Toolkit;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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
import somepolku.work.port.DamagedException;
import somepolku.work.port.LockedException;
import somepolku.work.port.Passphrase;

/** The window's side of the composition root: one window at a time, on one journal. Loaded only for a window. */
final class Windows implements Openings {
    private static final Logger LOG = System.getLogger(Windows.class.getName());

    private final App app;
    private final Host.Start given;

    /** As given, but the passphrase, which is the first journal's and is asked for again once that was locked. */
    private final Host.Start start;

    private final Leaving leaving;
    private final Asking asking = new Asking();
    private final Damages damages;
    private final Gate gate;
    private @Nullable Look look;
    private @Nullable Session session;
    private @Nullable MainWindow window;

    /** The journal to go back to from the sample. */
    private Optional<Path> own = Optional.empty();

    Windows(App app, Host.Start start) {
        this.app = app;
        this.given = start;
        this.start = start.withoutPassphrase();
        this.leaving = new Leaving(app.tasks());
        this.damages = new Damages(app, this.start, this, leaving, asking);
        this.gate = new Gate(app, this.start, this, leaving, asking, damages);
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
            Path file = journal.isPresent() ? journal.get() : app.ownJournal();
            Runnable shown = opened(file, given);
            Edt.later(shown);
        } catch (ProblemException e) {
            sayAlone(e.problem());
            throw e;
        }
    }

    @Override
    public void open(Path journal) {
        change(progress -> opened(journal, start));
    }

    @Override
    public void openSample() {
        change(progress -> {
            Session sample = Sample.open(app, start, progress);
            return () -> replace(sample);
        });
    }

    @Override
    public void openOwn() {
        change(progress -> opened(own.isPresent() ? own.get() : app.ownJournal(), start));
    }

    @Override
    public void reopen() {
        Session old = session;
        MainWindow before = window;
        if (old != null && before != null) {
            session = null;
            old.plugged().close();
            // Whoever changed the language goes on where it was changed.
            show(app.again(old, start), Optional.of(before.place()));
        }
    }

    @Override
    public void lock() {
        Session old = session;
        MainWindow before = window;
        if (old != null && before != null) {
            session = null;
            window = null;
            gate.shut(old.bench().file(), before.frame(), before.place());
            before.close();
            leaving.from(old);
            leaving.tellProblem(this::tell);
        }
    }

    @Override
    public void remedy(Problem met) {
        Session old = session;
        MainWindow before = window;
        if (old != null && before != null) {
            Path journal = old.bench().file();
            boolean locked = old.bench().ledger().locked();
            session = null;
            window = null;
            if (locked) {
                gate.askFor(met, journal, before.frame());
            } else {
                damages.askInstead(journal, met, before.frame());
            }
            before.close();
            leaving.from(old);
        }
    }

    /** What is to be done on the EDT to show a journal, or to ask for its passphrase, or what to do about its damage. */
    private Runnable opened(Path journal, Host.Start how) throws ProblemException {
        Optional<Passphrase> passphrase = PassphraseFile.read(how.passphrase());
        try {
            return opened(journal, passphrase, how);
        } finally {
            passphrase.ifPresent(Passphrase::close);
        }
    }

    Runnable opened(Path journal, Optional<Passphrase> passphrase, Host.Start how) throws ProblemException {
        try {
            Session next =
                    passphrase.isPresent() ? app.session(journal, passphrase.get(), how) : app.session(journal, how);
            return () -> replace(next);
        } catch (LockedException locked) {
            // A wrong passphrase from a file is worth a word; that one is needed says the page itself.
            return () -> gate.ask(journal, frame(), how.passphrase().map(file -> locked.problem()));
        } catch (DamagedException damaged) {
            Optional<Passphrase> kept = passphrase.map(typed -> Passphrase.of(typed.characters()));
            return () -> damages.ask(journal, damaged.problem(), kept, frame());
        }
    }

    private Optional<Frame> frame() {
        return Optional.<MainWindow>ofNullable(window).map(MainWindow::frame);
    }

    private void change(Tasks.Job<Runnable> opening) {
        app.tasks()
                .start(opening, share -> {})
                .result()
                .whenComplete((outcome, defect) -> Edt.later(() -> {
                    if (outcome instanceof Outcome.Done<Runnable> done) {
                        done.value().run();
                    } else if (outcome instanceof Outcome.Failed<Runnable> failed) {
                        tell(failed.problem());
                    } else {
                        tellDefect(defect);
                    }
                }));
    }

    private void replace(Session next) {
        show(next, Optional.empty());
    }

    /** Shows a journal in the place of what is there. */
    void show(Session next, Optional<Place> place) {
        MainWindow fresh = new MainWindow(next.bench(), installed(), this, next.sample(), Rooms::of, () -> end(next));
        MainWindow before = window;
        Optional<Frame> there = before != null ? Optional.of(before.frame()) : asking.frame();
        there.ifPresent(frame -> {
            if (before != null || frame.getWidth() >= fresh.frame().getMinimumSize().width) {
                fresh.frame().setBounds(frame.getBounds());
                fresh.frame().setExtendedState(frame.getExtendedState());
            }
        });
        // Plugins may take as long as they like: whoever came to write a line has begun by then.
        fresh.whenTypable(() -> next.plugged().load(Edt.executor()).thenRun(fresh::channelsChanged));
        fresh.open();
        place.ifPresent(fresh::open);
        next.store().notices().forEach(fresh::tell);
        asking.away();
        if (before != null) {
            before.close();
        }
        Session left = session;
        if (left != null) {
            // What was typed in the old window is on its way to the ledger, which finishes it before it closes.
            leaving.from(left);
        }
        if (!next.sample()) {
            own = Optional.of(next.bench().file());
        }
        window = fresh;
        session = next;
    }

    Optional<Session> session() {
        return Optional.ofNullable(session);
    }

    Optional<MainWindow> window() {
        return Optional.ofNullable(window);
    }

    private void end(Session last) {
        last.close();
        quit();
    }

    void quit() {
        finish();
        System.exit(0);
    }

    /** Waits until the journal of the window before is closed: what closes it must not be stopped halfway. */
    void finish() {
        leaving.await();
        app.tasks().close();
    }

    private Look installed() {
        Look made = look;
        if (made == null) {
            throw new IllegalStateException("the look comes first");
        }
        return made;
    }

    void tell(Problem problem) {
        MainWindow shown = window;
        if (!asking.tell(problem) && shown != null) {
            shown.tell(problem);
        }
    }

    private void tellDefect(Throwable defect) {
        LOG.log(Level.ERROR, "defect", defect);
        Session open = session;
        if (open != null && open.plugged().blames(defect)) {
            return;
        }
        Problem problem = Problem.badInput(
                "cli.defect", defect, defect.getStackTrace().length > 0 ? defect.getStackTrace()[0] : "");
        Edt.run(() -> tell(problem));
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
