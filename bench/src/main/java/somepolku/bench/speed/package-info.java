/** How long an import takes, against the least that any program would do with the same files. */
@NullMarked
package somepolku.bench.speed;

import org.jspecify.annotations.NullMarked;
