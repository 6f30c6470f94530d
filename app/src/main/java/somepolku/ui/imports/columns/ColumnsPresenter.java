package somepolku.ui.imports.columns;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.MetricKind;
import somepolku.importing.DateOrder;
import somepolku.importing.mapping.Guess;
import somepolku.importing.mapping.MappedFormat;
import somepolku.importing.mapping.Mapping;
import somepolku.importing.mapping.Role;
import somepolku.importing.mapping.Use;
import somepolku.importing.plain.Found;
import somepolku.importing.table.TableRules.Covers;
import somepolku.kit.Outcome;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.work.columns.Columns;

/** What the columns of one table mean, until the person has said it. */
public final class ColumnsPresenter {
    private static final int RECORDED = 40;
    private static final int REFUSED = 20;

    private final Ui ui;
    private final BiConsumer<String, Mapping> told;
    private final FirstWords words;
    private final Shown<ColumnsState> state = new Shown<>(ColumnsState.CLOSED);

    /** @param told hears of each file and what was said of it */
    public ColumnsPresenter(Ui ui, BiConsumer<String, Mapping> told) {
        this.ui = ui;
        this.told = told;
        this.words = new FirstWords(ui);
        ui.calm().listen(ui.lifetime(), () -> change(mapping -> mapping));
    }

    public Shown<ColumnsState> state() {
        return state;
    }

    /** Looks at a file, and opens the page where it is a table. */
    public void open(Path path) {
        ui.background().read(progress -> ui.work().imports().look(path), outcome -> {
            if (outcome instanceof Outcome.Done<Optional<Columns.Sight>> done) {
                done.value().ifPresent(sight -> show(sight, sight.mapping()));
            } else if (outcome instanceof Outcome.Failed<Optional<Columns.Sight>> failed) {
                ui.feedback().tell(failed.problem());
            }
        });
    }

    public void close() {
        state.set(ColumnsState.CLOSED);
    }

    private void show(Columns.Sight sight, Mapping mapping) {
        MappedFormat format = ui.work().imports().columns().format(sight.grid(), mapping);
        Optional<String> wrong = mapping.wrong();
        Found found = wrong.isEmpty() ? format.first() : new Found(ui.texts());
        List<String> refused = new ArrayList<>();
        found.skipped().stream()
                .limit(REFUSED)
                .forEach(row -> refused.add(ui.text("imports.row", String.valueOf(row.line())) + ": " + row.why()));
        state.set(new ColumnsState(
                Optional.of(sight),
                Optional.of(mapping),
                format.undecided(),
                found.items().stream()
                        .limit(RECORDED)
                        .map(item -> words.say(item, found))
                        .toList(),
                refused,
                wrong.map(ui::text).orElse("")));
    }

    /** Takes another word on the columns. */
    private void change(UnaryOperator<Mapping> how) {
        ColumnsState now = state.now();
        if (now.sight().isPresent() && now.mapping().isPresent()) {
            Mapping next = how.apply(now.mapping().get());
            show(now.sight().get(), next);
        }
    }

    void use(int column, Role role) {
        change(mapping -> {
            Use old = mapping.uses().get(column);
            String heading = heading(column);
            return old.role() == role
                    ? mapping
                    : mapping.using(
                            column, new Use(role, role == Role.METRIC ? heading.replace('/', '-') : "", old.kind()));
        });
    }

    void metric(int column, String metric) {
        change(mapping -> mapping.using(
                column,
                Use.metric(
                        metric,
                        known(metric)
                                .map(MetricInfo::kind)
                                .orElse(mapping.uses().get(column).kind()))));
    }

    void kind(int column, MetricKind kind) {
        change(mapping -> {
            Use old = mapping.uses().get(column);
            return mapping.using(column, new Use(old.role(), old.metric(), kind));
        });
    }

    void channel(ChannelId channel) {
        change(mapping -> mapping.on(channel));
    }

    void covers(Covers covers) {
        change(mapping -> mapping.covering(covers));
    }

    void order(Optional<DateOrder> order) {
        change(mapping -> mapping.ordered(order));
    }

    void decimal(char sign) {
        change(mapping -> mapping.decimal(sign));
    }

    /** Forgets what was said of such tables earlier; what is shown is the guess. */
    void forget() {
        state.now().sight().ifPresent(sight -> {
            ui.work().imports().columns().forget(sight.grid());
            Mapping guess =
                    Guess.of(sight.file(), sight.grid(), ui.work().channels().channels());
            show(new Columns.Sight(sight.file(), sight.grid(), guess, false), guess);
        });
    }

    /** Remembers what was said, and goes on to the preview of the import. */
    void accept() {
        ColumnsState now = state.now();
        if (now.sight().isPresent() && now.mapping().isPresent() && now.wrong().isEmpty() && !open(now)) {
            Columns.Sight sight = now.sight().get();
            ui.work().imports().columns().remember(sight.grid(), now.mapping().get());
            close();
            told.accept(sight.file(), now.mapping().get());
        }
    }

    /** Whether it is still open in which way days are to be read. */
    static boolean open(ColumnsState now) {
        return now.asks()
                && now.mapping().filter(mapping -> mapping.order().isEmpty()).isPresent();
    }

    String heading(int column) {
        return state.now()
                .sight()
                .map(sight -> sight.grid().header().get(column))
                .orElse("");
    }

    /** Where numbers or deeds may belong; nowhere in particular comes first. */
    List<ChannelId> channels() {
        Stream<ChannelId> known =
                ui.work().channels().channels().stream().map(ChannelInfo::id).filter(id -> !id.equals(ChannelId.OWN));
        return Stream.concat(Stream.of(ChannelId.OWN), known).toList();
    }

    String said(ChannelId channel) {
        return channel.equals(ChannelId.OWN) || channel.equals(ChannelId.NONE)
                ? ui.text("own.channel.none")
                : ui.work().channels().channel(channel).map(ChannelInfo::name).orElse(channel.value());
    }

    /** What a column may be counted as: a metric of its own name, or one that there is. */
    List<String> metrics(int column) {
        Stream<String> known = ui.work().channels().channels().stream()
                .flatMap(channel -> channel.metrics().stream())
                .filter(metric -> !metric.perDeed())
                .map(metric -> metric.key().toString());
        return Stream.concat(Stream.of(heading(column).replace('/', '-')), known)
                .distinct()
                .toList();
    }

    String saidMetric(String metric) {
        return known(metric)
                .map(info -> said(info.key().channel()) + ": " + info.name())
                .orElseGet(() -> ui.text("imports.columns.own", metric));
    }

    /** As a guess or a command line writes it, without or with its channel. */
    private Optional<MetricInfo> known(String metric) {
        String channel = state.now()
                .mapping()
                .map(Mapping::channel)
                .orElse(ChannelId.OWN)
                .value();
        String whole = metric.contains("/") ? metric : channel + "/" + metric;
        return ui.work().channels().channels().stream()
                .flatMap(one -> one.metrics().stream())
                .filter(one -> one.key().toString().equals(whole))
                .findFirst();
    }

    String said(Enum<?> choice) {
        return ui.text(
                "imports.columns." + choice.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "."
                        + choice.name().toLowerCase(Locale.ROOT));
    }
}
