/** Stand-ins for the ports, for every room's tests. Begin at {@link somepolku.fakes.MemoryStore}. */
@NullMarked
package somepolku.fakes;

import org.jspecify.annotations.NullMarked;
