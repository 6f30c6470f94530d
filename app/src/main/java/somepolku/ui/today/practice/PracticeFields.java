package somepolku.ui.today.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Practice;

/** What a deed trained as its form holds it; commas part one skill from the next. */
record PracticeFields(String skills, OptionalInt rating, String focus) {

    static PracticeFields of(Activity deed) {
        return deed.practice()
                .map(was -> new PracticeFields(String.join(", ", was.skills()), was.rating(), was.focus()))
                .orElse(new PracticeFields("", OptionalInt.empty(), ""));
    }

    Activity onto(Activity deed) {
        return deed.withPractice(Practice.of(typed(), rating, focus.strip()));
    }

    List<String> typed() {
        return Stream.of(skills.split("[,;\n]"))
                .map(skill -> skill.strip().replaceAll("\\s+", " "))
                .filter(skill -> !skill.isEmpty())
                .distinct()
                .toList();
    }

    /** The field's text with one more skill in the place of one that was begun. */
    String with(String skill) {
        List<String> all = new ArrayList<>(typed());
        if (!all.isEmpty() && begins(all.get(all.size() - 1), skill)) {
            all.remove(all.size() - 1);
        }
        all.add(skill);
        return String.join(", ", all);
    }

    /** Of the known skills those that may be meant: that go on as what was begun, else any that is not there yet. */
    List<String> offers(List<String> known, int most) {
        List<String> there = typed();
        boolean begun = !there.isEmpty() && !skills.stripTrailing().endsWith(",");
        String last = begun ? there.get(there.size() - 1) : "";
        List<String> open = known.stream()
                .filter(skill -> there.stream().noneMatch(skill::equalsIgnoreCase))
                .distinct()
                .toList();
        List<String> going = open.stream().filter(skill -> begins(last, skill)).collect(Collectors.toList());
        return (going.isEmpty() ? open : going).stream().limit(most).toList();
    }

    private static boolean begins(String begun, String skill) {
        return skill.toLowerCase(Locale.ROOT).startsWith(begun.toLowerCase(Locale.ROOT));
    }
}
