/** Tests of the runnable folder: the real launcher in child processes, with the plugins as jars. Begin at {@link Program}. */
@NullMarked
package somepolku.dist;

import org.jspecify.annotations.NullMarked;
