package somepolku.ui.today.attach;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import somepolku.domain.journal.Attachment;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.file.Copies;
import somepolku.work.Tasks;
import somepolku.work.attach.Sort;

/** Shows what is laid to a day, lays more there, opens it and takes it away. Of several files one is in memory at a time. */
public final class AttachmentsPresenter {
    private static final int AT_ONCE = 20;

    private final Ui ui;
    private final Shown<Attached> attached;
    private final Copies copies = new Copies();
    private final Deque<Coming> coming = new ArrayDeque<>();
    private boolean busy;
    private int asked;

    /** A file that is to be laid to a day, and how its content is had. */
    private record Coming(LocalDate day, String name, Tasks.Job<byte[]> content) {}

    public AttachmentsPresenter(Ui ui, LocalDate day) {
        this.ui = ui;
        this.attached = new Shown<>(new Attached(day, List.of()));
        ui.changes(ui.lifetime(), change -> read());
        ui.returns(ui.lifetime(), this::read);
        ui.lifetime().onEnd(copies::remove);
    }

    public Shown<Attached> attached() {
        return attached;
    }

    public void show(LocalDate day) {
        if (!day.equals(attached.now().day())) {
            attached.set(new Attached(day, List.of()));
        }
        read();
    }

    /** Whether anything can be laid here. */
    boolean takes() {
        return !ui.work().ledger().readOnly();
    }

    /** Lays files to the day in sight. */
    public void attach(List<Path> files) {
        if (!takes()) {
            ui.feedback().tell(ui.whyView());
            return;
        }
        if (files.size() > AT_ONCE) {
            ui.feedback().tell(Problem.refused("attach.many", files.size(), AT_ONCE));
            return;
        }
        for (Path file : files) {
            attach(String.valueOf(file.getFileName()), progress -> read(file));
        }
    }

    /** Lays a content to the day in sight that is had in the background. */
    void attach(String name, Tasks.Job<byte[]> content) {
        coming.add(new Coming(attached.now().day(), name, content));
        next();
    }

    /** How a picture without a name is called. */
    String pasted() {
        return ui.text("attach.pasted", attached.now().list().size() + 1) + ".png";
    }

    private static byte[] read(Path file) throws ProblemException {
        String name = String.valueOf(file.getFileName());
        try {
            if (!Files.isRegularFile(file)) {
                throw new ProblemException(Problem.refused("attach.folder", name));
            }
            if (Files.size(file) > Attachment.LARGEST) {
                throw new ProblemException(Problem.refused("attach.large", name, Attachment.LARGEST >> 20));
            }
            return Files.readAllBytes(file);
        } catch (IOException | SecurityException unreadable) {
            throw new ProblemException(
                    Problem.refused("attach.unreadable", name, String.valueOf(unreadable.getMessage())), unreadable);
        }
    }

    private void next() {
        Coming next = busy ? null : coming.poll();
        if (next == null) {
            return;
        }
        busy = true;
        ui.background().start(ui.text("attach.under", next.name), next.content, outcome -> {
            if (outcome instanceof Outcome.Done<byte[]> done) {
                keep(next, done.value());
            } else {
                over(outcome);
            }
        });
    }

    private void keep(Coming what, byte[] content) {
        ui.background().hear(ui.work().diary().attach(what.day, what.name, content), outcome -> {
            if (outcome instanceof Outcome.Done<?>) {
                ui.feedback().tellUndoable(ui.text("attach.kept", what.name, size(content.length)));
            }
            over(outcome);
        });
    }

    private void over(Outcome<?> outcome) {
        busy = false;
        if (outcome instanceof Outcome.Failed<?> failed) {
            ui.feedback().tell(failed.problem());
        }
        next();
    }

    void remove(Attachment file) {
        ui.done(
                ui.work().diary().remove(file),
                change -> ui.feedback().tellUndoable(ui.text("attach.removed", file.name())));
    }

    /** Whether the desktop may show it. */
    boolean opens(Attachment file) {
        return Copies.possible() && Sort.of(file.type()).shown();
    }

    /** Has a copy shown by the desktop; the copy goes when the window does. */
    void open(Attachment file) {
        String name = Sort.of(file.type()).named(file.name());
        ui.background().read(progress -> copies.open(name, content(file)), outcome -> {
            if (outcome instanceof Outcome.Failed<Path> failed) {
                ui.feedback().tell(failed.problem());
            } else {
                ui.feedback().tell(ui.text("attach.opened", file.name()));
            }
        });
    }

    /** Writes it to where the person wants it, over what is there: the dialog has asked. */
    void save(Attachment file, Path target) {
        ui.background().read(progress -> written(file, target), outcome -> {
            if (outcome instanceof Outcome.Failed<Path> failed) {
                ui.feedback().tell(failed.problem());
            } else {
                ui.feedback().tell(ui.text("attach.saved", String.valueOf(target.getFileName())));
            }
        });
    }

    private Path written(Attachment file, Path target) throws ProblemException {
        try {
            return Files.write(target, content(file));
        } catch (IOException unwritable) {
            throw new ProblemException(
                    Problem.refused("kit.file.noCopy", file.name(), String.valueOf(unwritable.getMessage())),
                    unwritable);
        }
    }

    /** Reads a content in the background; nothing where it is not to be had. */
    void content(Attachment file, Consumer<Optional<byte[]>> then) {
        ui.background()
                .read(
                        progress -> ui.work().ledger().journal().content(file),
                        outcome -> then.accept(
                                outcome instanceof Outcome.Done<Optional<byte[]>> done
                                        ? done.value()
                                        : Optional.empty()));
    }

    private byte[] content(Attachment file) throws ProblemException {
        return ui.work()
                .ledger()
                .journal()
                .content(file)
                .orElseThrow(() -> new ProblemException(Problem.badInput("attach.missing", file.name())));
    }

    /** {@code PNG-kuva · 120 kt}. */
    String details(Attachment file) {
        return ui.text("attach.sort." + Sort.of(file.type()).word()) + " \u00b7 " + size(file.size());
    }

    private String size(long bytes) {
        return bytes >= 1 << 20
                ? ui.text("attach.size.mega", ui.formats().number((double) bytes / (1 << 20), 1))
                : ui.text("attach.size.kilo", Math.max(1, bytes >> 10));
    }

    private void read() {
        LocalDate day = attached.now().day();
        int mine = ++asked;
        ui.background().read(progress -> ui.work().diary().attachments(day), outcome -> {
            if (mine == asked && outcome instanceof Outcome.Done<List<Attachment>> done) {
                attached.set(new Attached(day, done.value()));
            }
        });
    }
}
