package somepolku.boot;

import java.awt.Frame;
import java.nio.file.Path;
import java.util.Optional;
import somepolku.cli.call.Host;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.ui.kit.Background;
import somepolku.ui.kit.Edt;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.ask.AskWindow;
import somepolku.ui.kit.file.FileQuestion;
import somepolku.ui.lock.Door;
import somepolku.ui.lock.LockPresenter;
import somepolku.ui.lock.LockWindow;
import somepolku.work.port.DamagedException;
import somepolku.work.port.Passphrase;

/** Asks for the passphrase of a locked journal, and lets in. At most one question at a time; on the EDT. */
final class Gate {
    private final App app;
    private final Host.Start start;
    private final Windows windows;
    private final Leaving leaving;
    private final Asking asking;
    private final Damages damages;

    Gate(App app, Host.Start start, Windows windows, Leaving leaving, Asking asking, Damages damages) {
        this.app = app;
        this.start = start;
        this.windows = windows;
        this.leaving = leaving;
        this.asking = asking;
        this.damages = damages;
    }

    /** Asks before a journal is opened, over the window of another one or in the place of the question before. */
    void ask(Path journal, Optional<Frame> over, Optional<Problem> why) {
        LockPresenter presenter = presenter(journal, Optional.empty(), over);
        Texts texts = app.texts(start);
        Optional<Frame> before = asking.frame();
        AskWindow next;
        if (over.isPresent()) {
            next = LockWindow.over(texts, presenter, over.get());
        } else if (before.isPresent()) {
            next = LockWindow.instead(texts, presenter, before.get());
        } else {
            next = LockWindow.alone(texts, presenter);
        }
        asking.turn(next);
        why.ifPresent(presenter::tell);
    }

    /** Asks in the place of a window whose journal turned out damaged, before what can be done is shown. */
    void askFor(Problem damage, Path journal, Frame instead) {
        Way way = new Way(journal, Optional.empty(), Optional.empty(), Optional.of(damage));
        asking.turn(LockWindow.instead(app.texts(start), presenter(journal, way), instead));
    }

    /** Asks in the place of a window whose journal is being locked. */
    void shut(Path journal, Frame instead, Place place) {
        asking.turn(LockWindow.instead(
                app.texts(start), presenter(journal, Optional.of(place), Optional.empty()), instead));
    }

    private LockPresenter presenter(Path journal, Optional<Place> place, Optional<Frame> over) {
        return presenter(journal, new Way(journal, place, over, Optional.empty()));
    }

    private LockPresenter presenter(Path journal, Way way) {
        return new LockPresenter(journal, app.texts(start), new Background(app.tasks(), Edt.executor()), way);
    }

    private final class Way implements Door {
        private final Path journal;
        private final Optional<Place> place;
        private final Optional<Frame> over;
        private final Optional<Problem> damage;

        Way(Path journal, Optional<Place> place, Optional<Frame> over, Optional<Problem> damage) {
            this.journal = journal;
            this.place = place;
            this.over = over;
            this.damage = damage;
        }

        @Override
        public Opened open(Passphrase passphrase) throws ProblemException {
            // It may be the very journal that is still being closed.
            leaving.await();
            Session session;
            try {
                session = app.session(journal, passphrase, start);
            } catch (DamagedException damaged) {
                return damaged(damaged.problem(), Passphrase.of(passphrase.characters()));
            }
            if (damage.isPresent()) {
                session.close();
                return damaged(damage.get(), Passphrase.of(passphrase.characters()));
            }
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

        private Opened damaged(Problem problem, Passphrase passphrase) {
            return new Opened() {
                @Override
                public void show() {
                    damages.ask(journal, problem, Optional.of(passphrase), over);
                }

                @Override
                public void drop() {
                    passphrase.close();
                }
            };
        }

        @Override
        public void another() {
            over.or(asking::frame).ifPresent(this::choose);
        }

        @Override
        public void leave() {
            asking.away();
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
