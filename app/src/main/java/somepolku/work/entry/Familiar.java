package somepolku.work.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import somepolku.domain.journal.Activity;
import somepolku.domain.term.ChannelId;
import somepolku.text.entry.Vocabulary;
import somepolku.work.port.JournalView;

/**
 * The words that the journal's deeds already use.
 *
 * @param tags those used last come first
 * @param skills that deeds trained, those trained last come first
 */
public record Familiar(List<ChannelId> channels, List<String> tags, List<String> skills) {
    public static final Familiar NONE = new Familiar(List.of(), List.of(), List.of());

    public Familiar {
        channels = List.copyOf(channels);
        tags = List.copyOf(tags);
        skills = List.copyOf(skills);
    }

    /** Reads the whole journal, so never on the EDT. */
    public static Familiar of(JournalView journal) {
        Set<ChannelId> channels = new LinkedHashSet<>();
        Set<String> tags = new LinkedHashSet<>();
        Set<String> skills = new LinkedHashSet<>();
        try (var deeds = journal.all(Activity.class)) {
            deeds.forEach(deed -> {
                renew(channels, deed.channel());
                deed.tags().forEach(tag -> renew(tags, tag));
                deed.practice().ifPresent(was -> was.skills().forEach(skill -> renew(skills, skill)));
            });
        }
        return new Familiar(newestFirst(channels), newestFirst(tags), newestFirst(skills));
    }

    /** The same vocabulary with these words. */
    public Vocabulary in(Vocabulary known) {
        return new Vocabulary(known.today(), known.language(), known.channels(), channels, tags, skills);
    }

    private static <T> void renew(Set<T> words, T word) {
        words.remove(word);
        words.add(word);
    }

    private static <T> List<T> newestFirst(Set<T> words) {
        List<T> all = new ArrayList<>(words);
        Collections.reverse(all);
        return all;
    }
}
