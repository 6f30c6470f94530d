package somepolku.testkit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import somepolku.api.importing.AccountMark;
import somepolku.api.importing.ExportFile;
import somepolku.api.importing.ExportImporter;
import somepolku.api.importing.ExportInput;
import somepolku.api.importing.ImportSink;
import somepolku.api.importing.ImportedActivity;
import somepolku.api.importing.ImportedApplication;
import somepolku.api.importing.ImportedContact;
import somepolku.api.importing.ImportedFact;
import somepolku.api.importing.ImportedReading;

/** Keeps what an importer hands over, file by file. */
public final class Recorder implements ImportSink {
    private final List<Read> files = new ArrayList<>();
    private final List<Closed> leftClosed = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<String> advice = new ArrayList<>();
    private int looksBeforeCancel = Integer.MAX_VALUE;

    /** Lets an importer read the input into a new recorder. */
    public static Recorder of(ExportImporter importer, ExportInput input) throws IOException {
        Recorder recorder = new Recorder();
        importer.read(input, recorder);
        return recorder;
    }

    /** Says "cancelled" after so many looks. */
    public Recorder cancelAfter(int looks) {
        looksBeforeCancel = looks;
        return this;
    }

    @Override
    public FileSink file(ExportFile file, String content) {
        Read read = new Read(file.path(), content);
        files.add(read);
        return read;
    }

    @Override
    public void leftClosed(ExportFile file, String why) {
        leftClosed.add(new Closed(file.path(), why));
    }

    @Override
    public void account(AccountMark sort, String value) {
        marks.add(new Mark(sort, value));
    }

    @Override
    public void advice(String what) {
        advice.add(what);
    }

    @Override
    public boolean cancelled() {
        return looksBeforeCancel-- <= 0;
    }

    public List<Read> files() {
        return List.copyOf(files);
    }

    /** What was read of the file with that path. */
    public Read file(String path) {
        return files.stream()
                .filter(read -> read.path.equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(path + " was not read"));
    }

    public List<Closed> leftClosed() {
        return List.copyOf(leftClosed);
    }

    /** What the importer said of whose export it is. */
    public List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** What the importer said that the person could do. */
    public List<String> advice() {
        return List.copyOf(advice);
    }

    /** A mark of an account. */
    public record Mark(AccountMark sort, String value) {}

    /** A file that was left closed, and why. */
    public record Closed(String path, String why) {}

    /** Something handed over, and the line it stood on. */
    public record At<T>(int line, T what) {}

    /** What one file gave; nothing but the reason where it was refused. */
    public static final class Read implements FileSink {
        private final String path;
        private final String content;
        private final List<At<ImportedActivity>> activities = new ArrayList<>();
        private final List<At<ImportedReading>> readings = new ArrayList<>();
        private final List<At<ImportedContact>> contacts = new ArrayList<>();
        private final List<At<ImportedApplication>> applications = new ArrayList<>();
        private final List<At<ImportedFact>> facts = new ArrayList<>();
        private final List<At<String>> skipped = new ArrayList<>();
        private final List<At<String>> notes = new ArrayList<>();
        private Optional<String> refused = Optional.empty();
        private int rows;

        private Read(String path, String content) {
            this.path = path;
            this.content = content;
        }

        @Override
        public void row() {
            rows++;
        }

        @Override
        public void activity(int line, ImportedActivity activity) {
            activities.add(new At<>(line, activity));
        }

        @Override
        public void reading(int line, ImportedReading reading) {
            readings.add(new At<>(line, reading));
        }

        @Override
        public void contact(int line, ImportedContact contact) {
            contacts.add(new At<>(line, contact));
        }

        @Override
        public void application(int line, ImportedApplication application) {
            applications.add(new At<>(line, application));
        }

        @Override
        public void fact(int line, ImportedFact fact) {
            facts.add(new At<>(line, fact));
        }

        @Override
        public void skipped(int line, String why) {
            skipped.add(new At<>(line, why));
        }

        @Override
        public void note(int line, String what) {
            notes.add(new At<>(line, what));
        }

        @Override
        public void refused(String why) {
            refused = Optional.of(why);
            activities.clear();
            readings.clear();
            contacts.clear();
            applications.clear();
            facts.clear();
        }

        public String path() {
            return path;
        }

        public String content() {
            return content;
        }

        public int rows() {
            return rows;
        }

        public List<At<ImportedActivity>> activities() {
            return List.copyOf(activities);
        }

        public List<At<ImportedReading>> readings() {
            return List.copyOf(readings);
        }

        public List<At<ImportedContact>> contacts() {
            return List.copyOf(contacts);
        }

        public List<At<ImportedApplication>> applications() {
            return List.copyOf(applications);
        }

        public List<At<ImportedFact>> facts() {
            return List.copyOf(facts);
        }

        public List<At<String>> skipped() {
            return List.copyOf(skipped);
        }

        public List<At<String>> notes() {
            return List.copyOf(notes);
        }

        public Optional<String> refused() {
            return refused;
        }
    }
}
