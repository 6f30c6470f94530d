package somepolku.analysis.skills;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Practice;

/**
 * One skill over time.
 *
 * @param deeds that trained it and have a day, the newest first
 */
public record SkillStory(String skill, List<Activity> deeds) {

    public SkillStory {
        deeds = List.copyOf(deeds);
    }

    public LocalDate last() {
        return day(deeds.get(0));
    }

    /** Of the deeds whose minutes are known; a deed that trained several skills counts for each. */
    public int minutes() {
        return deeds.stream().mapToInt(deed -> deed.minutes().orElse(0)).sum();
    }

    /** The mean of how the deeds went; empty where none was rated. */
    public OptionalDouble rating() {
        return rating(deeds);
    }

    /** What the newest deed that says so wants to be looked at next. */
    public Optional<String> focus() {
        return deeds.stream()
                .flatMap(deed -> deed.practice().stream())
                .map(Practice::focus)
                .filter(focus -> !focus.isBlank())
                .findFirst();
    }

    /** Every week from the first deed's to that of a day, also those without a deed. */
    public List<SkillWeek> weeks(LocalDate today) {
        Map<LocalDate, List<Activity>> byWeek = deeds.stream()
                .collect(Collectors.groupingBy(deed -> monday(day(deed)), TreeMap::new, Collectors.toList()));
        List<SkillWeek> weeks = new ArrayList<>();
        LocalDate end = monday(today.isBefore(last()) ? last() : today);
        for (LocalDate at = monday(day(deeds.get(deeds.size() - 1))); !at.isAfter(end); at = at.plusWeeks(1)) {
            weeks.add(byWeek.containsKey(at) ? week(at, byWeek.get(at)) : SkillWeek.nothing(at));
        }
        return weeks;
    }

    private static SkillWeek week(LocalDate monday, List<Activity> deeds) {
        int minutes = deeds.stream().mapToInt(deed -> deed.minutes().orElse(0)).sum();
        int untimed =
                (int) deeds.stream().filter(deed -> deed.minutes().isEmpty()).count();
        return new SkillWeek(monday, deeds.size(), minutes, untimed, rating(deeds));
    }

    private static OptionalDouble rating(List<Activity> deeds) {
        return deeds.stream()
                .map(deed -> deed.practice().map(Practice::rating).orElse(OptionalInt.empty()))
                .flatMapToInt(OptionalInt::stream)
                .average();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate day(Activity deed) {
        return deed.day().orElseThrow();
    }
}
