/** What plugins cost a start. Begin at {@link somepolku.bench.plugins.Loads}. */
@NullMarked
package somepolku.bench.plugins;

import org.jspecify.annotations.NullMarked;
