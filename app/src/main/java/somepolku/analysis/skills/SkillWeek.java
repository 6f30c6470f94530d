package somepolku.analysis.skills;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * A week of a skill.
 *
 * @param minutes of the deeds whose minutes are known
 * @param untimed how many deeds have no minutes: not known is not zero
 * @param rating the mean of how the deeds went; empty where none was rated
 */
public record SkillWeek(LocalDate monday, int deeds, int minutes, int untimed, OptionalDouble rating) {

    static SkillWeek nothing(LocalDate monday) {
        return new SkillWeek(monday, 0, 0, 0, OptionalDouble.empty());
    }
}
