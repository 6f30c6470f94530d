package somepolku.ui.skills;

import java.time.LocalDate;
import java.util.Optional;
import somepolku.analysis.skills.SkillLog;
import somepolku.analysis.skills.SkillStory;

/**
 * What the room shows.
 *
 * @param read whether the journal was read already
 * @param chosen the skill in sight; empty where there is none
 * @param table whether the weeks stand in a table and not on the chart
 */
record SkillsState(SkillLog log, boolean read, Optional<String> chosen, boolean table, boolean calm, LocalDate today) {

    Optional<SkillStory> story() {
        return chosen.flatMap(log::of);
    }

    /** The same with what was read now: the chosen skill stays in sight, else the one that was trained last is. */
    SkillsState with(SkillLog now, LocalDate day) {
        Optional<String> still = chosen.filter(skill -> now.of(skill).isPresent())
                .or(() -> now.stories().stream().findFirst().map(SkillStory::skill));
        return new SkillsState(now, true, still, table, calm, day);
    }

    SkillsState choosing(String skill) {
        return new SkillsState(log, read, Optional.of(skill), table, calm, today);
    }

    SkillsState asTable(boolean twin) {
        return new SkillsState(log, read, chosen, twin, calm, today);
    }

    SkillsState calm(boolean now) {
        return new SkillsState(log, read, chosen, table, now, today);
    }
}
