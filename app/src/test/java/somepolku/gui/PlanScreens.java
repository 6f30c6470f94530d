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
                try (Rig rig = open(SamplePlan.waiting(), language, theme)) {
                    rig.picture(folder.resolve("plan-waits" + suffix));
                    rig.click("planned.later.0");
                    rig.picture(folder.resolve("plan-waits-later" + suffix));
                }
            }
        }
    }

    private static Rig open(MemoryStore store, String language, Theme theme) {
        return Rig.open(store, Locale.forLanguageTag(language), theme, false, Screens.rooms());
    }
}
