package somepolku.boot;

import java.util.List;
import somepolku.ui.causes.CausesRoom;
import somepolku.ui.imports.ImportsRoom;
import somepolku.ui.kit.Room;
import somepolku.ui.kit.Ui;
import somepolku.ui.metrics.MetricsRoom;
import somepolku.ui.names.NamesRoom;
import somepolku.ui.own.OwnRoom;
import somepolku.ui.plan.PlanRoom;
import somepolku.ui.plugins.PluginsRoom;
import somepolku.ui.round.RoundRoom;
import somepolku.ui.settings.SettingsRoom;
import somepolku.ui.skills.SkillsRoom;
import somepolku.ui.today.TodayRoom;
import somepolku.ui.year.YearRoom;

/** The rooms of the window, in the order of the navigation. */
final class Rooms {
    private Rooms() {}

    static List<Room> of(Ui ui) {
        return List.of(
                new TodayRoom(ui),
                new YearRoom(ui),
                new SkillsRoom(ui),
                new PlanRoom(ui),
                new MetricsRoom(ui),
                new CausesRoom(ui),
                new OwnRoom(ui),
                new RoundRoom(ui),
                new ImportsRoom(ui),
                new PluginsRoom(ui),
                new NamesRoom(ui),
                new SettingsRoom(ui));
    }
}
