package somepolku.ui.skills;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import somepolku.analysis.skills.SkillStory;
import somepolku.analysis.skills.SkillWeek;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Practice;
import somepolku.ui.kit.Ui;

/** Says what was trained, and in calm mode not how much and how well. */
record SkillsWords(Ui ui) {

    /** {@code 12 tekoa, 5 h 20 min, arvio 3,5}. */
    String sum(SkillStory story) {
        List<String> parts = new ArrayList<>();
        parts.add(ui.text("today.done.count", story.deeds().size()));
        if (story.minutes() > 0) {
            parts.add(ui.formats().minutes(story.minutes()));
        }
        if (story.rating().isPresent()) {
            parts.add(ui.text("skills.rating.mean", mean(story.rating())));
        }
        return ui.calm().figure(String.join(", ", parts));
    }

    /** {@code 9.11.–15.11.: 2 tekoa, 50 min, arvio 2,5}. */
    String week(SkillWeek week) {
        List<String> parts = new ArrayList<>();
        parts.add(ui.text("today.done.count", week.deeds()));
        if (week.deeds() > week.untimed()) {
            parts.add(ui.formats().minutes(week.minutes()));
        }
        if (week.untimed() > 0) {
            parts.add(ui.text("skills.untimed", week.untimed()));
        }
        if (week.rating().isPresent()) {
            parts.add(ui.text("skills.rating.mean", mean(week.rating())));
        }
        return days(week) + ": " + String.join(", ", parts);
    }

    String days(SkillWeek week) {
        return ui.formats().days(week.monday(), week.monday().plusDays(6));
    }

    /** Minutes that nobody wrote are no zero. */
    String minutes(SkillWeek week) {
        return week.deeds() > 0 && week.deeds() == week.untimed() ? "?" : String.valueOf(week.minutes());
    }

    String rating(SkillWeek week) {
        return week.rating().isPresent() ? mean(week.rating()) : "";
    }

    String minutes(Activity deed) {
        return deed.minutes().isPresent() ? String.valueOf(deed.minutes().getAsInt()) : "?";
    }

    String rating(Activity deed) {
        OptionalInt rating = deed.practice().map(Practice::rating).orElse(OptionalInt.empty());
        return rating.isPresent() ? String.valueOf(rating.getAsInt()) : "";
    }

    String focus(Activity deed) {
        return deed.practice().map(Practice::focus).orElse("");
    }

    String day(Activity deed) {
        return deed.day().map(ui.formats()::dated).orElse("");
    }

    private String mean(OptionalDouble rating) {
        return ui.formats().number(rating.orElse(0), 1);
    }
}
