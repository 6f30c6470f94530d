package somepolku.testkit;

import java.util.List;
import java.util.function.Supplier;
import somepolku.api.ChannelPlugin;
import somepolku.careless.Careless;

/** The contract for a plugin that breaks it; not run by itself. */
final class OfCareless extends ChannelPluginContract {
    private final Supplier<ChannelPlugin> maker;
    private final List<MemoryInput> exports;

    OfCareless() {
        this(Careless::new);
    }

    OfCareless(Supplier<ChannelPlugin> maker, MemoryInput... exports) {
        this.maker = maker;
        this.exports = List.of(exports);
    }

    @Override
    protected ChannelPlugin plugin() {
        return maker.get();
    }

    @Override
    protected List<MemoryInput> exports() {
        return exports;
    }
}
