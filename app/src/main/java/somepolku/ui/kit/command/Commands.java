package somepolku.ui.kit.command;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import somepolku.kit.Lifetime;

/**
 * Which commands can be given now, and what they do. Rooms bind theirs, and several may bind one: that of the room in
 * sight is meant, which is the one where it is possible. What nobody bound is not offered anywhere.
 */
public final class Commands {
    private final Map<Command, List<Bound>> bound = new EnumMap<>(Command.class);

    private record Bound(Runnable act, BooleanSupplier possible) {}

    /** Binds a command that is always possible. */
    public void bind(Lifetime lifetime, Command command, Runnable act) {
        bind(lifetime, command, act, () -> true);
    }

    /** Binds a command; {@code possible} is asked whenever it is offered or given. */
    public void bind(Lifetime lifetime, Command command, Runnable act, BooleanSupplier possible) {
        Bound mine = new Bound(act, possible);
        List<Bound> all = bound.computeIfAbsent(command, any -> new ArrayList<>());
        all.add(mine);
        lifetime.onEnd(() -> all.remove(mine));
    }

    public boolean possible(Command command) {
        return now(command).isPresent();
    }

    /** Gives a command; nothing happens where it is not possible now. */
    public void run(Command command) {
        now(command).ifPresent(found -> found.act.run());
    }

    /** Of those that are possible the one that was bound last. */
    private Optional<Bound> now(Command command) {
        return bound.getOrDefault(command, List.of()).stream()
                .filter(one -> one.possible.getAsBoolean())
                .reduce((first, last) -> last);
    }

    /** The commands that can be given now, in the order of the table. */
    public List<Command> possible() {
        return Stream.of(Command.values()).filter(this::possible).toList();
    }
}
