/** A way into the analysis for the measurements. */
@NullMarked
package somepolku.analysis.links;

import org.jspecify.annotations.NullMarked;
