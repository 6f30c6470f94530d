package somepolku.careless;

import somepolku.api.ChannelPlugin;
import somepolku.api.PluginContext;
import somepolku.api.channel.ActivityKind;
import somepolku.api.channel.ChannelDescription;
import somepolku.api.channel.MetricDescription;
import somepolku.api.channel.MetricKind;
import somepolku.api.channel.Purpose;
import somepolku.api.importing.ExportImporter;
import somepolku.api.importing.ExportInput;
import somepolku.api.importing.Fit;
import somepolku.api.importing.ImportSink;

/** A plugin that does everything wrong that a plugin can. */
public final class Careless implements ChannelPlugin {
    @Override
    public void register(PluginContext context) {
        context.channel(ChannelDescription.builder("Bad Id", context.texts().text("no.such.key"))
                .kind(new ActivityKind("post", "Post", Purpose.SHOW))
                .kind(new ActivityKind("post", "Post", Purpose.LEARN))
                .metric(MetricDescription.builder("views", "Views", MetricKind.FLOW)
                        .build())
                .contactsMetric("views")
                .build());
        context.importer(new TakesAll());
    }

    private static final class TakesAll implements ExportImporter {
        @Override
        public String id() {
            return "all";
        }

        @Override
        public String name() {
            return "Everything";
        }

        @Override
        public Fit fit(ExportInput input) {
            return Fit.SURE;
        }

        @Override
        public void read(ExportInput input, ImportSink sink) {}
    }
}
