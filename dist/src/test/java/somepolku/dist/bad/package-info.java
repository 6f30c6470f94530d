/**
 * Everything that a person may give to the program and that is not what it reads, through the real program. Begin at
 * {@link somepolku.dist.bad.BadInputIT}.
 */
@NullMarked
package somepolku.dist.bad;

import org.jspecify.annotations.NullMarked;
