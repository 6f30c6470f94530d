package somepolku.testkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * What a plugin may see while it is compiled and tested: what the host will show it, and no more. A class that is there
 * in a test and not in the program is a {@code NoClassDefFoundError} in somebody's window.
 */
public final class Visible {
    private static final List<String> HOST = List.of(
            "somepolku.boot.Main",
            "somepolku.domain.term.ChannelId",
            "somepolku.kit.Texts",
            "somepolku.pluginhost.PluginHost",
            "somepolku.work.Workbench",
            "org.pf4j.PluginManager",
            "org.h2.mvstore.MVStore",
            "com.formdev.flatlaf.FlatLaf");

    private Visible() {}

    public static void check(ClassLoader plugin) {
        assertThat(HOST)
                .filteredOn(name -> plugin.getResource(name.replace('.', '/') + ".class") != null)
                .as("classes of the program on the plugin's class path: take the program out of its dependencies")
                .isEmpty();
    }
}
