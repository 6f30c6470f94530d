package somepolku.ui.kit.command;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import somepolku.kit.Lifetime;

/** Which commands can be given now, and what they do. Rooms bind theirs; what nobody bound is not offered anywhere. */
public final class Commands {
    private final Map<Command, Bound> bound = new EnumMap<>(Command.class);

    private record Bound(Runnable act, BooleanSupplier possible) {}

    /** Binds a command that is always possible. */
    public void bind(Lifetime lifetime, Command command, Runnable act) {
        bind(lifetime, command, act, () -> true);
    }

    /** Binds a command; {@code possible} is asked whenever it is offered or given. */
    public void bind(Lifetime lifetime, Command command, Runnable act, BooleanSupplier possible) {
        Bound mine = new Bound(act, possible);
        bound.put(command, mine);
        lifetime.onEnd(() -> bound.remove(command, mine));
    }

    public boolean possible(Command command) {
        Bound found = bound.get(command);
        return found != null && found.possible.getAsBoolean();
    }

    /** Gives a command; nothing happens where it is not possible now. */
    public void run(Command command) {
        Bound found = bound.get(command);
        if (found != null && found.possible.getAsBoolean()) {
            found.act.run();
        }
    }

    /** The commands that can be given now, in the order of the table. */
    public List<Command> possible() {
        return Stream.of(Command.values()).filter(this::possible).toList();
    }
}
