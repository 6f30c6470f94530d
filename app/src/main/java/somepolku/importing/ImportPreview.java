package somepolku.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import somepolku.domain.journal.Entry;
import somepolku.kit.Problem;

/**
 * What an import would do; nothing is stored before the person accepts it.
 *
 * @param questions what only the person can decide; the files that they are about are not read yet
 * @param advice what the person could do to get more out of the files
 * @param asides what accepting it also writes and nobody counts, such as whose exports these are; one whose sides are
 *     the same is not written, but must still be so
 */
public record ImportPreview(
        List<FilePreview> files, List<Question> questions, List<String> advice, List<Proposal> asides) {

    public ImportPreview {
        files = List.copyOf(files);
        questions = List.copyOf(questions);
        advice = List.copyOf(advice);
        asides = List.copyOf(asides);
    }

    /** One that leaves nothing to ask. */
    public ImportPreview(List<FilePreview> files) {
        this(files, List.of(), List.of(), List.of());
    }

    /**
     * Something that was dropped and can be read in several ways.
     *
     * @param file its name, without its folder
     * @param problem what cannot be told: its format, or the order of its dates
     */
    public record Question(String file, Problem problem) {}

    /** The same, with what is left to ask. */
    public ImportPreview asking(List<Question> open) {
        return new ImportPreview(files, open, advice, asides);
    }

    public ImportPreview advising(List<String> what) {
        return new ImportPreview(files, questions, what, asides);
    }

    public ImportPreview besides(List<Proposal> others) {
        return new ImportPreview(files, questions, advice, others);
    }

    public int added() {
        return files.stream().mapToInt(FilePreview::added).sum();
    }

    public int changed() {
        return files.stream().mapToInt(FilePreview::changed).sum();
    }

    public int same() {
        return files.stream().mapToInt(FilePreview::same).sum();
    }

    public int skipped() {
        return files.stream().mapToInt(FilePreview::skipped).sum();
    }

    public int read() {
        return files.stream().mapToInt(FilePreview::read).sum();
    }

    /** Every record that accepting it would write, those that are not counted last. */
    public List<Proposal> writes() {
        return Stream.concat(proposals().stream(), asides.stream().filter(Proposal::differs))
                .toList();
    }

    /** Everything that accepting it would write and count. */
    public List<Proposal> proposals() {
        return files.stream().flatMap(file -> file.proposals().stream()).toList();
    }

    /**
     * One file of it.
     *
     * @param file {@code x.zip!/Connections.csv}
     * @param dropped the name of what was dropped, which groups the files of an archive
     * @param format the id of the format, empty where none fitted
     * @param content what is in it, in the person's language
     * @param read data rows; where each gives one record they are the sum of added, changed, same and skipped, but a row
     *     of a workbook may give several
     * @param same records that the journal already holds unchanged
     * @param skipped rows left out
     * @param skips why rows were left out
     * @param notes what else is worth knowing
     * @param refused why the whole file was given up
     * @param leftClosed true where it was not opened on purpose
     * @param changed how many of the proposals change something; asked for while a window waits
     */
    public record FilePreview(
            String file,
            String dropped,
            String format,
            String content,
            int read,
            List<Proposal> proposals,
            int same,
            int skipped,
            List<Intake.Remark> skips,
            List<Intake.Remark> notes,
            Optional<String> refused,
            boolean leftClosed,
            int changed) {

        public FilePreview(
                String file,
                String dropped,
                String format,
                String content,
                int read,
                List<Proposal> proposals,
                int same,
                int skipped,
                List<Intake.Remark> skips,
                List<Intake.Remark> notes,
                Optional<String> refused,
                boolean leftClosed) {
            this(
                    file,
                    dropped,
                    format,
                    content,
                    read,
                    proposals,
                    same,
                    skipped,
                    skips,
                    notes,
                    refused,
                    leftClosed,
                    (int) proposals.stream().filter(p -> p.before().isPresent()).count());
        }

        public FilePreview {
            proposals = List.copyOf(proposals);
            skips = List.copyOf(skips);
            notes = List.copyOf(notes);
        }

        /** Skips and notes together, by their lines. */
        public List<Intake.Remark> remarks() {
            return Stream.concat(skips.stream(), notes.stream())
                    .sorted(Comparator.comparingInt(Intake.Remark::line))
                    .toList();
        }

        public int added() {
            return proposals.size() - changed;
        }
    }

    /** One record that accepting would add or change. */
    public record Proposal(int line, Optional<Entry> before, Entry after) {

        public boolean differs() {
            return before.filter(after::equals).isEmpty();
        }
    }
}
