package somepolku.work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
import somepolku.importing.Intake;
import somepolku.importing.Intake.FileIntake;
import somepolku.importing.Proposals;
import somepolku.importing.drop.Drops;
import somepolku.importing.drop.OpenDrop;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.work.port.Channels;

/** Brings exports into the journal: first a preview that stores nothing, then one change. */
public final class Imports {
    private final Ledger ledger;
    private final byte[] salt;
    private final Channels channels;
    private final Ids ids;
    private final ZoneId zone;
    private final Texts texts;

    /** @param salt the journal's own, from the store */
    public Imports(Ledger ledger, byte[] salt, Channels channels, Ids ids, ZoneId zone, Texts texts) {
        this.ledger = ledger;
        this.salt = salt.clone();
        this.channels = channels;
        this.ids = ids;
        this.zone = zone;
        this.texts = texts;
    }

    /**
     * How to import.
     *
     * @param keepNames whether the names of other people are kept
     * @param format the id of the format to use; empty lets every format say how well it fits
     * @param dates how dates of numbers are meant in files that do not show it themselves
     */
    public record Options(boolean keepNames, Optional<String> format, Optional<DateOrder> dates) {

        /** No names, and the format found by itself. */
        public static final Options PLAIN = new Options(false, Optional.empty(), Optional.empty());

        public Options keepingNames() {
            return new Options(true, format, dates);
        }

        public Options as(String formatId) {
            return new Options(keepNames, Optional.of(formatId), dates);
        }

        public Options dated(DateOrder order) {
            return new Options(keepNames, format, Optional.of(order));
        }
    }

    /**
     * Reads files and folders and says what accepting them would do. Takes its time: call it on a background task.
     *
     * @throws ProblemException NOT_THERE where a file is missing, BAD_INPUT where nothing in them can be read, REFUSED
     *     where several formats fit equally well, dates can be read in two ways or the person stopped it
     */
    public ImportPreview preview(List<Path> paths, Options options, Tasks.Progress progress) throws ProblemException {
        FormatChoice choice = new FormatChoice(channels.formats(), options.format());
        List<Proposals.Read> reads = new ArrayList<>();
        for (Path path : paths) {
            progress.at((double) reads.size() / paths.size());
            reads.add(read(path, choice, options, progress, paths.size() == 1));
        }
        requireItems(reads);
        Proposals proposals = new Proposals(salt, ids, zone, options.keepNames(), texts);
        try (Stream<? extends Entry> journal = StillTrue.imported(ledger.journal())) {
            return proposals.compare(reads, journal);
        } finally {
            progress.at(1);
        }
    }

    /**
     * Stores what a preview proposes, as one change. A preview with nothing new is done without a change; one that the
     * journal has left behind is refused.
     */
    public CompletionStage<Outcome<Change>> accept(ImportPreview preview) {
        Change change = Change.accept(preview);
        return change.edits().isEmpty()
                ? CompletableFuture.completedFuture(Outcome.done(change))
                : ledger.apply(change, new StillTrue(preview));
    }

    /** One thing that was dropped; what is wrong with it becomes a line of the preview, so that the others go on. */
    private Proposals.Read read(Path path, FormatChoice choice, Options options, Tasks.Progress progress, boolean alone)
            throws ProblemException {
        try (OpenDrop open = new Drops(texts).open(path)) {
            ImportFormat format = choice.of(open.dropped());
            Intake intake = format.read(open.dropped(), options.dates(), progress::cancelled);
            if (progress.cancelled()) {
                throw new ProblemException(Problem.refused("importing.stopped"));
            }
            return new Proposals.Read(open.dropped(), complete(intake, open));
        } catch (ProblemException e) {
            if (alone || e.problem().kind() != Problem.Kind.BAD_INPUT) {
                throw e;
            }
            return unread(path, texts.text(e.problem()));
        } catch (IOException e) {
            return unread(path, texts.text("importing.unreadable", name(path), String.valueOf(e.getMessage())));
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
        return new Intake(intake.format(), intake.channel(), files);
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
    private void requireItems(List<Proposals.Read> reads) throws ProblemException {
        List<FileIntake> files =
                reads.stream().flatMap(read -> read.intake().files().stream()).toList();
        if (files.stream().anyMatch(file -> !file.items().isEmpty())) {
            return;
        }
        Stream<String> refusals = files.stream().flatMap(file -> file.refused().stream());
        Stream<String> skips =
                files.stream().flatMap(file -> file.skipped().stream().map(Intake.Remark::why));
        String why = Stream.concat(refusals, skips).findFirst().orElseGet(() -> texts.text("importing.noRows"));
        String names = String.join(
                ", ", reads.stream().map(read -> read.dropped().name()).toList());
        throw new ProblemException(Problem.badInput("importing.nothing", names, why));
    }
}
