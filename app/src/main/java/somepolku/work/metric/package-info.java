/**
 * Metrics of the person's own. Begin with {@link somepolku.work.metric.OwnMetrics}. May use work, work.port, domain and
 * kit.
 */
@NullMarked
package somepolku.work.metric;

import org.jspecify.annotations.NullMarked;
