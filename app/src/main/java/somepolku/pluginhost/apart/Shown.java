package somepolku.pluginhost.apart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import somepolku.api.journal.Days;
import somepolku.api.journal.EntryView;
import somepolku.api.journal.JournalView;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.pluginhost.wire.Frame;
import somepolku.pluginhost.wire.In;
import somepolku.pluginhost.wire.Kind;
import somepolku.pluginhost.wire.Line;
import somepolku.pluginhost.wire.Out;
import somepolku.pluginhost.wire.WireException;
import somepolku.pluginhost.wire.journal.Look;

/** Shows the journal to a rule that runs elsewhere, some entries at a time. For one thread, but for what was shown. */
final class Shown implements Worker.Listener {
    private static final int SOME = 200;
    private static final int LOOKS = 1_000;
    /** A look at each day of some years; who looks more often looks for ever. */
    private static final int TIMES = 5_000;

    private final JournalView journal;
    private final String plugin;
    private final Map<Integer, Looking> open = new HashMap<>();
    private final AtomicLong shown = new AtomicLong();
    private int looks;

    private record Looking(Look look, Iterator<? extends EntryView> entries) {}

    Shown(JournalView journal, String plugin) {
        this.journal = journal;
        this.plugin = plugin;
    }

    /** How many entries it has seen; from any thread. */
    long shown() {
        return shown.get();
    }

    @Override
    public void hear(Line line, Frame frame) throws IOException, ProblemException {
        In in = frame.body();
        int stream = in.whole();
        switch (frame.kind()) {
            case LOOK -> look(line, stream, in);
            case MORE -> more(line, stream);
            case CLOSE -> open.remove(stream);
            default -> throw new WireException("a frame that nobody asked for: " + frame.kind());
        }
    }

    private void look(Line line, int stream, In in) throws IOException, ProblemException {
        looks++;
        if (looks > TIMES) {
            throw new ProblemException(Problem.badInput("pluginhost.apart.looks", plugin));
        }
        Look look = in.one(Look.class);
        Days days = new Days(in.day(), in.day());
        if (open.size() >= LOOKS) {
            throw new WireException("more looks at once than a rule can need");
        }
        try {
            open.put(stream, new Looking(look, look.at(journal, days)));
        } catch (IllegalStateException unreadable) {
            broken(line, stream);
            return;
        }
        more(line, stream);
    }

    private void more(Line line, int stream) throws IOException {
        @Nullable Looking looking = open.get(stream);
        if (looking == null) {
            throw new WireException("more of a look that is over");
        }
        List<EntryView> some = new ArrayList<>();
        try {
            while (some.size() < SOME && looking.entries().hasNext()) {
                some.add(looking.entries().next());
            }
        } catch (IllegalStateException unreadable) {
            broken(line, stream);
            return;
        }
        if (some.isEmpty()) {
            open.remove(stream);
            line.send(Kind.END, new Out().whole(stream));
            return;
        }
        shown.addAndGet(some.size());
        line.send(Kind.DATA, new Out().whole(stream).list(some, SOME, looking.look()::write));
    }

    /** Whoever asked for the judging is told why by the journal itself. */
    private static void broken(Line line, int stream) throws IOException {
        line.send(Kind.BROKEN, new Out().whole(stream).text("the journal could not be read"));
    }
}
