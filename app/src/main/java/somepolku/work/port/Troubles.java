package somepolku.work.port;

import java.util.List;
import java.util.Optional;
import somepolku.kit.Lifetime;

/** What went wrong with plugins, and what the person can do about it. From any thread. */
public interface Troubles {

    /**
     * What went wrong last with a plugin.
     *
     * @param plugin its id
     * @param what happened, in the person's language, as it was said then
     * @param details for its maker, in English: nothing of the person's files, folders or journal is in it
     */
    record Trouble(String plugin, String what, String details) {}

    /** What the person has not answered yet. */
    List<Trouble> open();

    /** The last trouble with a plugin, also an answered one. */
    Optional<Trouble> of(String plugin);

    /**
     * Leaves it alone for as long as this run lasts: nothing of it is asked any more. Whether it is loaded at the next
     * start says {@link PluginStock#switched}.
     */
    void rest(String plugin);

    /** The opposite; its trouble is told again. */
    void wake(String plugin);

    /** Leaves it as it is. The same trouble with the same file is not told again. */
    void keep(String plugin);

    /** Hears that one of these answers has changed, on whatever thread changed it. */
    void listen(Lifetime life, Runnable listener);

    /** Where there are no plugins there are no troubles. */
    Troubles NONE = new Troubles() {
        @Override
        public List<Trouble> open() {
            return List.of();
        }

        @Override
        public Optional<Trouble> of(String plugin) {
            return Optional.empty();
        }

        @Override
        public void rest(String plugin) {}

        @Override
        public void wake(String plugin) {}

        @Override
        public void keep(String plugin) {}

        @Override
        public void listen(Lifetime life, Runnable listener) {}
    };
}
