package somepolku.ui.today.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.Application.Status;
import somepolku.domain.journal.Application.Step;
import somepolku.kit.Outcome;
import somepolku.text.when.Days;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.work.Tasks;

/** Shows which applications moved on a day, and removes one. */
public final class JobsPresenter {
    private final Ui ui;
    private final Shown<Jobs> jobs;
    private int asked;

    public JobsPresenter(Ui ui, LocalDate day) {
        this.ui = ui;
        this.jobs = new Shown<>(new Jobs(day, List.of()));
        ui.changes(ui.lifetime(), change -> read());
        ui.returns(ui.lifetime(), this::read);
    }

    public Shown<Jobs> jobs() {
        return jobs;
    }

    public void show(LocalDate day) {
        if (!day.equals(jobs.now().day())) {
            jobs.set(new Jobs(day, List.of()));
        }
        read();
    }

    void remove(Application job) {
        ui.done(
                ui.work().diary().remove(job),
                change -> ui.feedback().tellUndoable(ui.text("today.job.removed", title(job))));
    }

    /** Keeps the day on which to ask how it stands, or lets it go. */
    void followUp(Application job, Optional<LocalDate> day) {
        if (!day.equals(job.followUp())) {
            ui.done(
                    ui.work().diary().revise(job, job.asking(day)),
                    change -> ui.feedback()
                            .tellUndoable(
                                    day.isPresent()
                                            ? ui.text(
                                                    "today.job.followUp.kept",
                                                    title(job),
                                                    ui.formats().day(day.get()))
                                            : ui.text("today.job.followUp.gone", title(job))));
        }
    }

    /** A day as it is typed; not one that is over. */
    Optional<LocalDate> day(String typed) {
        return Days.whole(typed, ui.work().today())
                .filter(day -> !day.isBefore(ui.work().today()));
    }

    /** The page of the job; an import may bring any address, and only one of a web page is followed. */
    Optional<String> page(Application job) {
        return job.link().filter(link -> link.matches("(?i)https?://[^\\s\\p{Cntrl}]+"));
    }

    /** Goes to the page by a way that may take its time, and says what came of it. */
    void follow(Tasks.Job<String> way, String came) {
        ui.background().read(way, outcome -> {
            if (outcome instanceof Outcome.Failed<String> failed) {
                ui.feedback().tell(failed.problem());
            } else {
                ui.feedback().tell(ui.text(came));
            }
        });
    }

    /** {@code Data-analyytikko · Puro Data Oy}. */
    String title(Application job) {
        String said = Stream.of(job.position(), job.company())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" \u00b7 "));
        return said.isEmpty() ? ui.text("today.job.untitled") : said;
    }

    /** What happened on the day, in order: {@code haettu}, {@code haastattelu}. */
    String happened(Application job) {
        return job.steps().stream()
                .filter(step -> step.day().equals(Optional.of(jobs.now().day())))
                .map(Step::status)
                .map(this::word)
                .collect(Collectors.joining(", "));
    }

    /** Where it was found, and how it stands now where that is something else. */
    String details(Application job) {
        Stream<String> channel =
                ui.work().channels().channel(job.channel()).stream().map(ChannelInfo::name);
        boolean moved = !job.steps()
                .get(job.steps().size() - 1)
                .day()
                .equals(Optional.of(jobs.now().day()));
        Stream<String> now = moved ? Stream.of(ui.text("today.job.now", word(job.status()))) : Stream.empty();
        Stream<String> ask = job.followUp().stream()
                .map(day -> ui.text("today.job.asks", ui.formats().shortDay(day)));
        return Stream.of(channel, now, ask, job.origin().stream().map(from -> ui.text("today.deed.imported")))
                .flatMap(part -> part)
                .collect(Collectors.joining(" \u00b7 "));
    }

    String summary() {
        return ui.text("today.jobs.count", jobs.now().list().size());
    }

    private String word(Status status) {
        return ui.text("application." + status.name().toLowerCase(Locale.ROOT));
    }

    private void read() {
        LocalDate day = jobs.now().day();
        int mine = ++asked;
        ui.background().read(progress -> ui.work().diary().applications(day), outcome -> {
            if (mine == asked && outcome instanceof Outcome.Done<List<Application>> done) {
                jobs.set(new Jobs(day, done.value()));
            }
        });
    }
}
