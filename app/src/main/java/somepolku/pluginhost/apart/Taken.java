package somepolku.pluginhost.apart;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import somepolku.api.importing.AccountMark;
import somepolku.api.importing.ExportFile;
import somepolku.api.importing.ImportSink;
import somepolku.api.importing.ImportSink.FileSink;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.pluginhost.wire.Frame;
import somepolku.pluginhost.wire.In;
import somepolku.pluginhost.wire.Items;
import somepolku.pluginhost.wire.Kind;
import somepolku.pluginhost.wire.Line;
import somepolku.pluginhost.wire.WireException;

/** Hands what a plugin says of an input to the sink that checks it, up to what the input can possibly hold. */
final class Taken implements Worker.Listener {
    /** Words about a small file may be longer than the file. */
    private static final long FREE = 1 << 24;

    private static final int TIMES = 32;
    private static final int FEW = 1000;

    private final Served files;
    private final ImportSink sink;
    private final String plugin;
    private final List<FileSink> sheets = new ArrayList<>();
    private long heard;

    Taken(Served files, ImportSink sink, String plugin) {
        this.files = files;
        this.sink = sink;
        this.plugin = plugin;
    }

    @Override
    public void hear(Line line, Frame frame) throws IOException, ProblemException {
        In in = frame.body();
        heard += in.length() + 1L;
        if (heard > FREE + TIMES * files.served()) {
            throw new ProblemException(Problem.badInput("pluginhost.apart.flood", plugin, heard >> 20));
        }
        try {
            take(line, frame, in);
        } catch (IllegalStateException toldTooMuch) {
            throw new ProblemException(Problem.badInput("pluginhost.apart.flood", plugin, heard >> 20), toldTooMuch);
        }
    }

    private void take(Line line, Frame frame, In in) throws IOException, ProblemException {
        switch (frame.kind()) {
            case FILE -> begin(in);
            case LEFT_CLOSED -> sink.leftClosed(new Named(in.text()), in.text());
            case ACCOUNT -> sink.account(in.one(AccountMark.class), in.text());
            case ADVICE -> sink.advice(in.text());
            case ROWS -> sheet(in).row();
            case ACTIVITY, READING, CONTACT, APPLICATION, FACT -> item(frame.kind(), sheet(in), in.whole(), in);
            case SKIPPED -> sheet(in).skipped(in.whole(), in.text());
            case NOTE -> sheet(in).note(in.whole(), in.text());
            case REFUSED -> sheet(in).refused(in.text());
            case UNDECIDED -> sheet(in).undecidedDates(in.text());
            default -> files.hear(line, frame);
        }
    }

    private void item(Kind kind, FileSink sheet, int line, In in) throws WireException {
        switch (kind) {
            case ACTIVITY -> sheet.activity(line, Items.activity(in));
            case READING -> sheet.reading(line, Items.reading(in));
            case CONTACT -> sheet.contact(line, Items.contact(in));
            case APPLICATION -> sheet.application(line, Items.application(in));
            default -> sheet.fact(line, Items.fact(in));
        }
    }

    private void begin(In in) throws WireException {
        if (in.whole() != sheets.size()) {
            throw new WireException("a file out of turn");
        }
        if (sheets.size() > FEW + TIMES * files.count()) {
            throw new IllegalStateException("more files than there can be");
        }
        sheets.add(sink.file(new Named(in.text()), in.text()));
    }

    private FileSink sheet(In in) throws WireException {
        return sheets.get(in.count(sheets.size() - 1));
    }

    /** A file by its name: that is all that a sink asks of it. */
    private record Named(String path) implements ExportFile {
        @Override
        public long size() {
            return -1;
        }

        @Override
        public InputStream open() {
            return InputStream.nullInputStream();
        }
    }
}
