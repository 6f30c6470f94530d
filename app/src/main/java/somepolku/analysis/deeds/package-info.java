/**
 * The figures of single deeds, such as how often one post was shown. Begin at {@link
 * somepolku.analysis.deeds.DeedFigures}: deeds and the readings about them become the newest values of each deed. May use
 * domain and kit.
 */
@NullMarked
package somepolku.analysis.deeds;

import org.jspecify.annotations.NullMarked;
