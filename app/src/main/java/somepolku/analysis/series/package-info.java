/**
 * From what the journal holds to metrics over time, as pure functions. Begin at {@link
 * somepolku.analysis.series.SeriesOf}: readings and contacts become a {@link somepolku.analysis.series.Series}. May use
 * domain and kit.
 */
@NullMarked
package somepolku.analysis.series;

import org.jspecify.annotations.NullMarked;
