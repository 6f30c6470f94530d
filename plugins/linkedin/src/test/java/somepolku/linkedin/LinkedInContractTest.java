package somepolku.linkedin;

import somepolku.api.ChannelPlugin;
import somepolku.testkit.ChannelPluginContract;

class LinkedInContractTest extends ChannelPluginContract {

    @Override
    protected ChannelPlugin plugin() {
        return new LinkedInChannel();
    }
}
