package somepolku.boot;

import java.awt.Frame;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import somepolku.cli.call.Host;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.ui.damage.DamagePresenter;
import somepolku.ui.damage.DamageWindow;
import somepolku.ui.damage.Remedies;
import somepolku.ui.kit.Background;
import somepolku.ui.kit.Edt;
import somepolku.ui.kit.file.FileQuestion;
import somepolku.work.port.Passphrase;
import somepolku.work.port.Rescuing;

/** Asks what is to be done about a damaged journal, and does it. On the EDT. */
final class Damages {
    private final App app;
    private final Host.Start start;
    private final Windows windows;
    private final Leaving leaving;
    private final Asking asking;

    Damages(App app, Host.Start start, Windows windows, Leaving leaving, Asking asking) {
        this.app = app;
        this.start = start;
        this.windows = windows;
        this.leaving = leaving;
        this.asking = asking;
    }

    /**
     * Asks.
     *
     * @param passphrase of the journal; wiped once the page is gone
     * @param over the window of another journal
     */
    void ask(Path journal, Problem found, Optional<Passphrase> passphrase, Optional<Frame> over) {
        ask(journal, found, passphrase, over, asking.frame());
    }

    /** Asks in the place of the journal's own window, which is closed by the caller. */
    void askInstead(Path journal, Problem found, Frame instead) {
        ask(journal, found, Optional.empty(), Optional.empty(), Optional.of(instead));
    }

    private void ask(
            Path journal,
            Problem found,
            Optional<Passphrase> passphrase,
            Optional<Frame> over,
            Optional<Frame> instead) {
        Texts texts = app.texts(start);
        Background background = new Background(app.tasks(), Edt.executor());
        DamagePresenter presenter =
                new DamagePresenter(journal, found, texts, background, new Way(journal, passphrase, over));
        asking.turn(DamageWindow.show(texts, presenter, app.zone(), over, instead));
    }

    private final class Way implements Remedies {
        private final Path journal;
        private final Optional<Passphrase> passphrase;
        private final Optional<Frame> over;

        Way(Path journal, Optional<Passphrase> passphrase, Optional<Frame> over) {
            this.journal = journal;
            this.passphrase = passphrase;
            this.over = over;
        }

        @Override
        public List<Rescuing.Copy> copies() {
            // It may be the very journal that is still being closed.
            leaving.await();
            return app.rescuing().copies(journal, passphrase);
        }

        @Override
        public Opened rescue(Path fresh) throws ProblemException {
            leaving.await();
            Rescuing.Saved saved = app.rescuing().rescue(journal, fresh, passphrase);
            Session session =
                    passphrase.isPresent() ? app.session(fresh, passphrase.get(), start) : app.session(fresh, start);
            return () -> {
                windows.show(session, Optional.empty());
                windows.tell(said(saved, fresh));
            };
        }

        private Problem said(Rescuing.Saved saved, Path fresh) {
            String name = String.valueOf(fresh.getFileName());
            String damaged = String.valueOf(journal.getFileName());
            if (saved.lost().isEmpty()) {
                return Problem.badInput("damage.saved.whole", saved.entries(), name, damaged);
            }
            Texts texts = app.texts(start);
            String first = texts.text(saved.lost().get(0).what());
            int more = saved.lost().size() - 1;
            String lost = more == 0 ? first : texts.text("damage.rest", first, more);
            return Problem.badInput("damage.saved", saved.entries(), name, saved.unread(), lost, damaged);
        }

        @Override
        public Opened goOn(Rescuing.Copy copy) throws ProblemException {
            leaving.await();
            String kept = app.rescuing().replace(journal, copy.file());
            Runnable shown = windows.opened(journal, passphrase, start);
            Problem said = Problem.badInput(
                    "damage.replaced", String.valueOf(copy.file().getFileName()), kept);
            return () -> {
                shown.run();
                windows.tell(said);
            };
        }

        @Override
        public Optional<Path> where(Path proposed) {
            return over.or(asking::frame)
                    .flatMap(frame -> new FileQuestion(frame, proposed.getParent())
                            .save(app.texts(start).text("damage.where"), String.valueOf(proposed.getFileName())));
        }

        @Override
        public void another() {
            over.or(asking::frame)
                    .flatMap(frame -> new FileQuestion(
                                    frame, journal.toAbsolutePath().getParent())
                            .choose(app.texts(start).text("shell.choose.journal"), false).stream()
                                    .findFirst())
                    .ifPresent(windows::open);
        }

        @Override
        public void leave() {
            asking.away();
            if (over.isEmpty()) {
                windows.quit();
            }
        }

        @Override
        public void end() {
            passphrase.ifPresent(Passphrase::close);
        }
    }
}
