/**
 * Measures the built program; begin at {@link somepolku.bench.Bench}. Not part of it: in the build only with {@code
 * -Pbench}.
 */
@NullMarked
package somepolku.bench;

import org.jspecify.annotations.NullMarked;
