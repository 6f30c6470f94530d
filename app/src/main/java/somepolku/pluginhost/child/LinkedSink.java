package somepolku.pluginhost.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import somepolku.api.importing.AccountMark;
import somepolku.api.importing.ExportFile;
import somepolku.api.importing.ImportSink;
import somepolku.api.importing.ImportedActivity;
import somepolku.api.importing.ImportedApplication;
import somepolku.api.importing.ImportedContact;
import somepolku.api.importing.ImportedFact;
import somepolku.api.importing.ImportedReading;
import somepolku.pluginhost.call.Beside;
import somepolku.pluginhost.wire.Items;
import somepolku.pluginhost.wire.Kind;
import somepolku.pluginhost.wire.Out;

/** Says everything that it is handed over the line. */
final class LinkedSink implements ImportSink {
    private final Link link;
    private final Beside beside;
    private int files;
    private volatile boolean over;

    LinkedSink(Link link, Beside beside) {
        this.link = link;
        this.beside = beside;
    }

    void end() {
        over = true;
    }

    @Override
    public synchronized FileSink file(ExportFile file, String content) {
        int number = files++;
        say(Kind.FILE, new Out().whole(number).text(file.path()).text(content));
        return new Sheet(number);
    }

    @Override
    public void leftClosed(ExportFile file, String why) {
        say(Kind.LEFT_CLOSED, new Out().text(file.path()).text(why));
    }

    @Override
    public void account(AccountMark sort, String value) {
        say(Kind.ACCOUNT, new Out().one(sort).text(value));
    }

    @Override
    public void advice(String what) {
        say(Kind.ADVICE, new Out().text(what));
    }

    @Override
    public boolean cancelled() {
        return link.cancelled();
    }

    @Override
    public void together(List<Reading> readings) throws IOException {
        beside.read(readings);
    }

    private void say(Kind kind, Out body) {
        if (over) {
            throw new IllegalStateException("the reading is over");
        }
        try {
            link.say(kind, body);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private final class Sheet implements FileSink {
        private final int number;

        Sheet(int number) {
            this.number = number;
        }

        private Out line(int line) {
            return new Out().whole(number).whole(line);
        }

        @Override
        public void row() {
            say(Kind.ROWS, new Out().whole(number));
        }

        @Override
        public void activity(int line, ImportedActivity activity) {
            say(Kind.ACTIVITY, Items.activity(line(line), activity));
        }

        @Override
        public void reading(int line, ImportedReading reading) {
            say(Kind.READING, Items.reading(line(line), reading));
        }

        @Override
        public void contact(int line, ImportedContact contact) {
            say(Kind.CONTACT, Items.contact(line(line), contact));
        }

        @Override
        public void application(int line, ImportedApplication application) {
            say(Kind.APPLICATION, Items.application(line(line), application));
        }

        @Override
        public void fact(int line, ImportedFact fact) {
            say(Kind.FACT, Items.fact(line(line), fact));
        }

        @Override
        public void skipped(int line, String why) {
            say(Kind.SKIPPED, line(line).text(why));
        }

        @Override
        public void note(int line, String what) {
            say(Kind.NOTE, line(line).text(what));
        }

        @Override
        public void refused(String why) {
            say(Kind.REFUSED, new Out().whole(number).text(why));
        }

        @Override
        public void undecidedDates(String why) {
            say(Kind.UNDECIDED, new Out().whole(number).text(why));
        }
    }
}
