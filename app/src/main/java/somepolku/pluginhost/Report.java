package somepolku.pluginhost;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import somepolku.api.ChannelPlugin;
import somepolku.kit.Problem;
import somepolku.pluginhost.code.Blame.When;
import somepolku.pluginhost.wire.Fault;

/**
 * What a plugin's maker needs to know of a failure. Only what is named here: no text that anybody wrote, no name of a
 * file and none of a folder, since what a plugin says of its failure may quote the person's own export.
 */
record Report(String plugin, String version, String sha256, When when, Problem problem, Optional<Fault> fault) {

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("plugin: " + plugin + " " + version);
        lines.add("SHA-256: " + sha256);
        lines.add("while: " + when.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        lines.add("what: " + problem.key());
        lines.add("plugin interface: " + ChannelPlugin.API_VERSION);
        lines.add("Java: " + property("java.version") + ", " + property("java.vendor"));
        lines.add("system: " + property("os.name") + " " + property("os.version") + ", " + property("os.arch"));
        fault.ifPresent(thrown -> lines.addAll(thrown.trace()));
        return String.join("\n", lines);
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }
}
