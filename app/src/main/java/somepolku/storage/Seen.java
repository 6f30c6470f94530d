package somepolku.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import somepolku.kit.Problem;
import somepolku.storage.block.BlockHeader;
import somepolku.work.port.Settings;

/**
 * How far each journal was when this machine last had it open. A file that is an older state of itself is whole, and
 * nothing in it tells; only somebody who saw it before can.
 */
final class Seen {
    /** Of whoever looks at a journal once. */
    static final Seen NOTHING = new Seen(Optional.empty());

    private static final String KEY = "journals";
    private static final int MOST = 100;

    private final Optional<Settings> kept;

    private Seen(Optional<Settings> kept) {
        this.kept = kept;
    }

    static Seen in(Settings settings) {
        return new Seen(Optional.of(settings));
    }

    /**
     * A state of a journal. A copy of a locked one begins its versions anew, but its head counts on.
     *
     * @param sequence of the head
     * @param version of the newest change
     */
    private record State(String file, long sequence, long version) {
        static State of(OpenStore open) {
            BlockHeader head = open.blocks().header();
            return new State(
                    head.fileId().toString(), head.sequence(), open.store().getCurrentVersion());
        }

        static Optional<State> read(String line) {
            String[] parts = line.split(":");
            try {
                return parts.length == 3
                        ? Optional.of(new State(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2])))
                        : Optional.empty();
            } catch (NumberFormatException notOurs) {
                return Optional.empty();
            }
        }

        boolean before(State other) {
            return sequence < other.sequence || sequence == other.sequence && version < other.version;
        }

        String line() {
            return file + ":" + sequence + ":" + version;
        }
    }

    /** What to say where the journal was further when it was seen last. */
    Optional<Problem> older(OpenStore open, String name) {
        State now = State.of(open);
        return states().filter(then -> then.file.equals(now.file) && now.before(then))
                .findFirst()
                .map(then -> Problem.badInput("storage.older", name));
    }

    void keep(OpenStore open) {
        State now = State.of(open);
        List<String> lines = new ArrayList<>(states().filter(then -> !then.file.equals(now.file))
                .map(State::line)
                .toList());
        lines.add(now.line());
        String all = String.join(" ", lines.subList(Math.max(0, lines.size() - MOST), lines.size()));
        kept.ifPresent(settings -> settings.put(KEY, all));
    }

    private Stream<State> states() {
        return kept.flatMap(settings -> settings.get(KEY)).stream()
                .flatMap(all -> Stream.of(all.split(" ")))
                .flatMap(line -> State.read(line).stream());
    }
}
