/** A way into the composition root for the measurements. */
@NullMarked
package somepolku.boot;

import org.jspecify.annotations.NullMarked;
