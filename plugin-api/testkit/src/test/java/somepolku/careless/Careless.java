package somepolku.careless;

import somepolku.api.ActivityKind;
import somepolku.api.ChannelDescription;
import somepolku.api.ChannelPlugin;
import somepolku.api.ExportImporter;
import somepolku.api.ExportInput;
import somepolku.api.Fit;
import somepolku.api.ImportSink;
import somepolku.api.MetricDescription;
import somepolku.api.MetricKind;
import somepolku.api.PluginContext;
import somepolku.api.Purpose;

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
