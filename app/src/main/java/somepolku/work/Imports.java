package somepolku.work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Ids;
import somepolku.domain.term.ChannelId;
import somepolku.importing.DateOrder;
import somepolku.importing.Dropped;
import somepolku.importing.ImportFormat;
import somepolku.importing.ImportPreview;
import somepolku.importing.ImportPreview.Question;
import somepolku.importing.Intake;
import somepolku.importing.Intake.FileIntake;
import somepolku.importing.compare.Proposals;
import somepolku.importing.drop.Drops;
import somepolku.importing.drop.Metered;
import somepolku.importing.drop.OpenDrop;
import somepolku.importing.mapping.Mapping;
import somepolku.importing.plain.PlainFormat;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.kit.UncheckedProblemException;
import somepolku.work.columns.Columns;
import somepolku.work.port.Channels;
import somepolku.work.port.Settings;

/** Brings exports into the journal: first a preview that stores nothing, then one change. */
public final class Imports {
    /** Of how many files the reasons are told in one line. */
    private static final int TOLD = 3;

    private static final Set<String> QUESTIONS =
            Set.of("importing.dates", "importing.format.several", "importing.columns");

    private static final Set<String> UNKNOWN = Set.of("importing.format.none", "importing.noFormats");

    /** The share of the way to a preview after which everything is read. */
    private static final double READ = 0.7;

    private final Ledger ledger;
    private final byte[] salt;
    private final Channels channels;
    private final Ids ids;
    private final ZoneId zone;
    private final Texts texts;
    private final Columns columns;

    /**
     * Brings in what {@code channels} can read.
     *
     * @param salt the journal's own, from the store
     * @param settings remember what the columns of a table mean
     */
    public Imports(
            Ledger ledger, byte[] salt, Channels channels, Ids ids, ZoneId zone, Texts texts, Settings settings) {
        this.ledger = ledger;
        this.salt = salt.clone();
        this.channels = channels;
        this.ids = ids;
        this.zone = zone;
        this.texts = texts;
        this.columns = new Columns(channels, settings, texts);
    }

    /** What the columns of tables mean that no format knows. */
    public Columns columns() {
        return columns;
    }

    /**
     * How to import.
     *
     * @param keepNames whether the names of other people are kept
     * @param format the id of the format to use; empty lets every format say how well it fits
     * @param dates how dates of numbers are meant in files that do not show it themselves
     * @param formats the ids of the formats of single files, by their names; these come before {@code format}
     * @param mappings what the columns of single tables mean, by their files' names
     * @param columns the same in words, of every table that no format knows
     */
    public record Options(
            boolean keepNames,
            Optional<String> format,
            Optional<DateOrder> dates,
            Map<String, String> formats,
            Map<String, Mapping> mappings,
            Optional<String> columns) {

        /** No names, and the format found by itself. */
        public static final Options PLAIN = new Options(false, Optional.empty(), Optional.empty(), Map.of());

        public Options {
            formats = Map.copyOf(formats);
            mappings = Map.copyOf(mappings);
        }

        /** One that says nothing of columns. */
        public Options(
                boolean keepNames, Optional<String> format, Optional<DateOrder> dates, Map<String, String> formats) {
            this(keepNames, format, dates, formats, Map.of(), Optional.empty());
        }

        public Options as(String formatId) {
            return new Options(keepNames, Optional.of(formatId), dates, formats, mappings, columns);
        }

        private FormatChoice choice(String file, List<ImportFormat> all, Texts texts) throws ProblemException {
            return new FormatChoice(all, Optional.ofNullable(formats.get(file)).or(() -> format), texts);
        }
    }

    /**
     * Reads files and folders and says what accepting them would do. Of several, one that cannot be read is a line of
     * the preview, and one that can be read in several ways is a question of it; the others go on. Takes its time: call
     * it on a background task.
     *
     * @throws ProblemException NOT_THERE where the only file is missing, BAD_INPUT where nothing in them can be read,
     *     REFUSED where nothing can be read before the person decides in which way, or the person stopped it
     */
    public ImportPreview preview(List<Path> paths, Options options, Tasks.Progress progress) throws ProblemException {
        List<Proposals.Read> reads = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        for (Path path : paths) {
            double begun = (double) reads.size() / paths.size();
            Meter meter = new Meter(progress, begun * READ, (begun + 1.0 / paths.size()) * READ);
            meter.tell(0);
            try {
                reads.add(read(path, options, meter));
            } catch (ProblemException e) {
                if (paths.size() == 1 || !ofTheFile(e.problem())) {
                    throw e;
                }
                if (e.problem().kind() == Problem.Kind.REFUSED) {
                    questions.add(new Question(name(path), e.problem()));
                }
                reads.add(unread(path, texts.text(e.problem())));
            }
        }
        requireItems(reads, questions);
        progress.step("importing.step.comparing", true);
        ImportPreview preview = compare(reads, options, progress)
                .asking(questions)
                .advising(reads.stream()
                        .flatMap(read -> read.intake().advice().stream())
                        .distinct()
                        .toList());
        progress.at(1);
        return preview;
    }

    private ImportPreview compare(List<Proposals.Read> reads, Options options, Tasks.Progress progress)
            throws ProblemException {
        Proposals proposals = new Proposals(salt, ids, zone, options.keepNames(), texts, channels.channels());
        Meter meter = new Meter(progress, READ, 1);
        try (Stream<? extends Entry> journal = StillTrue.imported(ledger.journal())) {
            return proposals.compare(reads, journal.peek(entry -> meter.go()), meter);
        } catch (UncheckedProblemException stopped) {
            throw new ProblemException(stopped.problem(), stopped);
        }
    }

    /**
     * Stores what a preview proposes, as one change. A preview with nothing new is done without a change; one that the
     * journal has left behind is refused.
     */
    public CompletionStage<Outcome<Change>> accept(ImportPreview preview) {
        return accept(preview, Tasks.UNWATCHED);
    }

    /** The same, for as long as it is not cancelled; what is cancelled has changed nothing. */
    public CompletionStage<Outcome<Change>> accept(ImportPreview preview, Tasks.Progress progress) {
        Change change = Change.accept(preview);
        if (change.edits().isEmpty()) {
            return CompletableFuture.completedFuture(Outcome.done(change));
        }
        progress.step("importing.step.writing", true);
        return ledger.apply(change, new StillTrue(preview, new Meter(progress, 0, 0)), progress);
    }

    /** Looks at a file as a table of which somebody has to say what its columns mean; empty where it is none. */
    public Optional<Columns.Sight> look(Path path) throws ProblemException {
        try (OpenDrop open = new Drops(texts).open(path)) {
            return columns.look(open.dropped());
        } catch (IOException e) {
            String why = String.valueOf(e.getMessage());
            throw new ProblemException(Problem.badInput("importing.unreadable", name(path), why), e);
        }
    }

    /** Remembers what was said of the columns of tables, so that tables with the same headers ask no more. */
    public void remember(List<Path> paths, Options options) throws ProblemException {
        for (Path path : paths) {
            try (OpenDrop open = new Drops(texts).open(path)) {
                Optional<Mapping> said = Optional.ofNullable(options.mappings().get(name(path)));
                columns.remember(open.dropped(), said, options.columns());
            } catch (IOException e) {
                String why = String.valueOf(e.getMessage());
                throw new ProblemException(Problem.badInput("importing.unreadable", name(path), why), e);
            }
        }
    }

    /** Whether the next file may fare better. */
    private static boolean ofTheFile(Problem problem) {
        return problem.kind() != Problem.Kind.REFUSED || QUESTIONS.contains(problem.key());
    }

    private Proposals.Read read(Path path, Options options, Meter meter) throws ProblemException {
        FormatChoice choice = options.choice(name(path), formats(), texts);
        try (OpenDrop open = new Drops(texts).open(path)) {
            requireOpened(open);
            List<String> failed = new ArrayList<>();
            ImportFormat format = format(open.dropped(), choice, options, failed);
            Dropped metered = Metered.of(open.dropped(), meter::tell);
            Intake intake = format.read(metered, options.dates(), meter.whole()::cancelled);
            if (meter.whole().cancelled()) {
                throw new ProblemException(Problem.refused("importing.stopped"));
            }
            return new Proposals.Read(open.dropped(), complete(intake, open).advising(failed));
        } catch (IOException e) {
            String why = String.valueOf(e.getMessage());
            throw new ProblemException(Problem.badInput("importing.unreadable", name(path), why), e);
        }
    }

    /** The format that fits; else what the person said of the columns, where it is a table. */
    private ImportFormat format(Dropped dropped, FormatChoice choice, Options options, List<String> failed)
            throws ProblemException, IOException {
        Optional<Mapping> said = Optional.ofNullable(options.mappings().get(dropped.name()));
        if (said.isPresent() || options.columns().isPresent()) {
            Optional<ImportFormat> told = columns.format(dropped, said, options.columns());
            if (told.isPresent()) {
                return told.get();
            }
        }
        try {
            return choice.of(dropped, problem -> failed.add(texts.text(problem)));
        } catch (ProblemException none) {
            if (!UNKNOWN.contains(none.problem().key())) {
                throw none;
            }
            return columns.format(dropped, said, options.columns()).orElseThrow(() -> none);
        }
    }

    /** Those of the plugins, and the plain tables that need none. */
    private List<ImportFormat> formats() {
        List<ImportFormat> all = new ArrayList<>(channels.formats());
        all.add(new PlainFormat(channels.channels(), texts));
        return all;
    }

    /** What holds only files that may not be opened is worse than something unknown. */
    private static void requireOpened(OpenDrop open) throws ProblemException {
        if (open.dropped().files().isEmpty() && !open.refused().isEmpty()) {
            OpenDrop.Refused first = open.refused().get(0);
            throw new ProblemException(
                    Problem.badInput("importing.allRefused", open.dropped().name(), first.path(), first.why()));
        }
    }

    /** Adds the files of the drop that the format did not speak of, so that each has its line. */
    private Intake complete(Intake intake, OpenDrop open) {
        List<FileIntake> files = new ArrayList<>(intake.files());
        Set<String> spoken = new HashSet<>();
        files.forEach(file -> spoken.add(file.path()));
        for (Dropped.Item item : open.dropped().files()) {
            if (!spoken.contains(item.path())) {
                files.add(closed(item.path(), texts.text("importing.notNeeded"), Optional.empty()));
            }
        }
        open.refused().forEach(no -> files.add(closed(no.path(), "", Optional.of(no.why()))));
        return intake.with(files);
    }

    private static Proposals.Read unread(Path path, String why) {
        String name = name(path);
        FileIntake file = closed(name, "", Optional.of(why));
        return new Proposals.Read(new Dropped(name, true, List.of()), new Intake("", ChannelId.NONE, List.of(file)));
    }

    private static String name(Path path) {
        return String.valueOf(path.toAbsolutePath().normalize().getFileName());
    }

    private static FileIntake closed(String path, String content, Optional<String> refused) {
        return new FileIntake(path, content, 0, List.of(), List.of(), List.of(), refused, refused.isEmpty());
    }

    /** Nothing read is never a success, however politely each file was opened. */
    private void requireItems(List<Proposals.Read> reads, List<Question> questions) throws ProblemException {
        if (reads.stream()
                .flatMap(read -> read.intake().files().stream())
                .anyMatch(file -> !file.items().isEmpty())) {
            return;
        }
        if (!questions.isEmpty()) {
            throw new ProblemException(questions.get(0).problem());
        }
        List<String> names = reads.stream().map(read -> read.dropped().name()).toList();
        List<String> whys = reads.stream().limit(TOLD).map(this::why).toList();
        String why = whys.size() == 1 ? whys.get(0) : named(names, whys);
        throw new ProblemException(Problem.badInput("importing.nothing", String.join(", ", names), why));
    }

    private String why(Proposals.Read read) {
        List<FileIntake> files = read.intake().files();
        Stream<String> refusals =
                files.stream().flatMap(file -> file.refused().map(why -> of(file, files, why)).stream());
        Stream<String> skips =
                files.stream().flatMap(file -> file.skipped().stream().map(remark -> of(file, files, at(remark))));
        return Stream.concat(refusals, skips).findFirst().orElseGet(() -> texts.text("importing.noRows"));
    }

    /** Each reason with its name, where it does not begin with it by itself. */
    private static String named(List<String> names, List<String> whys) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < whys.size(); i++) {
            String why = whys.get(i);
            all.append(i == 0 ? "" : " ")
                    .append(why.startsWith(names.get(i)) ? "" : names.get(i) + ": ")
                    .append(why)
                    .append(why.endsWith(".") ? "" : ".");
        }
        return all.toString();
    }

    private String at(Intake.Remark remark) {
        return remark.line() == 0
                ? remark.why()
                : texts.text("importing.row", String.valueOf(remark.line()), remark.why());
    }

    private static String of(FileIntake file, List<FileIntake> all, String why) {
        return all.size() == 1 ? why : file.path() + ": " + why;
    }
}
