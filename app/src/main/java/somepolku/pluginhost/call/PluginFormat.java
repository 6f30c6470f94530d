package somepolku.pluginhost.call;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import somepolku.api.importing.ExportFile;
import somepolku.api.importing.ExportImporter;
import somepolku.api.importing.ExportInput;
import somepolku.domain.channel.ChannelInfo;
import somepolku.importing.DateOrder;
import somepolku.importing.Dropped;
import somepolku.importing.ImportFormat;
import somepolku.importing.Intake;
import somepolku.kit.Memory;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.pluginhost.code.Blame;
import somepolku.pluginhost.code.Clean;
import somepolku.pluginhost.code.PluginCode;

/** A plugin's importer as the program uses it. */
record PluginFormat(PluginCode code, ChannelInfo channel, ExportImporter importer, String id, String name, Texts texts)
        implements ImportFormat {
    @Override
    public Fit fit(Dropped dropped) throws ProblemException {
        return code.watched(Blame.When.FITTING, () -> fitting(dropped));
    }

    private Fit fitting(Dropped dropped) throws ProblemException {
        return code.call(() -> {
            try {
                return Mapping.fit(importer.fit(new Input(dropped, Optional.empty(), new AtomicLong())));
            } catch (IOException broken) {
                throw unreadable(dropped, broken);
            }
        });
    }

    @Override
    public Intake read(Dropped dropped, Optional<DateOrder> dates, BooleanSupplier cancelled) throws ProblemException {
        return code.watched(Blame.When.READING, () -> reading(dropped, dates, cancelled));
    }

    private Intake reading(Dropped dropped, Optional<DateOrder> dates, BooleanSupplier cancelled)
            throws ProblemException {
        IntakeSink sink = new IntakeSink(channel, texts, new Beside(code), cancelled);
        AtomicLong bytes = new AtomicLong();
        Duration silence = code.patience().silence();
        try {
            code.call(silence, () -> bytes.get() + sink.count(), cancelled, () -> {
                try {
                    importer.read(new Input(dropped, dates, bytes), sink);
                } catch (IOException broken) {
                    throw unreadable(dropped, broken);
                } catch (OutOfMemoryError large) {
                    throw new ProblemException(
                            Problem.refused("pluginhost.memory", code.plugin(), Memory.megabytes()), large);
                }
                return sink;
            });
        } finally {
            sink.end();
        }
        Optional<String> undecided = sink.undecidedDates();
        if (undecided.isPresent()) {
            throw new ProblemException(Problem.refused("importing.dates", dropped.name(), undecided.get()));
        }
        return new Intake(id, channel.id(), sink.files(), sink.marks(), sink.advice());
    }

    /** The input's fault and not the plugin's. */
    private static ProblemException unreadable(Dropped dropped, IOException broken) {
        String why = Clean.line(String.valueOf(broken.getMessage()), 200);
        return new ProblemException(Problem.badInput("importing.unreadable", dropped.name(), why), broken);
    }

    private record Input(Dropped dropped, Optional<DateOrder> dates, AtomicLong bytes) implements ExportInput {
        @Override
        public String name() {
            return dropped.name();
        }

        @Override
        public boolean single() {
            return dropped.single();
        }

        @Override
        public List<ExportFile> files() {
            return dropped.files().stream()
                    .<ExportFile>map(item -> new File(item, bytes))
                    .toList();
        }

        @Override
        public Optional<somepolku.api.importing.DateOrder> dateOrder() {
            return dates.map(Mapping::dateOrder);
        }
    }

    private record File(Dropped.Item item, AtomicLong bytes) implements ExportFile {
        @Override
        public String path() {
            return item.path();
        }

        @Override
        public long size() {
            return item.size();
        }

        @Override
        public InputStream open() throws IOException {
            return new Counted(item.open(), bytes);
        }
    }

    /** Counts what is read, so that a plugin that reads is told from one that hangs. */
    private static final class Counted extends FilterInputStream {
        private final AtomicLong bytes;

        Counted(InputStream in, AtomicLong bytes) {
            super(in);
            this.bytes = bytes;
        }

        @Override
        public int read() throws IOException {
            bytes.incrementAndGet();
            return super.read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int got = super.read(into, from, length);
            bytes.addAndGet(Math.max(got, 0));
            return got;
        }
    }
}
