package somepolku.gui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import somepolku.fakes.MemoryStore;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.look.Theme;

/** Pictures of where numbers come from, for looking at. Argument: the folder for them. */
public final class TrailScreens {
    private TrailScreens() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            String language = theme == Theme.LIGHT ? "fi" : "en";
            MemoryStore store = SampleMetrics.store();
            try (Rig rig = Rig.open(
                    store, new somepolku.fakes.Fresh(store), Locale.forLanguageTag(language), theme, Screens.rooms())) {
                String suffix = "-" + theme.word() + ".png";
                rig.act(() -> rig.window().open(Place.room("metrics")));
                rig.click("metrics.value");
                rig.click("metrics.trail.estimate");
                rig.type("metrics.trail.why", "Katsoin ohimennen");
                rig.press("metrics.trail.why", "ENTER");
                rig.picture(folder.resolve("trail" + suffix));
                rig.click("metrics.trail.close");
                rig.press("metrics.chart", "UP");
                rig.press("metrics.chart", "LEFT");
                rig.picture(folder.resolve("trail-point" + suffix));
                rig.press("metrics.chart", "ESCAPE");
                rig.click("metrics.break");
                rig.press("metrics.break.why", "ENTER");
                rig.picture(folder.resolve("trail-break-wrong" + suffix));
                rig.type("metrics.break.day", "10.11.2026");
                rig.type("metrics.break.why", "Kaksi tiliä yhdistettiin");
                rig.press("metrics.break.why", "ENTER");
                rig.click("metrics.break");
                rig.picture(folder.resolve("trail-break" + suffix));
                rig.click("metrics.break.close");
                rig.act(() -> rig.window()
                        .open(Place.chart(
                                java.util.Optional.of(somepolku.domain.term.MetricKey.of("linkedin", "impressions")),
                                java.util.Optional.empty(),
                                java.util.Optional.empty())));
                rig.click("metrics.changed");
                rig.picture(folder.resolve("trail-change" + suffix));
                rig.press("metrics.trail.values", "ctrl shift R");
                rig.picture(folder.resolve("trail-calm" + suffix));
            }
            try (Rig rig =
                    Rig.open(SamplePosts.store(), Locale.forLanguageTag(language), theme, false, Screens.rooms())) {
                rig.act(() -> rig.window()
                        .open(Place.chart(
                                java.util.Optional.of(somepolku.domain.term.MetricKey.of("linkedin", "*posts")),
                                java.util.Optional.empty(),
                                java.util.Optional.empty())));
                javax.swing.JTable table = rig.find(javax.swing.JTable.class, "metrics.posts");
                rig.act(() -> table.changeSelection(0, 2, false, false));
                rig.press("metrics.posts", "ENTER");
                rig.picture(folder.resolve("trail-posts-" + theme.word() + ".png"));
            }
        }
    }
}
