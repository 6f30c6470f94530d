package somepolku.gui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import somepolku.fakes.MemoryStore;
import somepolku.ui.kit.look.Theme;

/** Takes pictures of the plan and of what is due of it, in both themes and both languages. */
public final class PlanScreens {
    private PlanScreens() {}

    /** @param arguments the folder for the pictures */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/screens");
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (String language : List.of("fi", "en")) {
                String suffix = "-" + theme.word() + "-" + language + ".png";
                try (Rig rig = open(SamplePlan.store(), language, theme)) {
                    rig.picture(folder.resolve("plan-due" + suffix));
                    rig.click("planned.publish.0");
                    rig.picture(folder.resolve("plan-due-publish" + suffix));
                }
                room(folder, language, theme, suffix);
                try (Rig rig = open(SamplePlan.waiting(), language, theme)) {
                    rig.picture(folder.resolve("plan-waits" + suffix));
                    rig.click("planned.later.0");
                    rig.picture(folder.resolve("plan-waits-later" + suffix));
                }
            }
        }
    }

    private static void room(Path folder, String language, Theme theme, String suffix) {
        try (Rig rig = open(SamplePlan.store(), language, theme)) {
            rig.press("entry", "ctrl 2");
            rig.picture(folder.resolve("plan" + suffix));
            rig.click("plan.order.themes");
            rig.press("plan.themes.list", "DOWN");
            rig.picture(folder.resolve("plan-themes" + suffix));
            rig.click("plan.order.rhythm");
            rig.picture(folder.resolve("plan-rhythm" + suffix));
            rig.click("plan.rhythm.close");
            rig.click("plan.look.1");
            rig.picture(folder.resolve("plan-month" + suffix));
            rig.click("plan.look.2");
            rig.picture(folder.resolve("plan-week" + suffix));
            rig.click("plan.look.0");
            rig.press("plan.column.draft", "ENTER");
            rig.picture(folder.resolve("plan-item" + suffix));
            rig.click("plan.item.publish");
            rig.picture(folder.resolve("plan-publish" + suffix));
            rig.press("plan.publish.link.0", "ESCAPE");
            rig.press("plan.column.published", "ENTER");
            rig.picture(folder.resolve("plan-review" + suffix));
            rig.press("plan.item.title", "ESCAPE");
            rig.resize(1024, 700);
            rig.picture(folder.resolve("plan-narrow" + suffix));
        }
        try (Rig rig = open(new MemoryStore(), language, theme)) {
            rig.press("entry", "ctrl 2");
            rig.picture(folder.resolve("plan-empty" + suffix));
        }
    }

    private static Rig open(MemoryStore store, String language, Theme theme) {
        return Rig.open(store, Locale.forLanguageTag(language), theme, false, Screens.rooms());
    }
}
