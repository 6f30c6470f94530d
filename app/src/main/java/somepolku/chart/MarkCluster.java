package somepolku.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import somepolku.domain.channel.ChannelInfo.Mark;

/**
 * Deeds that lie so close that they share a place on the lane; often just one.
 *
 * @param marks by time
 * @param shape of the most frequent channel
 * @param x its centre
 * @param bounds where it reacts to the pointer
 */
public record MarkCluster(List<DeedMark> marks, Mark shape, double x, Rectangle2D bounds) {

    public MarkCluster {
        marks = List.copyOf(marks);
    }

    public boolean single() {
        return marks.size() == 1;
    }
}
