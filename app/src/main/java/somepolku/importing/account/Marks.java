package somepolku.importing.account;

import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import somepolku.domain.journal.Account;
import somepolku.domain.journal.Id;
import somepolku.domain.term.ChannelId;
import somepolku.importing.Intake;

/** What is known of an account, hashed with the journal's secret: a name in its parts, so that a changed one is seen. */
record Marks(Set<String> members, Set<String> profiles, Set<String> names) {
    private static final int MOST = 50;
    private static final Pattern ADDRESS = Pattern.compile("^(https?://)?(www\\.)?|[?#].*$|/+$");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    /** Also where a small letter is followed by a capital, since file names leave the blank out: AnnaVirtanen. */
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    static final Marks NONE = new Marks(Set.of(), Set.of(), Set.of());

    /** How two sets of marks go together. */
    enum Likeness {
        SAME,
        /** Only part of the name is the same. */
        DOUBTFUL,
        OTHER
    }

    static Marks of(Account account) {
        return new Marks(
                new LinkedHashSet<>(account.members()),
                new LinkedHashSet<>(account.profiles()),
                new LinkedHashSet<>(account.names()));
    }

    static Marks of(ChannelId channel, List<Intake.Mark> told, Keyed keyed) {
        Marks marks = new Marks(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        for (Intake.Mark mark : told) {
            Set<String> sort = marks.of(mark.sort());
            plain(mark)
                    .filter(part -> !part.isEmpty() && sort.size() < MOST)
                    .map(part -> keyed.hash(channel.value() + "|" + mark.sort(), part))
                    .forEach(sort::add);
        }
        return marks;
    }

    private Set<String> of(Intake.Mark.Sort sort) {
        return switch (sort) {
            case MEMBER -> members;
            case PROFILE -> profiles;
            case NAME -> names;
        };
    }

    private static Stream<String> plain(Intake.Mark mark) {
        String said = mark.value().strip();
        return switch (mark.sort()) {
            case MEMBER -> Stream.of(said);
            case PROFILE ->
                Stream.of(ADDRESS.matcher(said.toLowerCase(Locale.ROOT)).replaceAll(""));
            case NAME ->
                BETWEEN.splitAsStream(Normalizer.normalize(said, Normalizer.Form.NFC))
                        .map(part -> ACCENTS.matcher(Normalizer.normalize(part, Normalizer.Form.NFKD))
                                .replaceAll("")
                                .toLowerCase(Locale.ROOT));
        };
    }

    boolean isEmpty() {
        return members.isEmpty() && profiles.isEmpty() && names.isEmpty();
    }

    Marks and(Marks other) {
        return new Marks(both(members, other.members), both(profiles, other.profiles), both(names, other.names));
    }

    /** By what tells most of what both know: a member's number before the profile before the name, which may change. */
    Likeness like(Marks other) {
        if (!members.isEmpty() && !other.members.isEmpty()) {
            return one(members, other.members);
        }
        if (!profiles.isEmpty() && !other.profiles.isEmpty()) {
            return one(profiles, other.profiles);
        }
        if (names.isEmpty() || other.names.isEmpty() || names.equals(other.names)) {
            return Likeness.SAME;
        }
        Set<String> common = new LinkedHashSet<>(names);
        common.retainAll(other.names);
        boolean within = common.size() == names.size() || common.size() == other.names.size();
        return common.isEmpty() ? Likeness.OTHER : within && common.size() > 1 ? Likeness.SAME : Likeness.DOUBTFUL;
    }

    private static Likeness one(Set<String> mine, Set<String> theirs) {
        return Collections.disjoint(mine, theirs) ? Likeness.OTHER : Likeness.SAME;
    }

    private static Set<String> both(Set<String> mine, Set<String> theirs) {
        Set<String> all = new LinkedHashSet<>(mine);
        all.addAll(theirs);
        return all;
    }

    Account account(Id<Account> id, ChannelId channel) {
        return new Account(id, channel, List.copyOf(members), List.copyOf(profiles), List.copyOf(names));
    }
}
