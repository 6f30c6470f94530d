package somepolku.pluginhost.call;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import somepolku.api.importing.AccountMark;
import somepolku.api.importing.ExportFile;
import somepolku.api.importing.ImportSink;
import somepolku.api.importing.ImportedActivity;
import somepolku.api.importing.ImportedApplication;
import somepolku.api.importing.ImportedContact;
import somepolku.api.importing.ImportedFact;
import somepolku.api.importing.ImportedReading;
import somepolku.domain.channel.ChannelInfo;
import somepolku.importing.Intake;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.pluginhost.code.Clean;

/**
 * Takes down what an importer reads. Each file has its own lock, so that two can be read at once; once ended it takes no
 * more, whoever still calls.
 */
public final class IntakeSink implements ImportSink {
    private static final int MOST = 5_000_000;
    private static final int BETWEEN_COUNTS = 1024;
    private static final int MOST_MARKS = 100;
    private static final int MOST_ADVICE = 5;
    private static final int WHY = 500;
    private static final int PATH = 500;

    private final ChannelInfo channel;
    private final Texts texts;
    private final BooleanSupplier cancelled;
    private final Beside beside;
    /** Gone through without a lock, since whoever counts may hold a file's. */
    private final Queue<Notes> files = new ConcurrentLinkedQueue<>();

    private final List<String> advice = new ArrayList<>();
    private final Set<Intake.Mark> marks = new LinkedHashSet<>();
    private Optional<String> undecided = Optional.empty();
    private volatile int words;
    private volatile boolean over;

    public IntakeSink(ChannelInfo channel, Texts texts, Beside beside, BooleanSupplier cancelled) {
        this.beside = beside;
        this.channel = channel;
        this.texts = texts;
        this.cancelled = cancelled;
    }

    @Override
    public synchronized FileSink file(ExportFile file, String content) {
        return begin(file, content, false);
    }

    @Override
    public synchronized void leftClosed(ExportFile file, String why) {
        begin(file, why, true);
    }

    @Override
    public synchronized void account(AccountMark sort, String value) {
        handed();
        String mark = Clean.line(value, WHY);
        if (!mark.isEmpty() && marks.size() < MOST_MARKS) {
            marks.add(new Intake.Mark(Intake.Mark.Sort.valueOf(sort.name()), mark));
        }
    }

    @Override
    public synchronized void advice(String what) {
        handed();
        if (advice.size() < MOST_ADVICE) {
            advice.add(Clean.line(what, WHY));
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled.getAsBoolean();
    }

    @Override
    public void together(List<Reading> readings) throws IOException {
        beside.read(readings);
    }

    public void end() {
        over = true;
    }

    /** What the importer said of dates that only the person can decide. */
    public synchronized Optional<String> undecidedDates() {
        return undecided;
    }

    private synchronized void undecided(String why) {
        undecided = undecided.or(() -> Optional.of(why));
    }

    public synchronized List<String> advice() {
        return List.copyOf(advice);
    }

    public synchronized List<Intake.Mark> marks() {
        return List.copyOf(marks);
    }

    public synchronized List<Intake.FileIntake> files() {
        return files.stream().map(Notes::intake).toList();
    }

    private Notes begin(ExportFile file, String content, boolean closed) {
        handed();
        Notes notes = new Notes(Clean.line(file.path(), PATH), Clean.line(content, WHY), closed);
        files.add(notes);
        return notes;
    }

    /** How much was handed over so far. */
    public int count() {
        int all = words;
        for (Notes file : files) {
            all += file.handed;
        }
        return all;
    }

    private void handed() {
        int now = words + 1;
        words = now;
        admit(now);
    }

    /** All are counted now and then only: two files that are read at once would wait for each other's counting. */
    private void admit(int handed) {
        if (over) {
            throw new IllegalStateException("the reading is over");
        }
        if (handed % BETWEEN_COUNTS == 0 && count() > MOST) {
            throw new IllegalStateException("more than " + MOST + " rows and words about them");
        }
    }

    private final class Notes implements FileSink {
        private final String path;
        private final String content;
        private final boolean closed;
        private final List<Intake.Item> items = new ArrayList<>();
        private final List<Intake.Remark> skipped = new ArrayList<>();
        private final List<Intake.Remark> notes = new ArrayList<>();
        private final Shared shared = new Shared();
        private int rows;
        /** Read by whoever looks whether the plugin still does anything. */
        private volatile int handed;

        private Optional<String> refused = Optional.empty();

        Notes(String path, String content, boolean closed) {
            this.path = path;
            this.content = content;
            this.closed = closed;
        }

        /** For whoever holds the file's lock. */
        private void handed() {
            int now = handed + 1;
            handed = now;
            admit(now);
        }

        synchronized Intake.FileIntake intake() {
            return new Intake.FileIntake(path, content, rows, items, skipped, notes, refused, closed);
        }

        @Override
        public synchronized void row() {
            handed();
            rows++;
        }

        @Override
        public void activity(int line, ImportedActivity activity) {
            add(line, activity);
        }

        @Override
        public void reading(int line, ImportedReading reading) {
            add(line, reading);
        }

        @Override
        public void contact(int line, ImportedContact contact) {
            add(line, contact);
        }

        @Override
        public void application(int line, ImportedApplication application) {
            add(line, application);
        }

        @Override
        public void fact(int line, ImportedFact fact) {
            add(line, fact);
        }

        @Override
        public void skipped(int line, String why) {
            remark(skipped, line, why);
        }

        @Override
        public void note(int line, String what) {
            remark(notes, line, what);
        }

        @Override
        public synchronized void refused(String why) {
            handed();
            refused = Optional.of(Clean.line(why, WHY));
            items.clear();
        }

        @Override
        public void undecidedDates(String why) {
            refused(why);
            undecided(Clean.line(why, WHY));
        }

        private synchronized void add(int line, Object given) {
            handed();
            try {
                Intake.Item item = Mapping.item(channel, line, given, shared);
                if (refused.isEmpty()) {
                    items.add(item);
                }
            } catch (ProblemException e) {
                remark(skipped, line, texts.text(e.problem()));
            }
        }

        private synchronized void remark(List<Intake.Remark> where, int line, String why) {
            handed();
            where.add(new Intake.Remark(Math.max(line, 0), shared.one(Clean.line(why, WHY))));
        }
    }
}
