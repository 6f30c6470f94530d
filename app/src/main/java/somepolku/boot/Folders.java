package somepolku.boot;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import somepolku.pluginhost.PluginHost;

/**
 * Where things are on this machine.
 *
 * @param program the program's own folder, with its plugins in it
 * @param journals where the person's own journal is kept when none is named
 * @param user what belongs to this person and installation: settings, consents, installed plugins
 */
record Folders(Path program, Path journals, Path user) {

    /**
     * As the system has it. {@code somepolku.home} names the program's folder (the launcher says it), {@code
     * somepolku.data} the journals' and {@code somepolku.user} the person's.
     */
    static Folders ofThisMachine(Map<String, String> environment, Properties properties) {
        Path home = Path.of(properties.getProperty("user.home", "."));
        String journals = properties.getProperty("somepolku.data");
        String user = properties.getProperty("somepolku.user");
        return new Folders(
                Path.of(properties.getProperty("somepolku.home", ".")),
                journals == null ? home.resolve("Somepolku") : Path.of(journals),
                user == null ? user(home, environment, properties.getProperty("os.name", "")) : Path.of(user));
    }

    private static Path user(Path home, Map<String, String> environment, String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String roaming = environment.getOrDefault("APPDATA", "");
            return (roaming.isEmpty() ? home.resolve("AppData/Roaming") : Path.of(roaming)).resolve("Somepolku");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library/Application Support/Somepolku");
        }
        // The standard says: a relative path there is to be ignored.
        Path data = Path.of(environment.getOrDefault("XDG_DATA_HOME", ""));
        return (data.isAbsolute() ? data : home.resolve(".local/share")).resolve("somepolku");
    }

    Path ownJournal() {
        return journals.resolve("oma.polku");
    }

    Path settings() {
        return user.resolve("settings.properties");
    }

    /** How far each journal was when it was last open here; apart from the choices, which are written seldom. */
    Path seen() {
        return settings().resolveSibling("seen.properties");
    }

    Path consents() {
        return user.resolve("consents");
    }

    /** Which plugins are turned off, and what went wrong with them. */
    Path troubles() {
        return settings().resolveSibling("plugins.properties");
    }

    PluginHost.Places plugins() {
        return new PluginHost.Places(
                program.resolve("plugins"),
                List.of(user.resolve("plugins")),
                Optional.of(user.resolve("plugins-described")));
    }
}
