package somepolku.ui.plan.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.journal.ContentItem.State;
import somepolku.domain.journal.Rhythm;
import somepolku.domain.journal.Theme;
import somepolku.domain.term.ChannelId;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.entry.Purposes;
import somepolku.work.plan.ComparedAfter;
import somepolku.work.plan.PlanView;
import somepolku.work.plan.Rhythms;

/** How the plan is said. */
public final class PlanWords {
    private final Ui ui;

    public PlanWords(Ui ui) {
        this.ui = ui;
    }

    public String state(State state) {
        return ui.text("plan.state." + state.name().toLowerCase(Locale.ROOT));
    }

    public String channel(ChannelId id) {
        return ui.work()
                .channels()
                .channel(id)
                .map(ChannelInfo::name)
                .orElse(id.value().isEmpty() ? ui.text("plan.channel.open") : id.value());
    }

    public Mark mark(ChannelId id) {
        return ui.work().channels().channel(id).map(ChannelInfo::mark).orElse(Mark.DIAMOND);
    }

    /** {@code LinkedIn}, {@code LinkedIn, Blogi} or {@code kanava avoin}. */
    public String channels(ContentItem item) {
        return item.what().channels().isEmpty()
                ? ui.text("plan.channel.open")
                : item.what().channels().stream().map(this::channel).collect(Collectors.joining(", "));
    }

    /** What stands at the end of a card: its day, else how much is written. */
    public String end(ContentItem item) {
        Optional<LocalDate> day = item.day();
        if (day.isPresent()) {
            return ui.formats().shortDay(day.get());
        }
        int words = words(item.what().text());
        return words == 0 || ui.calm().on() ? "" : ui.text("plan.words", words);
    }

    public static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    /** When it can be compared, or what was learnt; else nothing. */
    public String note(ContentItem item) {
        return switch (item.state()) {
            case PUBLISHED ->
                ComparedAfter.day(item, ui.work().channels().channels())
                        .map(day -> day.isAfter(ui.work().today())
                                ? ui.text("plan.compared", ui.formats().shortDay(day))
                                : ui.text("plan.review.now"))
                        .orElse("");
            case REVIEWED ->
                item.came().lesson().isBlank()
                        ? ""
                        : ui.text("plan.learnt", item.came().lesson());
            case PLANNED, DRAFT ->
                item.when().day().filter(ui.work().today()::isAfter).isPresent() ? ui.text("plan.waits") : "";
            case IDEA -> "";
        };
    }

    /** All of a card in one line, as it is read aloud. */
    public String aloud(ContentItem item) {
        Stream<String> purposes = item.what().purposes().stream().map(purpose -> Purposes.text(ui, purpose));
        return Stream.of(
                        Stream.of(item.title(), state(item.state())),
                        purposes,
                        Stream.of(channels(item), note(item), end(item)))
                .flatMap(part -> part)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** {@code Data arjen kielellä, keskeneräinenkin esiin}, or that there is none. */
    public String themes(PlanView plan) {
        List<Theme> themes = plan.themes();
        return themes.isEmpty()
                ? ui.text("plan.themes.none")
                : themes.stream().map(Theme::name).collect(Collectors.joining(", "));
    }

    /** {@code 3 viikossa: ma, ke, pe}; without the number where it is calm. */
    public String rhythm(PlanView plan, LocalDate today) {
        return plan.rhythm(today).map(this::rhythm).orElse(ui.text("plan.rhythm.none"));
    }

    private String rhythm(Rhythm rhythm) {
        String days = Stream.of(DayOfWeek.values())
                .filter(day -> rhythm.days().contains(day))
                .map(this::weekday)
                .collect(Collectors.joining(", "));
        String times = rhythm.times() == 0 || ui.calm().on() ? "" : ui.text("plan.rhythm.times", rhythm.times());
        String said = Stream.of(times, days).filter(part -> !part.isEmpty()).collect(Collectors.joining(": "));
        return said.isEmpty() ? ui.text("plan.rhythm.free") : said;
    }

    public String weekday(DayOfWeek day) {
        return ui.text("format.weekdays.short").split(" ")[day.getValue() - 1];
    }

    /** {@code Tällä viikolla julkaistu 1, tulossa 2}; nothing where it is calm. */
    public String week(PlanView plan, LocalDate today) {
        Rhythms.Week week = Rhythms.week(plan, today);
        if (week.done() + week.planned() == 0) {
            return "";
        }
        return ui.calm().figure(ui.text("plan.week", week.done(), week.planned()));
    }
}
