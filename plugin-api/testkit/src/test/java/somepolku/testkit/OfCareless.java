package somepolku.testkit;

import somepolku.api.ChannelPlugin;
import somepolku.careless.Careless;

/** The contract for a plugin that breaks it; not run by itself. */
final class OfCareless extends ChannelPluginContract {

    @Override
    protected ChannelPlugin plugin() {
        return new Careless();
    }
}
