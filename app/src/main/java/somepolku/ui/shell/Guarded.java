package somepolku.ui.shell;

import java.nio.file.Path;
import somepolku.kit.Problem;
import somepolku.kit.Texts;
import somepolku.ui.kit.Edt;
import somepolku.ui.kit.Feedback;
import somepolku.ui.kit.Openings;

/** Leaves the window only after what was typed is safe, or the person said that it may be lost. */
final class Guarded implements Openings {
    private final Openings openings;
    private final Pages pages;
    private final Feedback feedback;
    private final Texts texts;

    Guarded(Openings openings, Pages pages, Feedback feedback, Texts texts) {
        this.openings = openings;
        this.pages = pages;
        this.feedback = feedback;
        this.texts = texts;
    }

    @Override
    public void open(Path journal) {
        afterKeeping(() -> openings.open(journal));
    }

    @Override
    public void openSample() {
        afterKeeping(openings::openSample);
    }

    @Override
    public void openOwn() {
        afterKeeping(openings::openOwn);
    }

    @Override
    public void reopen() {
        afterKeeping(openings::reopen);
    }

    /** Nobody may be there to say that text may be lost, so it is never asked: then the journal stays open. */
    @Override
    public void lock() {
        pages.leaveAll()
                .thenAccept(kept -> Edt.later(() -> {
                    if (kept) {
                        openings.lock();
                    } else {
                        feedback.tell(Problem.refused("shell.lock.unsaved"));
                    }
                }));
    }

    @Override
    public void remedy(Problem met) {
        afterKeeping(() -> openings.remedy(met));
    }

    /** Does it once everything typed is on disk. */
    void afterKeeping(Runnable going) {
        pages.leaveAll()
                .thenAccept(kept -> Edt.later(() -> {
                    if (kept) {
                        going.run();
                    } else {
                        feedback.tell(texts.text("shell.close.unsaved"), texts.text("shell.close.anyway"), going);
                    }
                }));
    }
}
