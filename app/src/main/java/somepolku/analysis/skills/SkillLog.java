package somepolku.analysis.skills;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import somepolku.domain.journal.Activity;

/**
 * What all deeds trained. Holds only those that say so.
 *
 * @param stories one for each skill, that which was trained last first
 */
public record SkillLog(List<SkillStory> stories) {
    public static final SkillLog NONE = new SkillLog(List.of());

    private static final Comparator<Activity> NEWEST_FIRST = Comparator.comparing(
                    (Activity deed) -> deed.day().orElseThrow())
            .thenComparing(deed -> deed.time().orElse(LocalTime.MIN))
            .reversed();

    public SkillLog {
        stories = List.copyOf(stories);
    }

    public static SkillLog of(Stream<Activity> deeds) {
        Map<String, List<Activity>> bySkill = new LinkedHashMap<>();
        deeds.filter(deed -> deed.day().isPresent())
                .forEach(deed -> deed.practice()
                        .ifPresent(practice -> practice.skills()
                                .forEach(skill -> bySkill.computeIfAbsent(skill, any -> new ArrayList<>())
                                        .add(deed))));
        return new SkillLog(bySkill.entrySet().stream()
                .map(skill -> new SkillStory(
                        skill.getKey(),
                        skill.getValue().stream().sorted(NEWEST_FIRST).toList()))
                .sorted(Comparator.comparing(SkillStory::last).reversed().thenComparing(SkillStory::skill))
                .toList());
    }

    public Optional<SkillStory> of(String skill) {
        return stories.stream().filter(story -> story.skill().equals(skill)).findFirst();
    }
}
