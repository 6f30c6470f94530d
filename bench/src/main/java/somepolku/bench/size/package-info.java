/** How much memory the largest import takes. */
@NullMarked
package somepolku.bench.size;

import org.jspecify.annotations.NullMarked;
