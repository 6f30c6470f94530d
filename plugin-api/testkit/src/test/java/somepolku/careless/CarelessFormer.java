package somepolku.careless;

import java.util.function.Consumer;
import somepolku.api.ChannelPlugin;
import somepolku.api.PluginContext;
import somepolku.api.channel.ActivityKind;
import somepolku.api.channel.ChannelDescription;
import somepolku.api.channel.ContentKind;
import somepolku.api.channel.MetricDescription;
import somepolku.api.channel.MetricKind;
import somepolku.api.channel.Purpose;
import somepolku.api.channel.Suits;

/** A plugin that registers, beside a channel, whatever is asked for. */
public final class CarelessFormer implements ChannelPlugin {
    private final Consumer<PluginContext> more;
    private final boolean twice;

    /** @param twice whether it says two things of the same kind of content */
    public CarelessFormer(boolean twice, Consumer<PluginContext> more) {
        this.more = more;
        this.twice = twice;
    }

    @Override
    public void register(PluginContext context) {
        ChannelDescription.Builder channel = ChannelDescription.builder("careless", "Careless")
                .kind(new ActivityKind("post", "Post", Purpose.SHOW))
                .metric(MetricDescription.builder("views", "Views", MetricKind.FLOW)
                        .unit("views")
                        .perActivity()
                        .build())
                .fit(ContentKind.PICTURE, Suits.WELL, "It is made of pictures.");
        if (twice) {
            channel.fit(ContentKind.PICTURE, Suits.BADLY, "Or is it?");
        }
        context.channel(channel.build());
        more.accept(context);
    }
}
