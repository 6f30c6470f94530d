/** How long a chart of a hundred years takes to paint, beside its library alone, and while it is dragged. */
@NullMarked
package somepolku.bench.chart;

import org.jspecify.annotations.NullMarked;
