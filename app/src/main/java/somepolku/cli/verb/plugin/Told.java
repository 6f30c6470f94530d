package somepolku.cli.verb.plugin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import somepolku.cli.call.Call;
import somepolku.cli.call.Json;
import somepolku.cli.call.Verb;
import somepolku.work.port.Channels.PluginStatus;

/** How plugins stand, as lines and as JSON. */
final class Told {
    private Told() {}

    static OptionalInt plugins(Call call, boolean json, List<PluginStatus> plugins) {
        if (json) {
            call.console()
                    .json(Json.object(
                            "plugins", plugins.stream().map(Told::object).toList()));
        } else {
            plugins.forEach(plugin -> line(call, plugin));
        }
        return OptionalInt.of(Verb.DONE);
    }

    static void line(Call call, PluginStatus plugin) {
        String state = call.texts().text("cli.plugins.state." + word(plugin));
        call.say("cli.plugins.line", plugin.id(), plugin.version(), state, plugin.source(), plugin.why());
    }

    static Map<String, Object> object(PluginStatus plugin) {
        return Json.object(
                "id", plugin.id(),
                "version", plugin.version(),
                "state", word(plugin),
                "source", plugin.source(),
                "why", plugin.why());
    }

    private static String word(PluginStatus plugin) {
        return plugin.state().name().toLowerCase(Locale.ROOT);
    }
}
