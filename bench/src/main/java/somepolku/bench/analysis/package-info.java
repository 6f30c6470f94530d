/** How fast many series are asked about many actions, beside a prototype that does no more than it must. */
@NullMarked
package somepolku.bench.analysis;

import org.jspecify.annotations.NullMarked;
