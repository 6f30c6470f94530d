package somepolku.pluginhost.describe;

import java.util.List;
import somepolku.api.channel.MetricDescription;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.channel.Quotient;
import somepolku.domain.term.MetricKind;
import somepolku.kit.ProblemException;
import somepolku.pluginhost.code.Clean;

/** Ratios that are made of two other metrics of the channel. */
final class Dividing {
    private static final int NAME = 40;

    private Dividing() {}

    static MetricInfo of(MetricDescription from, MetricInfo info) throws ProblemException {
        if (from.numerator().isEmpty() || from.denominator().isEmpty()) {
            return info;
        }
        if (info.kind() != MetricKind.RATIO) {
            throw Clean.bad("pluginhost.bad.ratio", info.key().id());
        }
        return info.madeOf(new Quotient(
                Clean.id(from.numerator().get(), NAME),
                Clean.id(from.denominator().get(), NAME)));
    }

    /** @throws ProblemException unless each ratio is made of two flows of the channel that are told over time */
    static void check(List<MetricInfo> metrics) throws ProblemException {
        for (MetricInfo ratio : metrics) {
            if (!ratio.madeOfFlows(metrics)) {
                throw Clean.bad("pluginhost.bad.ratio", ratio.key().id());
            }
        }
    }
}
