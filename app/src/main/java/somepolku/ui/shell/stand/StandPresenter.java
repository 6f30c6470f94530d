package somepolku.ui.shell.stand;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;
import somepolku.kit.Lifetime;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.work.Ledger;
import somepolku.work.medium.Medium;
import somepolku.work.medium.Standing;
import somepolku.work.medium.Standing.State;
import somepolku.work.port.Passphrase;

/** Decides what is said of the journal's safety, and whether its pages may be seen. */
public final class StandPresenter {
    private final Ui ui;
    private final Ledger ledger;
    private final Medium medium;
    private final Shown<Sign> sign;
    private final Shown<Optional<Banner>> banner = new Shown<>(Optional.empty());
    private final Shown<Optional<Cover>> cover = new Shown<>(Optional.empty());
    private Standing standing;
    private String saved;

    public StandPresenter(Ui ui) {
        this.ui = ui;
        this.ledger = ui.work().ledger();
        this.medium = ui.work().medium();
        this.standing = medium.standing();
        this.saved = time();
        this.sign = new Shown<>(sign());
        ui.changes(ui.lifetime(), change -> {
            saved = time();
            draw();
        });
        ledger.listenPending(ui.lifetime(), () -> ui.onScreen(this::draw));
        ui.unsaved().any().follow(ui.lifetime(), any -> draw());
        ui.stands(ui.lifetime(), this::stands);
        draw();
    }

    public Shown<Sign> shownSign() {
        return sign;
    }

    Shown<Optional<Banner>> banner() {
        return banner;
    }

    /** Over the pages, while they may not be seen. */
    public boolean covered() {
        return cover.now().isPresent();
    }

    /** Hears when the pages are covered: whatever lies over them and tells of the journal goes too. */
    public void whenCovered(Lifetime life, Runnable listener) {
        cover.follow(life, now -> {
            if (now.isPresent()) {
                listener.run();
            }
        });
    }

    Shown<Optional<Cover>> cover() {
        return cover;
    }

    /** Tries the passphrase of the journal that is back, and wipes it. */
    void open(Passphrase typed) {
        if (typed.isEmpty()
                || cover.now().filter(now -> now.asks() && !now.trying()).isEmpty()) {
            typed.close();
            return;
        }
        cover.set(Optional.of(new Cover(true, true, "")));
        ui.background()
                .read(
                        progress -> {
                            try (typed) {
                                medium.open(typed);
                                return true;
                            }
                        },
                        outcome -> {
                            if (outcome instanceof Outcome.Failed<Boolean> failed && covered()) {
                                cover.set(Optional.of(
                                        new Cover(true, false, ui.texts().text(failed.problem()))));
                            }
                        });
    }

    /** Writes the journal anew where its file was, or beside what stands there now. */
    void rescue() {
        ui.background().start(ui.text("shell.rescue.doing"), progress -> medium.rescue(), outcome -> {
            if (outcome instanceof Outcome.Failed<Path> failed) {
                ui.feedback().tell(failed.problem());
            } else if (outcome instanceof Outcome.Done<Path> done
                    && !done.value().equals(ui.work().file())) {
                String name = String.valueOf(done.value().getFileName());
                ui.feedback()
                        .tell(
                                ui.text("shell.rescue.beside", name),
                                ui.text("shell.rescue.open"),
                                () -> ui.openings().open(done.value()));
            }
        });
    }

    private void stands(Standing next) {
        boolean back = next.there() && !standing.there();
        standing = next;
        draw();
        if (back) {
            ledger.notices().forEach(ui.feedback()::tell);
            // Twice, since what waits for one another is handed over one after the other.
            ledger.settled().thenCompose(first -> ledger.settled()).thenAccept(settled -> ui.onScreen(this::sayBack));
        }
    }

    private void sayBack() {
        if (ui.unsaved().any().now()) {
            ui.feedback().tell(Problem.refused("shell.back.unsaved"));
        } else {
            ui.feedback().tell(ui.text("shell.back"));
        }
    }

    private void draw() {
        sign.set(sign());
        banner.set(said());
        boolean hidden = ledger.locked() && !standing.there() && standing.state() != State.MISSING;
        boolean asks = standing.state() == State.LOCKED;
        if (!hidden) {
            cover.set(Optional.empty());
        } else if (cover.now().filter(now -> now.asks() == asks).isEmpty()) {
            cover.set(Optional.of(new Cover(asks, false, "")));
        }
    }

    private Sign sign() {
        if (!standing.there()) {
            String key = standing.state() == State.AWAY ? "shell.sign.away" : "shell.sign.stopped";
            return new Sign(ui.text(key), false, true, "");
        }
        if (ledger.readOnly()) {
            return new Sign(ui.text("shell.read-only"), false, true, ui.whyView());
        }
        if (ledger.pending()) {
            return new Sign(ui.text("shell.sign.saving"), false, false, "");
        }
        if (ui.unsaved().any().now()) {
            return new Sign(ui.text("shell.sign.unsaved"), false, false, "");
        }
        return new Sign(ui.text(medium.removable() ? "shell.sign.safe" : "shell.sign.saved", saved), true, false, "");
    }

    private Optional<Banner> said() {
        String file = String.valueOf(ui.work().file().getFileName());
        return switch (standing.state()) {
            case THERE ->
                ledger.readOnly() ? Optional.of(new Banner("read-only.strip", view(), false)) : Optional.empty();
            case AWAY -> away(ui.text(medium.removable() ? "shell.away.stick" : "shell.away.folder"));
            case MISSING -> away(ui.text("shell.away.file", file));
            case LOCKED -> away(ui.text("shell.away.locked"));
            case OTHER -> away(standing.why().map(ui.texts()::text).orElse(""));
        };
    }

    /** Shorter than it is said elsewhere where the medium is the reason. */
    private String view() {
        Problem why = ledger.whyView();
        return why.key().equals("journal.readOnly") ? ui.text("shell.read-only.strip") : ui.whyView();
    }

    private Optional<Banner> away(String text) {
        return Optional.of(new Banner("away.strip", text, medium.rescuable()));
    }

    private String time() {
        return ui.formats().time(LocalTime.now(ui.work().clock()));
    }
}
