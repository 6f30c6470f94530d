/**
 * Pictures as files: {@link somepolku.chart.export.Svg} and {@link somepolku.chart.export.Png}. The only package that uses
 * VectorGraphics2D. May use kit and {@code java.awt}.
 */
@NullMarked
package somepolku.chart.export;

import org.jspecify.annotations.NullMarked;
