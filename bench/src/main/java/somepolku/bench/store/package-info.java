/** What the journal's own file costs beside a bare one, and what its size does to an opening. */
@NullMarked
package somepolku.bench.store;

import org.jspecify.annotations.NullMarked;
