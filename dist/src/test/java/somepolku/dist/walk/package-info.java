/** The real window walked by a robot, in a process of its own. Begin at {@link somepolku.dist.walk.Walk}. */
@NullMarked
package somepolku.dist.walk;

import org.jspecify.annotations.NullMarked;
