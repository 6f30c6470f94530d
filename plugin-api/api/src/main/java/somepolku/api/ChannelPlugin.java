package somepolku.api;

/**
 * One channel (LinkedIn, a blog, …): the single type that a plugin must implement, with a public constructor without
 * parameters.
 *
 * <p>Each call comes on a thread of the host's choosing, under a deadline; the plugin keeps no state between calls and
 * starts no threads. An exception is reported with the plugin's name and never ends the program.
 */
public interface ChannelPlugin {

    /** The API version that this package stands for; compare with {@code Plugin-Requires}. */
    String API_VERSION = "1.0.0";

    /**
     * Registers everything that the plugin offers. Called once, after the window is up, within two seconds.
     *
     * @param context where to register; not to be kept after the call except for its {@link PluginContext#texts()}
     */
    void register(PluginContext context);
}
