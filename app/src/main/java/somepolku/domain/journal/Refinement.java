package somepolku.domain.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.Purpose;

/**
 * That some deeds of an action are looked at as an action of their own: those with a tag, or with a purpose. The others
 * stay what they were, so each deed counts once.
 *
 * @param action channel and kind, such as {@code linkedin/post}
 * @param word the tag, without its {@code #}; or the purpose, as {@link #word(Purpose)} says it
 */
public record Refinement(Id<Refinement> id, String action, By by, String word) implements Entry {

    /** What sets them apart from the others. */
    public enum By {
        TAG("#"),
        PURPOSE("!");

        private final String sign;

        By(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /** A purpose as an action says it: {@code be-known}. */
    public static String word(Purpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The action of its own, such as {@code linkedin/post#portfolio} or {@code linkedin/post!learn}. */
    public String refined() {
        return action + by.sign() + word;
    }

    /** What a refined action is a part of; any other action is whole already. */
    public static String whole(String action) {
        int sign = sign(action);
        return sign < 0 ? action : action.substring(0, sign);
    }

    /** Where an action begins to be refined; negative where it is not. */
    public static int sign(String action) {
        int tag = action.indexOf(By.TAG.sign());
        int purpose = action.indexOf(By.PURPOSE.sign());
        return tag < 0 || purpose < 0 ? Math.max(tag, purpose) : Math.min(tag, purpose);
    }

    public ChannelId channel() {
        return new ChannelId(action.substring(0, Math.max(0, action.indexOf('/'))));
    }

    /** The same on another channel. */
    public Refinement on(ChannelId other) {
        return new Refinement(id, other.value() + action.substring(Math.max(0, action.indexOf('/'))), by, word);
    }

    /** The tag, where it is one that sets them apart. */
    public List<String> tags() {
        return by == By.TAG ? List.of(word) : List.of();
    }

    /** The same by another word. */
    public Refinement about(String other) {
        return new Refinement(id, action, by, other);
    }

    public boolean holds(Activity deed) {
        return deed.action().equals(action)
                && (by == By.TAG
                        ? deed.tags().stream().anyMatch(word::equalsIgnoreCase)
                        : deed.purpose()
                                .filter(purpose -> word(purpose).equals(word))
                                .isPresent());
    }

    @Override
    public EntryKind kind() {
        return EntryKind.REFINEMENT;
    }

    @Override
    public Optional<LocalDate> day() {
        return Optional.empty();
    }

    @Override
    public Optional<Origin> origin() {
        return Optional.empty();
    }
}
