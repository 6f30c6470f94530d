package somepolku.boot;

import java.awt.Frame;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import somepolku.cli.call.Host;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.ui.kit.Background;
import somepolku.ui.kit.Edt;
import somepolku.ui.kit.Place;
import somepolku.ui.lock.Door;
import somepolku.ui.lock.LockPresenter;
import somepolku.ui.lock.LockWindow;
import somepolku.ui.shell.input.FileQuestion;
import somepolku.work.port.Passphrase;

/** Asks for the passphrase of a locked journal, and lets in. At most one question at a time; on the EDT. */
final class Gate {
    private final App app;
    private final Host.Start start;
    private final Windows windows;
    private final Leaving leaving;
    private @Nullable LockWindow asking;

    Gate(App app, Host.Start start, Windows windows, Leaving leaving) {
        this.app = app;
        this.start = start;
        this.windows = windows;
        this.leaving = leaving;
    }

    /** Asks before a journal is opened, over the window of another one or in the place of the question before. */
    void ask(Path journal, Optional<Frame> over, Optional<Problem> why) {
        LockPresenter presenter = presenter(journal, Optional.empty(), over);
        Texts texts = app.texts(start);
        Optional<Frame> before = frame();
        LockWindow next;
        if (over.isPresent()) {
            next = LockWindow.over(texts, presenter, over.get());
        } else if (before.isPresent()) {
            next = LockWindow.instead(texts, presenter, before.get());
        } else {
            next = LockWindow.alone(texts, presenter);
        }
        turn(next);
        why.ifPresent(presenter::tell);
    }

    /** Asks in the place of a window whose journal is being locked. */
    void shut(Path journal, Frame instead, Place place) {
        turn(LockWindow.instead(app.texts(start), presenter(journal, Optional.of(place), Optional.empty()), instead));
    }

    /** Where the question stands, unless it lies over a window. */
    Optional<Frame> frame() {
        return Optional.ofNullable(asking).flatMap(LockWindow::frame);
    }

    /** Says it on the lock page; false where there is none. */
    boolean tell(Problem problem) {
        LockWindow shown = asking;
        if (shown != null) {
            shown.presenter().tell(problem);
        }
        return shown != null;
    }

    /** Puts the question away. */
    void away() {
        LockWindow shown = asking;
        asking = null;
        if (shown != null) {
            shown.close();
        }
    }

    private void turn(LockWindow next) {
        away();
        asking = next;
    }

    private LockPresenter presenter(Path journal, Optional<Place> place, Optional<Frame> over) {
        Background background = new Background(app.tasks(), Edt.executor());
        return new LockPresenter(journal, app.texts(start), background, new Way(journal, place, over));
    }

    private final class Way implements Door {
        private final Path journal;
        private final Optional<Place> place;
        private final Optional<Frame> over;

        Way(Path journal, Optional<Place> place, Optional<Frame> over) {
            this.journal = journal;
            this.place = place;
            this.over = over;
        }

        @Override
        public Opened open(Passphrase passphrase) throws ProblemException {
            // It may be the very journal that is still being closed.
            leaving.await();
            Session session = app.session(journal, passphrase, start);
            return new Opened() {
                @Override
                public void show() {
                    windows.show(session, place);
                }

                @Override
                public void drop() {
                    leaving.from(session);
                }
            };
        }

        @Override
        public void another() {
            over.or(Gate.this::frame).ifPresent(this::choose);
        }

        @Override
        public void leave() {
            away();
            if (over.isEmpty()) {
                windows.quit();
            }
        }

        private void choose(Frame frame) {
            FileQuestion question =
                    new FileQuestion(frame, journal.toAbsolutePath().getParent());
            question.choose(app.texts(start).text("shell.choose.journal"), false).stream()
                    .findFirst()
                    .ifPresent(windows::open);
        }
    }
}
